import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: {
    ...school,
    document: { "migration.method": "staged", "migration.sources[0].version": "2007" },
  },
  breaks: [
    {
      ...school,
      document: { "migration.method": "staged" },
      finds: [
        "migration.method [old]: a staged migration is not supported from this source, got 2016, expected 2003, 2007; move with a hybrid deployment and set `migration.method: hybrid`",
      ],
    },
  ],
  doesNotApply: school,
  changes: [
    { from: "town", set: "migration.method", to: "staged", finds: ["mig-staged-limit"] },
    { from: "small-government", set: "migration.method", to: "staged", finds: ["mig-staged-limit"] },
    { from: "school", set: "migration.method", to: "staged", finds: ["mig-staged-limit", "mig-hybrid-when"] },
  ],
};
