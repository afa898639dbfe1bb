import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "migration.sources[0].publicFolders": { count: 10, dataGB: 10_000 } } },
  breaks: [
    {
      ...school,
      document: { "migration.sources[0].publicFolders": { count: 10, dataGB: 10_001 } },
      finds: [
        "migration.sources[0].publicFolders.mailboxes: public folders need more mailboxes than Exchange Online accepts, got 101, expected at most 100; delete or archive folders before the move, or plan fewer public folder mailboxes",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "school",
      set: "migration.sources[0].publicFolders",
      to: { count: 10, dataGB: 10001 },
      finds: ["mig-pf-exo-limit"],
    },
    {
      from: "school",
      set: "migration.sources[0].publicFolders",
      to: { count: 300_000, dataGB: 100, mailboxes: 101 },
      finds: ["mig-pf-exo-limit"],
    },
  ],
};
