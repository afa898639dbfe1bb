import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].databases": 6 },
      finds: [
        "clusters[0].databases: a server has more database copies than the standard edition allows, got 6, expected at most 5; use fewer databases, more members or the Enterprise edition",
      ],
    },
  ],
  holds: { document: { "clusters[0].databases": 6, "exchange.edition": "enterprise" } },
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "clusters[0].databases", to: 6, finds: ["dag-db-limit-edition"] },
    { from: "town", set: "clusters[0].databases", to: 8, finds: ["dag-db-limit-edition"] },
    { from: "town", set: "clusters[0].databases", to: 200, finds: ["dag-db-limit-edition", "hw-db-free-180gb"] },
  ],
};
