import type { RuleCases } from "../support/describe-rule";
import { withCopies } from "../support/dag-documents";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "clusters[0].databases[0].copies[1].preference": 3 },
      finds: [
        "clusters[0].copies [DAG1-DB1]: the activation preferences have a gap or a repetition, got 1: MBX1, 3: MBX2, expected 1 to the number of copies, local before remote, lagged last; let the planner number the copies: local ones first, lagged ones last",
      ],
    },
    {
      plan: { "clusters[0].databases[0].copies[0].lagged": true, "clusters[0].databases[1].copies[0].lagged": true },
      finds: [
        "clusters[0].copies [DAG1-DB1]: a lagged copy is preferred to a copy that is not lagged, got 1: MBX1 lagged, 2: MBX2, expected 1 to the number of copies, local before remote, lagged last; let the planner number the copies: local ones first, lagged ones last",
        "clusters[0].copies [DAG1-DB2]: a lagged copy is preferred to a copy that is not lagged, got 1: MBX2 lagged, 2: MBX1, expected 1 to the number of copies, local before remote, lagged last; let the planner number the copies: local ones first, lagged ones last",
      ],
    },
    {
      plan: {
        "clusters[0].databases": withCopies((copies) => [...copies, { ...copies[0], server: "MBX3", preference: 3 }]),
      },
      finds: [
        "clusters[0].copies [DAG1-DB1]: a remote copy is preferred to a local one, got 1: MBX1, 2: MBX2, 3: MBX3, expected 1 to the number of copies, local before remote, lagged last; let the planner number the copies: local ones first, lagged ones last",
      ],
    },
  ],
  doesNotApply: noCluster,
};
