import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { backup: [] },
      finds: [
        "backup [DAG1]: nothing protects the databases of DAG1, got no backup of databases, expected a backup, or native data protection; describe the backup of the databases in `backup`, or declare native data protection",
      ],
    },
    {
      document: { "backup[0].covers": ["domain-controllers"] },
      finds: [
        "backup [DAG1]: nothing protects the databases of DAG1, got no backup of databases, expected a backup, or native data protection; describe the backup of the databases in `backup`, or declare native data protection",
      ],
    },
    {
      document: { "backup[0].retentionDays": 3 },
      finds: [
        "backup[0].retentionDays [DAG1]: vault deletes the last full backup before the next one exists, got 3 days, expected at least 7 days; keep backups longer, or run full backups more often",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "backup", to: [], finds: ["mailboxes-saved", "bk-offsite", "dag-native-protection-3"] },
    {
      from: "town",
      set: "backup[0].covers",
      to: ["domain-controllers"],
      finds: ["mailboxes-saved", "bk-offsite", "dag-native-protection-3"],
    },
    { from: "town", set: "backup[0].retentionDays", to: 3, finds: ["mailboxes-saved"] },
    { from: "town", set: "backup[0].schedule.full", to: "monthly", finds: ["mailboxes-saved"] },
    { from: "small-government", set: "backup", to: [], finds: ["mailboxes-saved", "bk-offsite"] },
  ],
};
