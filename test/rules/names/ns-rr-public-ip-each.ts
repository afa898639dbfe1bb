import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government", document: { "namespaces.distribution.external": "dns-round-robin" } },
  breaks: [
    {
      document: { "namespaces.distribution.external": "dns-round-robin" },
      finds: [
        "namespaces.distribution.external [dc2]: the names are published externally by round robin, but dc2 has no front end with a public address, got 0, expected at least 1; publish a front end with a `publicAddress` in each datacenter, or set `distribution.external: single-front`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "namespaces.distribution.external",
      to: "dns-round-robin",
      finds: ["ns-rr-public-ip-each", "ns-rr-two-addresses"],
    },
    {
      from: "town",
      set: "namespaces.distribution",
      to: undefined,
      finds: ["ns-rr-public-ip-each", "ns-rr-two-addresses"],
    },
  ],
};
