import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    document: {
      "migration.sources[0].version": "2019",
      "migration.sources[0].update": "CU15",
      "migration.sources[0].upgrade": "in-place",
    },
  },
  breaks: [
    {
      document: {
        "migration.sources[0].version": "2019",
        "migration.sources[0].update": "CU15",
        "migration.sources[0].upgrade": "in-place-with-windows",
      },
      finds: [
        "migration.sources[0].upgrade [old]: Windows is to be upgraded in place under installed Exchange servers, got in-place-with-windows, expected side-by-side, or in-place on the same version of Windows; move the mailboxes to new machines, or rebuild the server with the RecoverServer mode of setup",
      ],
    },
  ],
  doesNotApply: {},
  changes: [],
};
