import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].databasesPerDisk": 5 },
      finds: [
        "clusters[0].databasesPerDisk: too many database copies share a disk, got 5, expected at most 4; lower `databasesPerDisk`",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "clusters[0].databasesPerDisk", to: 5, finds: ["dag-one-active-per-disk"] },
    {
      from: "government",
      set: "clusters[0].databasesPerDisk",
      to: 5,
      finds: ["dag-one-active-per-disk", "requirements-saving"],
    },
  ],
};
