import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "migration.names.keepUntil": "2027-02-03" },
      finds: [
        "migration.names.keepUntil: the old names end while mailboxes still move, got 2027-02-03, expected a day after the last move; keep the old names until the last mailbox is moved",
      ],
    },
  ],
  doesNotApply: school,
  undecided: [
    {
      document: { "migration.begin": undefined },
      finds: [
        "migration.end: cannot be judged: when the last mailbox is moved is not specified; add `migration.end`, such as `end: 2027-03-31`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "migration.begin", to: undefined, finds: ["mig-namespace-rename", "mig-rollback-dns"] },
    { from: "town", set: "migration.names.keepUntil", to: "2027-02-03", finds: ["mig-namespace-rename"] },
    // Days, windows and rates.
    { from: "town", set: "migration.begin", to: "2027-04-20", finds: ["mig-namespace-rename"] },
    { from: "town", set: "migration.coexistenceMaxDays", to: 100, finds: ["mig-namespace-rename", "mig-rollback-dns"] },
    { from: "town", set: "migration.names.keepUntil", to: "2027-01-15", finds: ["mig-namespace-rename"] },
    {
      from: "small-government",
      set: "migration.names",
      to: { client: "webmail.government.example", keepUntil: "2027-06-30" },
      finds: ["mig-namespace-rename", "mig-parallel-names", "ns-cert-san-min"],
    },
    {
      from: "school",
      set: "migration.names",
      to: { client: "mail.school.example", keepUntil: "2027-08-31" },
      finds: ["mig-namespace-rename", "mig-parallel-names"],
    },
  ],
};
