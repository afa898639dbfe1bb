import { breach, eachOf } from "../engine/answers";
import { azureMembers } from "../support/azure";
import { mailboxBackups } from "../support/backup";
import { catalogueRule } from "../support/define";

export const azBackupVmOnly = catalogueRule("az-backup-vm-only", {
  why: "A snapshot of the machine neither truncates logs nor leaves databases that can be mounted.",
  fix: "back the databases up through the Exchange VSS writer, by an agent in the machine",
  check: (subject) =>
    eachOf(azureMembers(subject).length === 0 ? [] : mailboxBackups(subject), (backup) => {
      if (backup.product !== "azure-backup") return undefined;
      return breach(subject.pathOf(backup, "product"), {
        name: backup.name,
        message: "mailbox servers are backed up by snapshots of Azure machines",
        got: backup.product,
        expected: "a product with the Exchange VSS writer",
      });
    }),
});
