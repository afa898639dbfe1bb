import type { RuleCases } from "../support/describe-rule";
import { noMigration } from "../support/migration-documents";

export const cases: RuleCases = {
  holds: { from: "government", document: { "migration.removeSourcesBy": "2027-12-24" } },
  breaks: [
    {
      from: "small-government",
      document: { "migration.removeSourcesBy": "2027-12-20" },
      finds: [
        "migration.removeSourcesBy: the old servers are removed too soon after the last move, got 2027-12-20, 3 days after it, expected at least 7 days; remove the old servers at least a week after the last move",
      ],
    },
  ],
  doesNotApply: noMigration,
  undecided: [
    {
      document: { "migration.removeSourcesBy": undefined },
      finds: [
        "migration.removeSourcesBy: cannot be judged: when the old servers are removed is not specified; add `migration.removeSourcesBy`, such as `removeSourcesBy: 2027-04-30`",
      ],
    },
    {
      document: { "migration.begin": undefined },
      finds: [
        "migration.end: cannot be judged: when the last mailbox is moved is not specified; add `migration.end`, such as `end: 2027-03-31`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "migration.removeSourcesBy",
      to: "2027-02-04",
      finds: ["mig-rollback-dns", "mig-decommission-checks"],
    },
    { from: "small-government", set: "migration.removeSourcesBy", to: "2027-12-20", finds: ["mig-rollback-dns"] },
    { from: "small-government", set: "migration.end", to: "2028-01-30", finds: ["mig-rollback-dns"] },
    { from: "small-government", set: "migration.removeSourcesBy", to: "2027-12-23", finds: ["mig-rollback-dns"] },
    { from: "school", set: "migration.end", to: "2027-11-24", finds: ["mig-rollback-dns"] },
    { from: "school", set: "migration.removeSourcesBy", to: "2027-10-30", finds: ["mig-rollback-dns"] },
    { from: "school", set: "migration.removeSourcesBy", to: "2027-11-04", finds: ["mig-rollback-dns"] },
  ],
};
