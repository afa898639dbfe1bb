import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "clusters[0].databases[0].sizeGB": 2100.4 },
      finds: [
        "clusters[0].databases: a database of 2 copies (lagged ones not counted) grows too large, got 2100 GB, expected at most 2000 GB; take more databases, or give their number as `auto`",
      ],
    },
    {
      plan: { "clusters[0].databases[0].sizeGB": 17000 },
      finds: [
        "clusters[0].databases: a database of 2 copies (lagged ones not counted) grows too large, and beyond the product's 16384 GB, got 17000 GB, expected at most 2000 GB; take more databases, or give their number as `auto`",
      ],
    },
    {
      plan: { "clusters[0].databases[0].copies[1]": undefined },
      finds: [
        "clusters[0].databases: a database of 1 copy (lagged ones not counted) grows too large, got 926 GB, expected at most 200 GB; take more databases, or give their number as `auto`",
      ],
    },
    {
      document: { "clusters[0].machine.dataDiskGB": 1100 },
      finds: [
        "clusters[0].machine.dataDiskGB: the data disks leave less than a fifth beside their databases, got 1100 GB, expected at least 1111 GB; make the data disks larger, or leave `dataDiskGB` out",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "clusters[0].machine.dataDiskGB", to: 1000, finds: ["hw-db-size", "hw-db-free-180gb"] },
    { from: "town", set: "clusters[0].databases", to: 1, finds: ["hw-db-size"] },
  ],
};
