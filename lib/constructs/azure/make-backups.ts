import { Construct } from "constructs";
import type { AzureBackupPlan } from "../../plan";
import type { AzureMachine } from "./azure-machine";
import { common, severalOf, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";

const redundancies = {
  "zone-redundant": "ZoneRedundant",
  "geo-redundant": "GeoRedundant",
  "locally-redundant": "LocallyRedundant",
} as const;

/** Vaults with their policies and the machines they protect. */
export function makeBackups(azure: AzureStack, machines: readonly AzureMachine[]): void {
  for (const backup of azure.plan.backups) makeBackup(azure, backup, machines);
}

function makeBackup(azure: AzureStack, backup: AzureBackupPlan, machines: readonly AzureMachine[]): void {
  const { name, vault, policy } = backup;
  const recoveryVaultName = new (azurerm.recoveryVault())(severalOf(azure, "vault", "backup"), name, {
    ...common(azure, vault),
    sku: "Standard",
    // Both are permanent with the first protected machine, so both are written from the beginning. Soft delete is always on:
    // its argument exists only in 4.x.
    storageModeType: redundancies[backup.redundancy],
    crossRegionRestoreEnabled: false,
    // Not locked: that could never be taken back.
    immutability: "Unlocked",
    // Without rights of its own; reviewers ask for one, and a key of one's own needs one later.
    identity: { type: "SystemAssigned" },
    lifecycle: { preventDestroy: true },
  }).name;
  const place = { resourceGroupName: azure.group.name, recoveryVaultName };
  const backupPolicyId = new (azurerm.backupPolicy())(severalOf(azure, "backup-policy", "backup"), name, {
    ...place,
    name: policy.name,
    // Machines with trusted launch need it.
    policyType: "V2",
    timezone: policy.timeZone,
    backup: { frequency: "Daily", time: policy.time },
    retentionDaily: { count: policy.retentionDays },
    instantRestoreRetentionDays: policy.instantRestoreDays,
    instantRestoreResourceGroup: { prefix: policy.restoreGroupPrefix },
  }).id;
  const scope = new Construct(severalOf(azure, "protected", "backup"), name);
  for (const { name: machine, excludedLuns } of backup.machines) {
    const made = machines.find(({ computerName }) => computerName === machine);
    if (made === undefined) continue;
    new (azurerm.protectedMachine())(scope, machine, {
      ...place,
      backupPolicyId,
      sourceVmId: made.vm.id,
      ...(excludedLuns.length === 0 ? {} : { excludeDiskLuns: [...excludedLuns] }),
      // Azure refuses to leave out a disk that is not attached yet.
      dependsOn: [made.vm, ...made.attachments],
      // Destroying it would stop the protection, and a purge would take the restore points along.
      lifecycle: { preventDestroy: true },
    });
  }
}
