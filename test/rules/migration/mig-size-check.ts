import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "migration.largestMailboxGB": 200 } },
  breaks: [
    {
      ...school,
      document: { "migration.largestMailboxGB": 201 },
      finds: [
        "migration.largestMailboxGB: a mailbox is too large for Exchange Online, got 201 GB, expected at most 200 GB; archive or split the large mailboxes before their wave",
      ],
    },
    {
      ...school,
      document: { "users[0].quotaGB": 250 },
      finds: [
        "users[0].quotaGB [managers]: a mailbox is too large for Exchange Online, got 250 GB, expected at most 200 GB; archive or split the large mailboxes before their wave",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "school", set: "migration.largestMailboxGB", to: 201, finds: ["mig-size-check"] },
    { from: "school", set: "users[0].quotaGB", to: 250, finds: ["mig-size-check"] },
    { from: "school", set: "migration.largestMailboxGB", to: 2000, finds: ["mig-size-check"] },
  ],
};
