import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: {
    ...school,
    document: {
      "migration.method": "cutover",
      "migration.sources[0].mailboxes": 2000,
      "identity.directorySync": undefined,
    },
  },
  breaks: [
    {
      ...school,
      document: { "migration.method": "cutover" },
      finds: [
        "migration.method: a cutover migration cannot start while the directory is synchronized, got entra-connect, expected no directory synchronization; move with a hybrid deployment and set `migration.method: hybrid`",
        "migration.method: a cutover migration does not support so many mailboxes, got 6000 mailboxes, expected at most 2000; move with a hybrid deployment and set `migration.method: hybrid`",
      ],
    },
  ],
  doesNotApply: school,
  changes: [
    { from: "school", set: "migration.method", to: "cutover", finds: ["mig-cutover-limit", "mig-hybrid-when"] },
  ],
};
