import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "migration.removeSourcesBy": undefined },
      finds: [
        "migration.sources[0].version [old]: servers out of support, with or without Extended Security Updates, have no day by which they are removed, got 2016, expected a date in `removeSourcesBy`; set `migration.removeSourcesBy` to the day by which the last of these servers is removed",
      ],
    },
  ],
  doesNotApply: { document: { "migration.sources[0].version": "2013" } },
};
