import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    document: {
      "migration.sources[0].version": "2013",
      "migration.sources[0].update": "CU23",
      "exchange.version": "2019",
      "exchange.update": "CU14",
    },
    date: "2023-04-11",
  },
  breaks: [
    {
      document: { "migration.sources[0].version": "2013" },
      date: "2023-04-11",
      finds: [
        "migration.sources[0].version [old]: Exchange 2013 cannot coexist with SE, got 2013, expected 2016 CU23 or later; move from Exchange 2013 CU23 to 2016 CU23 or 2019 CU14 first, remove 2013, then install SE",
      ],
    },
    {
      document: { "migration.sources[0].version": "2013" },
      date: "2023-04-12",
      finds: [
        "migration.sources[0].version [old]: Exchange 2013 cannot coexist with SE and has been out of support since 2023-04-11, got 2013, expected 2016 CU23 or later; move from Exchange 2013 CU23 to 2016 CU23 or 2019 CU14 first, remove 2013, then install SE",
      ],
    },
    {
      document: { "migration.sources[0].version": "2007" },
      finds: [
        "migration.sources[0].version [old]: Exchange 2007 cannot coexist with SE and has been out of support since 2020-10-13 at the latest, got 2007, expected 2016 CU23 or later; migrate to Exchange 2016 CU23 first, remove every older server, then move to SE",
      ],
    },
    {
      document: { "migration.sources[0].version": "2010" },
      finds: [
        "migration.sources[0].version [old]: Exchange 2010 cannot coexist with SE and has been out of support since 2020-10-13, got 2010, expected 2016 CU23 or later; migrate to Exchange 2016 CU23 first, remove every older server, then move to SE",
      ],
    },
    {
      document: { "migration.sources[0].version": "2013", "migration.sources[0].update": "CU23" },
      finds: [
        "migration.sources[0].version [old]: Exchange 2013 cannot coexist with SE and has been out of support since 2023-04-11, got 2013, expected 2016 CU23 or later; move from Exchange 2013 CU23 to 2016 CU23 or 2019 CU14 first, remove 2013, then install SE",
      ],
    },
    {
      document: {
        "migration.sources[0].version": "2013",
        "migration.sources[0].update": "CU22",
        "exchange.version": "2019",
        "exchange.update": "CU14",
      },
      finds: [
        "migration.sources[0].update [old]: this update of Exchange 2013 cannot coexist with 2019, got CU22, expected CU23; install CU23 on the Exchange 2013 servers",
        "migration.sources[0].version [old]: this version has been out of support since 2023-04-11, got 2013, expected 2016 CU23 or later; retire these servers, or move them to Exchange 2016 CU23 on the way to SE",
      ],
    },
    {
      document: { "migration.sources[0].version": "2013" },
      finds: [
        "migration.sources[0].version [old]: Exchange 2013 cannot coexist with SE and has been out of support since 2023-04-11, got 2013, expected 2016 CU23 or later; move from Exchange 2013 CU23 to 2016 CU23 or 2019 CU14 first, remove 2013, then install SE",
      ],
    },
  ],
  doesNotApply: { document: { migration: undefined } },
  undecided: [
    {
      document: {
        "migration.sources[0].version": "2013",
        "migration.sources[0].update": undefined,
        "exchange.version": "2019",
        "exchange.update": "CU14",
      },
      date: "2023-04-11",
      finds: [
        "migration.sources[0].update [old]: cannot be judged: whether Exchange 2013 can coexist with 2019 is not specified; add `migration.sources[0].update`, such as `update: CU23`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "migration.sources[0].version",
      to: "2010",
      finds: ["life-2013-2010-eos", "sec-ep-pf-2013"],
    },
    {
      from: "town",
      set: "migration.sources[0].version",
      to: "2007",
      finds: ["life-2013-2010-eos", "sec-ep-pf-2013"],
    },
    {
      from: "small-government",
      set: "migration.sources[0].version",
      to: "2010",
      finds: ["life-2013-2010-eos"],
    },
    {
      from: "small-government",
      set: "migration.sources[0].version",
      to: "2007",
      finds: ["life-2013-2010-eos"],
    },
    {
      from: "school",
      set: "migration.sources[0].version",
      to: "2010",
      finds: ["life-2013-2010-eos"],
    },
    {
      from: "school",
      set: "migration.sources[0].version",
      to: "2007",
      finds: ["life-2013-2010-eos"],
    },
    {
      from: "small-government",
      set: "migration.sources[0].version",
      to: "2013",
      finds: ["life-2013-2010-eos"],
    },
    {
      from: "school",
      set: "migration.sources[0].version",
      to: "2013",
      finds: ["life-2013-2010-eos"],
    },
  ],
};
