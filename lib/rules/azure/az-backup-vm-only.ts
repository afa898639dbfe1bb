import { breach, eachOf } from "../engine/answers";
import { azureMembers } from "../support/azure";
import { mailboxBackups } from "../support/backup";
import { catalogueRule } from "../support/define";

export const azBackupVmOnly = catalogueRule("az-backup-vm-only", {
  why: "A snapshot of the machine neither truncates logs nor yields databases that can be mounted.",
  fix: "back up the databases with the Exchange VSS writer, through an agent in the machine",
  check: (subject) =>
    eachOf(azureMembers(subject).length === 0 ? [] : mailboxBackups(subject), (backup) => {
      if (backup.product !== "azure-backup") return undefined;
      return breach(subject.pathOf(backup, "product"), {
        name: backup.name,
        message: "Mailbox servers are backed up with snapshots of Azure machines",
        got: backup.product,
        expected: "a product with the Exchange VSS writer",
      });
    }),
});
