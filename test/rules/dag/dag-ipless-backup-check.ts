import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [],
  undecided: [
    {
      document: { "backup[0].product": "dpm" },
      finds: [
        "clusters[0].accessPoint [vault]: cannot be judged: whether vault can back up a DAG without an access point is not specified; add `clusters[0].accessPoint`, such as `accessPoint: [ 10.1.10.40 ]`",
      ],
    },
  ],
  doesNotApply: { document: { "clusters[0].accessPoint": ["10.1.10.20", "10.2.10.20"] } },
};
