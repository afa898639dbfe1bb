import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "clusters[0].databases[0].sizeGB": 2100.4 },
      finds: [
        "clusters[0].databases: a database with 2 copies (not counting lagged ones) grows too large, got 2100 GB, expected at most 2000 GB; use more databases, or set their number to `auto`",
      ],
    },
    {
      plan: { "clusters[0].databases[0].sizeGB": 17000 },
      finds: [
        "clusters[0].databases: a database with 2 copies (not counting lagged ones) grows too large, beyond the limit of 16384 GB, got 17000 GB, expected at most 2000 GB; use more databases, or set their number to `auto`",
      ],
    },
    {
      plan: { "clusters[0].databases[0].copies[1]": undefined },
      finds: [
        "clusters[0].databases: a database with 1 copy (not counting lagged ones) grows too large, got 926 GB, expected at most 200 GB; use more databases, or set their number to `auto`",
      ],
    },
    {
      document: { "clusters[0].machine.dataDiskGB": 1100 },
      finds: [
        "clusters[0].machine.dataDiskGB: the data disks leave less than a fifth of free space next to their databases, got 1100 GB, expected at least 1111 GB; make the data disks larger, or remove `dataDiskGB`",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "clusters[0].machine.dataDiskGB", to: 1000, finds: ["hw-db-size", "hw-db-free-180gb"] },
    { from: "town", set: "clusters[0].databases", to: 1, finds: ["hw-db-size"] },
  ],
};
