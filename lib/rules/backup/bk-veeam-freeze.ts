import { breach, eachOf } from "../engine/answers";
import { mailboxBackups } from "../support/backup";
import { catalogueRule } from "../support/define";

export const bkVeeamFreeze = catalogueRule("bk-veeam-freeze", {
  why: "The Exchange writer holds still for 20 seconds: a snapshot that takes longer fails, night after night.",
  fix: "set `persistentSnapshots: true`, or use an agent in the guest",
  reading: "Without `persistentSnapshots` the product bridges long snapshots as it does by default.",
  check: (subject) =>
    eachOf(
      mailboxBackups(subject).filter(({ method }) => method === "host-image"),
      (backup) => {
        if (backup.persistentSnapshots !== false || backup.applicationAware === false) return undefined;
        return breach(subject.pathOf(backup, "persistentSnapshots"), {
          name: backup.name,
          message: "image backups must finish their snapshot while the Exchange writer holds still",
          got: false,
          expected: true,
        });
      },
    ),
});
