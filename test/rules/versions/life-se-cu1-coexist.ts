import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "migration.sources[0].version": "2019", "migration.sources[0].update": "CU15" } },
  breaks: [
    {
      document: { "migration.sources[0].version": "2019", "migration.sources[0].update": "CU13" },
      finds: [
        "migration.sources[0].update [old]: the old servers are below the level that can coexist with SE, got 2019 CU13, expected CU14 or CU15; update the old servers to this level before the first new server is installed",
      ],
    },
  ],
  undecided: [
    {
      document: { "migration.sources[0].version": "2019", "migration.sources[0].update": undefined },
      finds: [
        "migration.sources[0].update [old]: cannot be judged: whether the old servers can coexist with SE is not specified; add `migration.sources[0].update`, such as `update: CU23`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "migration.sources[0].version", to: "2019", finds: ["life-se-cu1-coexist"] },
    { from: "small-government", set: "migration.sources[0].version", to: "2019", finds: ["life-se-cu1-coexist"] },
    // The build of the old servers is one of 2016.
    {
      from: "school",
      set: "migration.sources[0].version",
      to: "2019",
      finds: ["life-se-cu1-coexist", "hybrid-mail-floor"],
    },
  ],
};
