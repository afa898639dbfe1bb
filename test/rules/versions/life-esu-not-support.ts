import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "migration.removeSourcesBy": undefined },
      finds: [
        "migration.sources[0].version [old]: servers without support, with or without extended updates, have no day on which they go, got 2016, expected a day in `removeSourcesBy`; set `migration.removeSourcesBy` to the day on which the last of these servers goes",
      ],
    },
  ],
  doesNotApply: { document: { "migration.sources[0].version": "2013" } },
};
