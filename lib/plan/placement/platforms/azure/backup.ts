import { azureNameFor, azureResourceName } from "../../../../base/azure-resource-name";
import { azureBackup } from "../../../../facts/backup-products";
import type { Backup, Datacenter } from "../../../../model";
import type { AzureBackupPlan, AzureProtectedMachinePlan, BackupWiring } from "../../../types";
import type { CreatedDatacenter, DatacenterContext } from "../adapter";

const restoreGroup = "azurerm_backup_policy_vm.instant_restore_resource_group.prefix";

/** The vaults of a datacenter: one for each Azure Backup to be created that protects machines in it. */
export function planBackups(
  { stack }: CreatedDatacenter,
  datacenter: Datacenter,
  { deployment, plan }: DatacenterContext,
): AzureBackupPlan[] {
  return deployment.backup
    .filter(({ product, existing }) => product === "azure-backup" && !existing)
    .flatMap((backup): AzureBackupPlan[] => {
      const wiring = plan.wiring.backup.find(({ name }) => name === backup.name);
      const jobs = wiring?.jobs.filter((job) => job.datacenter === datacenter.name) ?? [];
      if (wiring === undefined || jobs.length === 0) return [];
      return [
        {
          name: backup.name,
          vault: azureResourceName("azurerm_recovery_services_vault", stack, backup.name),
          redundancy: redundancyOf(backup, datacenter),
          policy: policyOf(wiring, stack, datacenter),
          machines: jobs.map((job) => protectedMachine(job, plan)),
        },
      ];
    });
}

function redundancyOf({ redundancy }: Backup, { zones }: Datacenter): AzureBackupPlan["redundancy"] {
  return redundancy ?? (zones.length > 0 ? "zone-redundant" : "geo-redundant");
}

function policyOf(wiring: BackupWiring, stack: string, { timeZone }: Datacenter): AzureBackupPlan["policy"] {
  const retentionDays = wiring.retentionDays ?? azureBackup.retentionDays;
  return {
    name: azureResourceName("azurerm_backup_policy_vm", wiring.name, "daily"),
    time: wiring.schedule.dailyAt ?? azureBackup.time,
    timeZone,
    retentionDays,
    instantRestoreDays: Math.min(azureBackup.instantRestoreDays, retentionDays),
    restoreGroupPrefix: azureNameFor(restoreGroup, stack, wiring.name, "restore-"),
  };
}

function protectedMachine(
  { machine: name, excludes }: BackupWiring["jobs"][number],
  { machines }: DatacenterContext["plan"],
): AzureProtectedMachinePlan {
  const machine = machines.find((candidate) => candidate.name === name);
  const disks = machine?.platform === "azure" ? machine.disks : [];
  return { name, excludedLuns: disks.filter((disk) => excludes.includes(disk.name)).flatMap(({ lun }) => lun ?? []) };
}
