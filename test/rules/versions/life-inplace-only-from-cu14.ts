import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    document: {
      "migration.sources[0].version": "2019",
      "migration.sources[0].update": "CU14",
      "migration.sources[0].upgrade": "in-place",
    },
  },
  breaks: [
    {
      document: {
        "migration.sources[0].version": "2019",
        "migration.sources[0].update": "CU13",
        "migration.sources[0].upgrade": "in-place",
      },
      finds: [
        "migration.sources[0].upgrade [old]: these servers cannot be upgraded in place, got in-place from 2019 CU13, expected side-by-side, or 2019 CU14 or CU15; update the servers to Exchange 2019 CU14 or CU15 first, or replace them side by side",
      ],
    },
    {
      document: { "migration.sources[0].version": "2013", "migration.sources[0].upgrade": "in-place" },
      finds: [
        "migration.sources[0].upgrade [old]: these servers cannot be upgraded in place, got in-place from 2013 CU23, expected side-by-side, or 2019 CU14 or CU15; update the servers to Exchange 2019 CU14 or CU15 first, or replace them side by side",
      ],
    },
  ],
  doesNotApply: { document: { "migration.sources[0].upgrade": "side-by-side" } },
  undecided: [
    {
      document: {
        "migration.sources[0].version": "2019",
        "migration.sources[0].update": undefined,
        "migration.sources[0].upgrade": "in-place",
      },
      finds: [
        "migration.sources[0].update [old]: cannot be judged: whether the servers can be upgraded in place is not specified; add `migration.sources[0].update`, such as `update: CU23`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "migration.sources[0]",
      to: {
        name: "old",
        version: "2019",
        update: "CU13",
        upgrade: "in-place",
        servers: [{ name: "OLDMAIL1", datacenter: "dc1", address: "10.1.10.11" }],
        mailboxes: 545,
        dataGB: 450,
      },
      finds: ["life-inplace-only-from-cu14", "life-se-cu1-coexist"],
    },
  ],
};
