import { breach, eachOf } from "../engine/answers";
import { mailboxBackups } from "../support/backup";
import { catalogueRule } from "../support/define";

export const bkNoVmSnapshot = catalogueRule("bk-no-vm-snapshot", {
  why: "An image of the machine without the Exchange writer is a checkpoint: restoring it corrupts the DAG.",
  fix: "turn on application-aware processing for the host's images",
  check: (subject) =>
    eachOf(
      mailboxBackups(subject).filter((backup) => backup.method === "host-image"),
      (backup) => {
        if (backup.applicationAware !== false) return undefined;
        return breach(subject.pathOf(backup, "method"), {
          message: "images of the machines alone are not a backup of Exchange",
          got: "host-image without the VSS writer",
          expected: "application-aware images or an agent in the guest",
        });
      },
    ),
});
