import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "namespaces.failover": undefined },
      finds: [
        "namespaces.failover: nobody removes the address of a failed server from round robin, expected runbook, monitoring or azure-dns; set `namespaces.failover` to runbook, monitoring or azure-dns",
      ],
    },
    {
      from: "small-government",
      document: { "namespaces.failover": undefined },
      finds: [
        "namespaces.failover: nobody removes the address of a failed server from round robin, expected runbook, monitoring or azure-dns; set `namespaces.failover` to runbook, monitoring or azure-dns",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "namespaces.failover", to: undefined, finds: ["ns-rr-no-health"] },
    { from: "small-government", set: "namespaces.failover", to: undefined, finds: ["ns-rr-no-health"] },
  ],
};
