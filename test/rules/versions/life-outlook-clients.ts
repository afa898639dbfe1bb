import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "exchange.oldestOutlook": "2019" } },
  breaks: [
    {
      document: { "exchange.oldestOutlook": "2013" },
      finds: [
        "exchange.oldestOutlook: some users have a version of Outlook that these servers do not support, got 2013, expected 2016 or later; replace the clients before their mailboxes move",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "exchange.oldestOutlook", to: "2013", finds: ["life-outlook-clients"] },
    { from: "small-government", set: "exchange.oldestOutlook", to: "2013", finds: ["life-outlook-clients"] },
  ],
};
