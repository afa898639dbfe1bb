import { breach, eachOf } from "../engine/answers";
import { mailboxBackups } from "../support/backup";
import { catalogueRule } from "../support/define";

export const bkWsbFullOnly = catalogueRule("bk-wsb-full-only", {
  why: "There are no incremental backups of databases with this product: what is planned as one does not run.",
  fix: "take `schedule.incremental` out and run full backups as often",
  check: (subject) =>
    eachOf(
      mailboxBackups(subject).filter(({ product }) => product === "windows-server-backup"),
      (backup) => {
        if (backup.schedule?.incremental === undefined) return undefined;
        return breach(subject.pathOf(backup, "schedule", "incremental"), {
          name: backup.name,
          message: "Windows Server Backup makes no incremental backups of databases",
          got: backup.schedule.incremental,
          expected: "full backups only",
        });
      },
    ),
});
