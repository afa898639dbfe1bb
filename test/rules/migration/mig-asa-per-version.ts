import type { RuleCases } from "../support/describe-rule";

const account = { "exchange.kerberosAccount": "computer", "migration.sources[0].version": "2010" } as const;

export const cases: RuleCases = {
  holds: { document: { ...account, "migration.sources[0].kerberosAccount": "own" } },
  breaks: [
    {
      document: { ...account, "migration.sources[0].kerberosAccount": "shared" },
      finds: [
        "migration.sources[0].kerberosAccount [old]: Exchange 2010 servers share the Kerberos account of the new ones, got shared, expected own; create an account for the new servers only, and move the SPNs to it at the cutover",
      ],
    },
  ],
  doesNotApply: { document: { "migration.sources[0].version": "2010" } },
  undecided: [
    {
      document: account,
      finds: [
        "migration.sources[0].kerberosAccount [old]: cannot be judged: whether the old servers have their own Kerberos account is not specified; add `migration.sources[0].kerberosAccount`, such as `kerberosAccount: own`",
      ],
    },
  ],
};
