import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    document: {
      "backup[0].product": "windows-server-backup",
      "backup[0].method": "guest-agent",
      "backup[0].schedule.incremental": undefined,
    },
  },
  breaks: [
    {
      document: { "backup[0].product": "windows-server-backup", "backup[0].method": "guest-agent" },
      finds: [
        "backup[0].schedule.incremental [vault]: Windows Server Backup has no incremental backups of databases, got daily, expected full backups only; remove `schedule.incremental` and run full backups as often",
      ],
    },
  ],
  doesNotApply: {},
};
