import { breach, eachOf } from "../engine/answers";
import { mailboxBackups } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";

export const bkCrclExclusive = catalogueRule("bk-crcl-exclusive", {
  why: "With circular logging, the logs between two full backups are discarded: incremental and differential jobs fail.",
  fix: "remove `schedule.incremental`, or native data protection with its circular logging",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.some(({ circularLogging }) => circularLogging) ? mailboxBackups(subject) : [],
      (backup) => {
        if (backup.schedule?.incremental === undefined) return undefined;
        return breach(subject.pathOf(backup, "schedule", "incremental"), {
          name: backup.name,
          message: "incremental backups are planned for databases with circular logging",
          got: backup.schedule.incremental,
          expected: "full backups only",
        });
      },
    ),
});
