import { breach, eachOf, undecided } from "../engine/answers";
import { mailboxBackups } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";

export const bkWsbFullType = catalogueRule("bk-wsb-full-type", {
  why: "A job of the whole server is a copy: logs are never truncated and fill their disks.",
  fix: "create a custom job with VSS full backup and set `vssFull: true`",
  check: (subject) =>
    eachOf(
      mailboxBackups(subject).filter(({ product }) => product === "windows-server-backup"),
      (backup) => {
        const path = subject.pathOf(backup, "vssFull");
        if (backup.vssFull === undefined)
          return undecided(path, `whether the jobs of ${backup.name} truncate logs`, backup.name);
        if (backup.vssFull) return undefined;
        return breach(path, {
          name: backup.name,
          message: "the jobs are copies that do not truncate logs",
          got: false,
          expected: true,
        });
      },
    ),
});
