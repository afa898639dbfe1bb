import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "migration.sources[0].update": "CU22" },
      finds: [
        "migration.sources[0].update [old]: the Exchange 2016 servers are too old to coexist with the new ones, got CU22, expected CU23; update every Exchange 2016 server to CU23 first and specify it as the source's `update`",
      ],
    },
  ],
  doesNotApply: { document: { "migration.sources[0].version": "2019" } },
  undecided: [
    {
      document: { "migration.sources[0].update": undefined },
      finds: [
        "migration.sources[0].update: cannot be judged: which cumulative update old has is not specified; add `migration.sources[0].update`, such as `update: CU23`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "migration.sources[0].update",
      to: undefined,
      finds: ["life-2016-cu23-first"],
    },
    {
      from: "small-government",
      set: "migration.sources[0].update",
      to: "CU20",
      finds: ["life-2016-cu23-first"],
    },
    {
      from: "small-government",
      set: "migration.sources[0].update",
      to: undefined,
      finds: ["life-2016-cu23-first"],
    },
    {
      from: "school",
      set: "migration.sources[0].update",
      to: "CU20",
      finds: ["life-2016-cu23-first"],
    },
    {
      from: "school",
      set: "migration.sources[0].update",
      to: undefined,
      finds: ["life-2016-cu23-first"],
    },
    {
      from: "school",
      set: "migration.sources[0].update",
      to: "RTM",
      finds: ["life-2016-cu23-first"],
    },
  ],
};
