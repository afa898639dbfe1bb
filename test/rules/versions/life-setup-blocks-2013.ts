import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "migration.sources[0].version": "2013" },
      finds: [
        "migration.sources[0].version [old]: Exchange 2013 servers are still in the organization when SE is set up, got 2013, expected none; move the mailboxes to Exchange 2016 CU23 or 2019 CU14 first and remove every Exchange 2013 server",
      ],
    },
  ],
  doesNotApply: { document: { migration: undefined } },
};
