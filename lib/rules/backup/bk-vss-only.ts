import { azureMembers } from "../support/azure";
import { breach, eachOf, undecided } from "../engine/answers";
import { mailboxBackups } from "../support/backup";
import { catalogueRule } from "../support/define";
import { designsOn } from "../support/lookup";

export const bkVssOnly = catalogueRule("bk-vss-only", {
  aliases: ["az-backup-vm-only", "bk-no-vm-snapshot", "virt-backup-host-no-savedstate"],
  why: "What does not go through the Exchange VSS writer is neither consistent nor does it truncate logs.",
  fix: "turn application-aware processing on, or take a product that uses the Exchange VSS writer",
  reading:
    "Azure Backup by itself saves files and system state of machines that are not in Azure; through the Exchange writer it goes as MABS. Of machines in Azure it takes snapshots.",
  check: (subject) =>
    eachOf(mailboxBackups(subject), (backup) => {
      const inAzure = azureMembers(subject).length > 0;
      if (backup.product === "azure-backup" && (inAzure || designsOn(subject, "hyper-v").length > 0))
        return breach(subject.pathOf(backup, "product"), {
          name: backup.name,
          message: inAzure
            ? "mailbox servers are backed up by snapshots of Azure machines"
            : "the product has no way to the Exchange VSS writer outside of Azure",
          got: backup.product,
          expected: "a product that uses the Exchange VSS writer",
          remedy: inAzure
            ? "back up the databases with the Exchange VSS writer, through an agent in the machine"
            : "take a product that uses the Exchange VSS writer",
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
