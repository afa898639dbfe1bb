import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "namespaces.failover": undefined },
      finds: [
        "namespaces.failover: nobody takes a dead address out of the round robin, expected runbook, monitoring or azure-dns; set `namespaces.failover` to runbook, monitoring or azure-dns",
      ],
    },
    {
      from: "government",
      document: { "namespaces.failover": undefined },
      finds: [
        "namespaces.failover: nobody takes a dead address out of the round robin, expected runbook, monitoring or azure-dns; set `namespaces.failover` to runbook, monitoring or azure-dns",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "namespaces.failover", to: undefined, finds: ["ns-rr-no-health"] },
    { from: "government", set: "namespaces.failover", to: undefined, finds: ["ns-rr-no-health"] },
  ],
};
