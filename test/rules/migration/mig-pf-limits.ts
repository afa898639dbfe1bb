import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { document: { "migration.sources[0].publicFolders": { count: 1_000_000, dataGB: 300, mailboxes: 3 } } },
  breaks: [
    {
      document: { "migration.sources[0].publicFolders.count": 1_000_001 },
      finds: [
        "migration.sources[0].publicFolders.count: there are too many public folders, got 1000001, expected at most 1000000; delete or archive folders before the move, or use more public folder mailboxes",
      ],
    },
    {
      document: { "migration.sources[0].publicFolders": { count: 9, dataGB: 301, mailboxes: 3 } },
      finds: [
        "migration.sources[0].publicFolders.mailboxes: public folder mailboxes are too large, got 101 GB, expected at most 100 GB; delete or archive folders before the move, or use more public folder mailboxes",
      ],
    },
    {
      from: "government",
      document: { "migration.sources[0].publicFolders": { count: 100, dataGB: 100, mailboxes: 5 } },
      finds: [
        "migration.sources[0].publicFolders.mailboxes: too many users share the hierarchy of a public folder mailbox, got 2400 users, expected at most 2000 users; delete or archive folders before the move, or use more public folder mailboxes",
      ],
    },
    {
      ...school,
      document: { "migration.sources[0].publicFolders": { count: 1_000_001, dataGB: 100 } },
      finds: [
        "migration.sources[0].publicFolders.count: there are too many public folders, got 1000001, expected at most 1000000; delete or archive folders before the move, or use more public folder mailboxes",
      ],
    },
  ],
  doesNotApply: school,
  changes: [
    {
      from: "town",
      set: "migration.sources[0].publicFolders",
      to: { count: 9, dataGB: 301, mailboxes: 3 },
      finds: ["mig-pf-limits", "mig-throughput-planning"],
    },
    { from: "town", set: "migration.sources[0].publicFolders.count", to: 1000001, finds: ["mig-pf-limits"] },
    { from: "town", set: "migration.sources[0].publicFolders.mailboxes", to: 1001, finds: ["mig-pf-limits"] },
    // Public folders, old servers and clients.
    {
      from: "small-government",
      set: "migration.sources[0].publicFolders",
      to: { count: 1_000_001, dataGB: 100 },
      finds: ["mig-pf-limits"],
    },
    {
      from: "small-government",
      set: "migration.sources[0].publicFolders",
      to: { count: 100, dataGB: 1000, mailboxes: 9 },
      finds: ["mig-pf-limits"],
    },
    {
      from: "government",
      set: "migration.sources[0].publicFolders",
      to: { count: 100, dataGB: 100, mailboxes: 5 },
      finds: ["mig-pf-limits"],
    },
    {
      from: "school",
      set: "migration.sources[0].publicFolders",
      to: { count: 1_000_001, dataGB: 100 },
      finds: ["mig-pf-limits"],
    },
    {
      from: "school",
      set: "migration.sources[0].publicFolders",
      to: { count: 300_000, dataGB: 500, mailboxes: 4 },
      finds: ["mig-pf-limits"],
    },
  ],
};
