import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    document: {
      "migration.sources[0].version": "2013",
      "migration.sources[0].update": "CU23",
      "exchange.version": "2019",
      "exchange.update": "CU14",
    },
  },
  breaks: [
    {
      document: { "migration.sources[0].version": "2013", "migration.sources[0].update": "CU23" },
      finds: [
        "migration.sources[0].version [old]: 2013 and SE cannot stand in one organization, got 2013 to SE, expected 2013 removed before; move from 2013 CU23 to 2016 CU23 or 2019 CU14 first, remove 2013, then install SE",
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
        "migration.sources[0].update [old]: this level of 2013 cannot stand beside 2019, got CU22, expected CU23; install CU23 on the servers of 2013",
      ],
    },
  ],
  undecided: [
    {
      document: {
        "migration.sources[0].version": "2013",
        "migration.sources[0].update": undefined,
        "exchange.version": "2019",
        "exchange.update": "CU14",
      },
      finds: [
        "migration.sources[0].update [old]: not decided: the document does not say whether 2013 may stand beside 2019, expected `migration.sources[0].update`; add this key",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "government",
      set: "migration.sources[0].version",
      to: "2013",
      finds: ["life-2013-hop", "life-setup-blocks-2013", "life-2013-2010-eos"],
    },
    {
      from: "school",
      set: "migration.sources[0].version",
      to: "2013",
      finds: ["life-2013-hop", "life-setup-blocks-2013", "life-2013-2010-eos"],
    },
  ],
};
