import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].witness": undefined },
      finds: [
        "clusters[0] [HV11]: the loss of HV11 leaves DAG1 without quorum, got 1 of 2 votes, expected at least 2; change the number of members or the location of the witness so that the remaining votes are enough",
        "clusters[0] [HV21]: the loss of HV21 leaves DAG1 without quorum, got 1 of 2 votes, expected at least 2; change the number of members or the location of the witness so that the remaining votes are enough",
        "clusters[0] [link:dc1-dc2]: the loss of link:dc1-dc2 leaves DAG1 without quorum, got 1 of 2 votes, expected at least 2; change the number of members or the location of the witness so that the remaining votes are enough",
        "clusters[0] [MBX1]: the loss of MBX1 leaves DAG1 without quorum, got 1 of 2 votes, expected at least 2; change the number of members or the location of the witness so that the remaining votes are enough",
        "clusters[0] [MBX2]: the loss of MBX2 leaves DAG1 without quorum, got 1 of 2 votes, expected at least 2; change the number of members or the location of the witness so that the remaining votes are enough",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    {
      from: "town",
      set: "clusters[0].witness",
      to: undefined,
      finds: [
        "dag-quorum-formula",
        "dag-quorum-dc-loss",
        "dag-witness-required-even",
        "requirements-maintenance",
        "requirements-survive",
      ],
    },
  ],
};
