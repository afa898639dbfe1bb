import type { RuleCases } from "../support/describe-rule";
import { alsoBeside, beside } from "../support/backup-documents";

export const cases: RuleCases = {
  holds: { document: { "backup[0].schedule.incremental": undefined }, plan: { "clusters[0].circularLogging": true } },
  breaks: [
    {
      plan: { "clusters[0].circularLogging": true },
      finds: [
        "backup[0].schedule.incremental [vault]: incremental backups are planned for databases with circular logging, got daily, expected full backups only; remove `schedule.incremental`, or native data protection with its circular logging",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "backup[1]",
      to: {
        name: "native",
        product: "native-data-protection",
        deletedItemRetentionDays: 30,
        mailboxRetentionDays: 30,
      },
      finds: ["bk-crcl-exclusive", "bk-native-conditions", "dag-circular-vs-backup"],
    },
    {
      from: "small-government",
      set: "backup[1]",
      to: beside({ schedule: { full: "weekly", incremental: "daily" } }),
      finds: ["bk-crcl-exclusive", ...alsoBeside],
    },
  ],
};
