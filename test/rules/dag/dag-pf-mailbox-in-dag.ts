import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      deployment: { "clusters[0].copies.perDatacenter": { dc1: 1, dc2: 0 } },
      finds: [
        "clusters[0].copies.perDatacenter [DAG1]: public folders move to databases with a single copy, got 1, expected at least 2; give the databases at least two copies",
      ],
    },
  ],
  doesNotApply: { from: "government" },
};
