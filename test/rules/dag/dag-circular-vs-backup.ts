import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "backup[1]": { name: "native", product: "native-data-protection", deletedItemRetentionDays: 30 } },
      finds: [
        "backup[0]: databases have both a backup and native data protection with circular logging, got vault and native, expected one of them; choose either native data protection or a backup that truncates logs",
      ],
    },
  ],
  doesNotApply: { document: { backup: [] } },
  changes: [
    {
      from: "town",
      set: "backup[1]",
      to: { name: "native", product: "native-data-protection", deletedItemRetentionDays: 30 },
      finds: ["dag-circular-vs-backup", "bk-crcl-exclusive", "bk-native-conditions"],
    },
    {
      from: "small-government",
      set: "backup[1]",
      to: { name: "vault", product: "veeam", method: "guest-agent", applicationAware: true, offsite: true },
      finds: ["dag-circular-vs-backup", "waiver-unused"],
    },
  ],
};
