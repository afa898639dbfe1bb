import type { RuleCases } from "../support/describe-rule";
import { alsoBeside, beside } from "../support/backup-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: {
        "backup[1]": {
          name: "second",
          existing: true,
          product: "other",
          method: "guest-agent",
          applicationAware: true,
        },
      },
      finds: [
        "backup[0] [DAG1]: several products truncate the logs of the same databases, got second, vault, expected one of them; let one product truncate logs and set the others to copies (`applicationAware` of one only)",
      ],
    },
    {
      document: { "backup[0].schedule.full": undefined },
      finds: [
        "backup[0].schedule.full [vault]: no full backup of the databases is planned, got none, expected full backups, such as weekly; plan full backups: `schedule: { full: weekly }`",
      ],
    },
    {
      document: { "backup[0].schedule.full": "never" },
      finds: [
        "backup[0].schedule.full [vault]: no full backup of the databases is planned, got never, expected full backups, such as weekly; plan full backups: `schedule: { full: weekly }`",
      ],
    },
  ],
  doesNotApply: { from: "government" },
  changes: [
    {
      from: "town",
      set: "backup[1]",
      to: { name: "second", existing: true, product: "other", method: "guest-agent", applicationAware: true },
      finds: ["bk-one-full-per-db", "dag-ipless-backup-check"],
    },
    { from: "town", set: "backup[0].schedule.full", to: undefined, finds: ["bk-one-full-per-db"] },
    {
      from: "small-government",
      set: "backup[1]",
      to: beside({ schedule: { incremental: "daily" } }),
      finds: ["bk-one-full-per-db", "bk-crcl-exclusive", ...alsoBeside],
    },
  ],
};
