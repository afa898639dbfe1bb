import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    document: {
      "exchange.update": "CU2",
      "migration.sources[0].version": undefined,
      "migration.sources[0].system": "groupwise",
    },
  },
  breaks: [
    {
      document: { "exchange.update": "CU2" },
      finds: [
        "exchange.update [old]: this update cannot be installed while the 2016 servers of old exist, got CU2, expected RTM or CU1; stay at RTM or CU1 until the last old server is removed",
      ],
    },
  ],
  doesNotApply: {},
};
