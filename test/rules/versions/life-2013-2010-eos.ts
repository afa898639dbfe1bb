import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "migration.sources[0].version": "2013" }, date: "2023-04-11" },
  breaks: [
    {
      document: { "migration.sources[0].version": "2013" },
      date: "2023-04-12",
      finds: [
        "migration.sources[0].version [old]: this version has been out of support since 2023-04-11, got 2013, expected 2016 CU23 or later; retire these servers, or move them to Exchange 2016 CU23 on the way to SE",
      ],
    },
    {
      document: { "migration.sources[0].version": "2007" },
      finds: [
        "migration.sources[0].version [old]: this version has been out of support since 2020-10-13 at the latest, got 2007, expected 2016 CU23 or later; retire these servers, or move them to Exchange 2016 CU23 on the way to SE",
      ],
    },
  ],
  doesNotApply: { document: { migration: undefined } },
};
