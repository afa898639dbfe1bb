import { breach, eachOf } from "../engine/answers";
import { mailboxBackups } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";

export const bkWsbLocal = catalogueRule("bk-wsb-local", {
  why: "The Exchange plug-in runs on the server itself: a job on the host or another server backs up no databases.",
  fix: "run the job on each member (`method: guest-agent`)",
  check: (subject) =>
    eachOf(
      mailboxBackups(subject).filter(({ product }) => product === "windows-server-backup"),
      (backup) => {
        if (backup.method !== "host-image") return undefined;
        return breach(subject.pathOf(backup, "method"), {
          name: backup.name,
          message: "Windows Server Backup backs up databases only on the server that holds them",
          got: backup.method,
          expected: "guest-agent",
        });
      },
    ),
});
