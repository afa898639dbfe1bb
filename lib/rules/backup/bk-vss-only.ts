import { breach, eachOf, undecided } from "../engine/answers";
import { mailboxBackups } from "../support/backup";
import { catalogueRule } from "../support/define";
import { designsOn } from "../support/lookup";

export const bkVssOnly = catalogueRule("bk-vss-only", {
  why: "A backup without the Exchange VSS writer is not consistent and does not truncate logs.",
  fix: "turn on application-aware processing, or use a product with the Exchange VSS writer",
  reading:
    "Azure Backup alone saves files and system state of machines outside Azure; with the Exchange writer it works as MABS. Machines in Azure are judged by az-backup-vm-only.",
  check: (subject) =>
    eachOf(mailboxBackups(subject), (backup) => {
      if (backup.product === "azure-backup" && designsOn(subject, "hyper-v").length > 0)
        return breach(subject.pathOf(backup, "product"), {
          name: backup.name,
          message: "the product cannot use the Exchange VSS writer outside Azure",
          got: backup.product,
          expected: "a product with the Exchange VSS writer",
          remedy: "use a product with the Exchange VSS writer",
        });
      const path = subject.pathOf(backup, "applicationAware");
      if (backup.applicationAware === undefined)
        return undecided(path, `whether ${backup.name} uses the Exchange VSS writer`);
      if (backup.applicationAware) return undefined;
      return breach(path, {
        message: "the backup does not use the Exchange VSS writer",
        got: false,
        expected: true,
      });
    }),
});
