import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "migration.sources[0].version": "2013" },
      finds: [
        "migration.sources[0].version [old]: public folders are on servers that Extended Protection excludes, got 2013 CU23, expected 2016 CU23, 2019 CU12 or later; move the public folders first, or update the old servers",
      ],
    },
    {
      document: { "migration.sources[0].update": "CU22" },
      finds: [
        "migration.sources[0].update [old]: public folders are on servers that Extended Protection excludes, got 2016 CU22, expected 2016 CU23, 2019 CU12 or later; move the public folders first, or update the old servers",
      ],
    },
  ],
  doesNotApply: { document: { "migration.sources[0].publicFolders": undefined } },
  changes: [
    {
      from: "town",
      set: "migration.sources[0].update",
      to: "CU22",
      finds: ["sec-ep-pf-2013", "life-2016-cu23-first"],
    },
    {
      from: "town",
      set: "migration.sources[0].version",
      to: "2013",
      finds: ["sec-ep-pf-2013", "life-2013-2010-eos"],
    },
  ],
};
