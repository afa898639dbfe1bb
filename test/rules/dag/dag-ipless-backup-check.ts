import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [],
  undecided: [
    {
      document: { "backup[0].product": "dpm" },
      finds: [
        "clusters[0].accessPoint [vault]: not decided: the document does not say whether vault can back up a DAG without an access point, expected `clusters[0].accessPoint`; add this key",
      ],
    },
  ],
  doesNotApply: { document: { "clusters[0].accessPoint": ["10.1.10.20", "10.2.10.20"] } },
};
