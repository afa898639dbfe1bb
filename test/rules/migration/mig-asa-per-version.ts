import type { RuleCases } from "../support/describe-rule";

const account = { "exchange.kerberosAccount": "computer", "migration.sources[0].version": "2010" } as const;

export const cases: RuleCases = {
  holds: { document: { ...account, "migration.sources[0].kerberosAccount": "own" } },
  breaks: [
    {
      document: { ...account, "migration.sources[0].kerberosAccount": "shared" },
      finds: [
        "migration.sources[0].kerberosAccount [old]: servers of 2010 share the Kerberos account of the new ones, got shared, expected own; make an account for the new servers alone, and move the names of the service to it with the cutover",
      ],
    },
  ],
  doesNotApply: { document: { "migration.sources[0].version": "2010" } },
  undecided: [
    {
      document: account,
      finds: [
        "migration.sources[0].kerberosAccount [old]: not decided: the document does not say whether the old servers have a Kerberos account of their own, expected `migration.sources[0].kerberosAccount`; add this key",
      ],
    },
  ],
};
