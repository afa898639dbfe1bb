import { breach, eachOf } from "../engine/answers";
import { mailboxBackups } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";

export const bkWsbFullOnly = catalogueRule("bk-wsb-full-only", {
  why: "This product has no incremental backups of databases, so the planned ones do not run.",
  fix: "remove `schedule.incremental` and run full backups as often",
  check: (subject) =>
    eachOf(
      mailboxBackups(subject).filter(({ product }) => product === "windows-server-backup"),
      (backup) => {
        if (backup.schedule?.incremental === undefined) return undefined;
        return breach(subject.pathOf(backup, "schedule", "incremental"), {
          name: backup.name,
          message: "Windows Server Backup has no incremental backups of databases",
          got: backup.schedule.incremental,
          expected: "full backups only",
        });
      },
    ),
});
