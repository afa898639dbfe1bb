import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "migration.sources[0].version": "2010" },
      finds: [
        "migration.sources[0].version [old]: Exchange 2010 cannot stand beside SE, got 2010, expected 2016 CU23 or later; migrate to Exchange 2016 CU23 first, remove every older server, then go to SE",
      ],
    },
  ],
  doesNotApply: { document: { migration: undefined } },
  changes: [
    {
      from: "town",
      set: "migration.sources[0].version",
      to: "2010",
      finds: ["life-2010-two-hops", "life-2013-2010-eos", "sec-ep-pf-2013"],
    },
    {
      from: "town",
      set: "migration.sources[0].version",
      to: "2007",
      finds: ["life-2010-two-hops", "life-2013-2010-eos", "sec-ep-pf-2013"],
    },
    {
      from: "government",
      set: "migration.sources[0].version",
      to: "2010",
      finds: ["life-2010-two-hops", "life-2013-2010-eos"],
    },
    {
      from: "government",
      set: "migration.sources[0].version",
      to: "2007",
      finds: ["life-2010-two-hops", "life-2013-2010-eos"],
    },
    {
      from: "school",
      set: "migration.sources[0].version",
      to: "2010",
      finds: ["life-2010-two-hops", "life-2013-2010-eos"],
    },
    {
      from: "school",
      set: "migration.sources[0].version",
      to: "2007",
      finds: ["life-2010-two-hops", "life-2013-2010-eos"],
    },
  ],
};
