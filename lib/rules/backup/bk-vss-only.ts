import { azureMembers } from "../support/in-azure";
import { breach, eachOf, undecided } from "../engine/answers";
import { mailboxBackups } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";
import { designsOn } from "../support/lookup";

export const bkVssOnly = catalogueRule("bk-vss-only", {
  aliases: ["az-backup-vm-only", "bk-no-vm-snapshot", "virt-backup-host-no-savedstate"],
  why: "A backup without the Exchange VSS writer is not consistent and does not truncate logs.",
  fix: "turn on application-aware processing, or use a product with the Exchange VSS writer",
  reading:
    "Azure Backup alone backs up files and system state of machines outside Azure; with the Exchange writer it works as MABS. Of machines in Azure it takes snapshots.",
  check: (subject) =>
    eachOf(mailboxBackups(subject), (backup) => {
      const inAzure = azureMembers(subject).length > 0;
      if (backup.product === "azure-backup" && (inAzure || designsOn(subject, "hyper-v").length > 0))
        return breach(subject.pathOf(backup, "product"), {
          name: backup.name,
          message: inAzure
            ? "Mailbox servers are backed up with snapshots of Azure machines"
            : "the product cannot use the Exchange VSS writer outside Azure",
          got: backup.product,
          expected: "a product with the Exchange VSS writer",
          remedy: inAzure
            ? "back up the databases with the Exchange VSS writer, through an agent in the machine"
            : "use a product with the Exchange VSS writer",
        });
      const path = subject.pathOf(backup, "applicationAware");
      if (backup.applicationAware === undefined)
        return undecided(path, `whether ${backup.name} uses the Exchange VSS writer`);
      if (backup.applicationAware) return undefined;
      return breach(path, {
        message: "the backup does not use the Exchange VSS writer",
        got: false,
        expected: true,
        ...(backup.method === "host-image"
          ? { remedy: "turn application-aware processing on, so that images call the VSS writer in the guest" }
          : {}),
      });
    }),
});
