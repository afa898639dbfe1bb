import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      from: "government",
      plan: {},
      deployment: { "clusters[0].spareDisks": 0 },
      finds: [
        "clusters[0].spareDisks [DAG01]: members with single disks have no spare volume for AutoReseed, got 0, expected at least 1; set `spareDisks: 1` or more",
        "clusters[0].spareDisks [DAG02]: members with single disks have no spare volume for AutoReseed, got 0, expected at least 1; set `spareDisks: 1` or more",
      ],
    },
  ],
  doesNotApply: {},
  changes: [{ from: "small-government", set: "clusters[0].spareDisks", to: 0, finds: ["dag-autoreseed-layout"] }],
};
