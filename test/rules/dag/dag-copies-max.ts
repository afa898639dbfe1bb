import type { RuleCases } from "../support/describe-rule";
import { withCopies } from "../support/dag-documents";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: {
        "clusters[0].databases": withCopies((copies) =>
          Array.from({ length: 17 }, (_, index) => ({
            ...copies[0],
            server: `MBX${index + 1}`,
            preference: index + 1,
          })),
        ),
      },
      finds: [
        "clusters[0].copies [DAG1-DB1]: the database has too many copies, got 17, expected at most 16; lower `copies.perDatacenter`",
      ],
    },
    {
      plan: { "clusters[0].databases[0].copies[1].server": "MBX1" },
      finds: [
        "clusters[0].copies [DAG1-DB1]: a server has two copies of the database, got MBX1, expected 1 copy per server; lower `copies.perDatacenter`",
      ],
    },
  ],
  doesNotApply: noCluster,
};
