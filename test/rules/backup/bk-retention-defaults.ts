import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      from: "small-government",
      document: { "backup[0].deletedItemRetentionDays": 7, "backup[0].mailboxRetentionDays": 14 },
      finds: [
        "backup[0].deletedItemRetentionDays [native]: what users delete is kept for too short a time, got 7 days, expected at least 14 days; keep deleted items for at least 14 days and deleted mailboxes for at least 30 days",
        "backup[0].mailboxRetentionDays [native]: what users delete is kept for too short a time, got 14 days, expected at least 30 days; keep deleted items for at least 14 days and deleted mailboxes for at least 30 days",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "backup[0].deletedItemRetentionDays", to: 3, finds: ["bk-retention-defaults"] },
    { from: "town", set: "backup[0].mailboxRetentionDays", to: 7, finds: ["bk-retention-defaults"] },
    { from: "small-government", set: "backup[0].deletedItemRetentionDays", to: 7, finds: ["bk-retention-defaults"] },
    { from: "small-government", set: "backup[0].deletedItemRetentionDays", to: 13, finds: ["bk-retention-defaults"] },
    { from: "small-government", set: "backup[0].mailboxRetentionDays", to: 3, finds: ["bk-retention-defaults"] },
  ],
};
