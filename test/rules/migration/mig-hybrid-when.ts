import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "migration.method": "imap", "migration.sources[0].mailboxes": 150 } },
  breaks: [
    {
      ...school,
      document: { "migration.method": "imap" },
      finds: [
        "migration.method: many mailboxes move to Exchange Online without a hybrid deployment, got 6000 mailboxes by imap, expected hybrid above 150; move with a hybrid deployment: add `hybrid` and set `migration.method: hybrid`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "migration.target", to: "exchange-online", finds: ["mig-hybrid-when"] },
    { from: "small-government", set: "migration.target", to: "exchange-online", finds: ["mig-hybrid-when"] },
    { from: "school", set: "migration.method", to: "imap", finds: ["mig-hybrid-when"] },
    { from: "school", set: "hybrid", to: undefined, finds: ["mig-hybrid-when"] },
  ],
};
