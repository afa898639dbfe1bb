import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      document: {
        "backup[0].product": "native-data-protection",
        "backup[0].deletedItemRetentionDays": 30,
        "backup[0].mailboxRetentionDays": 30,
      },
      finds: [
        "backup[0]: native data protection does not replace a backup of DAG1, got 2 copies that are not lagged, expected 3 copies that are not lagged, with circular logging; keep three copies that are not lagged, and specify how long deleted items and mailboxes are kept",
      ],
    },
    {
      from: "government",
      document: { "backup[0].singleItemRecovery": false },
      finds: [
        "backup[0].singleItemRecovery [DAG01]: without Single Item Recovery, users can purge what native data protection must keep, got false, expected true; turn Single Item Recovery on for every mailbox and set `singleItemRecovery: true`",
        "backup[0].singleItemRecovery [DAG02]: without Single Item Recovery, users can purge what native data protection must keep, got false, expected true; turn Single Item Recovery on for every mailbox and set `singleItemRecovery: true`",
      ],
    },
    {
      from: "government",
      plan: { "clusters[0].circularLogging": false },
      finds: [
        "backup[0] [DAG01]: native data protection does not replace a backup of DAG01, got circular logging is off, expected 3 copies that are not lagged, with circular logging; keep three copies that are not lagged, and specify how long deleted items and mailboxes are kept",
      ],
    },
  ],
  undecided: [
    {
      from: "government",
      document: { "backup[0].mailboxRetentionDays": undefined },
      finds: [
        "backup[0].mailboxRetentionDays [DAG01]: cannot be judged: how long users can recover what they deleted is not specified; add `backup[0].mailboxRetentionDays`, such as `mailboxRetentionDays: 30`",
        "backup[0].mailboxRetentionDays [DAG02]: cannot be judged: how long users can recover what they deleted is not specified; add `backup[0].mailboxRetentionDays`, such as `mailboxRetentionDays: 30`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "backup[0].product",
      to: "native-data-protection",
      finds: ["bk-native-conditions", "dag-native-protection-3"],
    },
    { from: "small-government", set: "backup[0].mailboxRetentionDays", to: undefined, finds: ["bk-native-conditions"] },
    {
      from: "small-government",
      set: "backup[0].deletedItemRetentionDays",
      to: undefined,
      finds: ["bk-native-conditions"],
    },
    { from: "small-government", set: "backup[0].singleItemRecovery", to: false, finds: ["bk-native-conditions"] },
  ],
};
