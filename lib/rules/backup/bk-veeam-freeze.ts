import { breach, eachOf } from "../engine/answers";
import { mailboxBackups } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";

export const bkVeeamFreeze = catalogueRule("bk-veeam-freeze", {
  why: "The Exchange writer stays frozen for at most 20 seconds: a snapshot that takes longer fails, night after night.",
  fix: "set `persistentSnapshots: true`, or use an agent in the guest",
  reading: "If `persistentSnapshots` is omitted, the product handles long snapshots by its default.",
  check: (subject) =>
    eachOf(
      mailboxBackups(subject).filter(({ method }) => method === "host-image"),
      (backup) => {
        if (backup.persistentSnapshots !== false || backup.applicationAware === false) return undefined;
        return breach(subject.pathOf(backup, "persistentSnapshots"), {
          name: backup.name,
          message: "image backups must finish their snapshot while the Exchange writer is frozen",
          got: false,
          expected: true,
        });
      },
    ),
});
