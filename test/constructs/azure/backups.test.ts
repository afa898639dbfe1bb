// Proves the resources of Azure Backup: a vault that keeps what it has, a daily policy and one protected item per machine.
import { schoolResources } from "../support/school";

const resources = schoolResources(({ backup: [vault] = [], datacenters: [, cloud] }) => {
  Object.assign(vault ?? {}, { schedule: { window: "21:30-04:00" } });
  Object.assign(cloud ?? {}, { timeZone: "W. Europe Standard Time", tags: { "cost-centre": "4711" } });
});

test("the vault keeps its restore points in all zones, is not locked for ever and cannot be destroyed", () => {
  expect(resources["azurerm_recovery_services_vault"]).toEqual({
    backup_vault: {
      name: "school-cloud-vault",
      location: "${azurerm_resource_group.cloud.location}",
      resource_group_name: "${azurerm_resource_group.cloud.name}",
      sku: "Standard",
      storage_mode_type: "ZoneRedundant",
      cross_region_restore_enabled: false,
      immutability: "Unlocked",
      identity: { type: "SystemAssigned" },
      tags: { "cost-centre": "4711", datacenter: "cloud", deployment: "school", source: "mail-constructs" },
      lifecycle: { prevent_destroy: true },
    },
  });
});

test("its policy takes daily snapshots of machines with trusted launch", () => {
  expect(resources["azurerm_backup_policy_vm"]).toEqual({
    backup_vault: {
      name: "vault-daily",
      resource_group_name: "${azurerm_resource_group.cloud.name}",
      recovery_vault_name: "${azurerm_recovery_services_vault.backup_vault.name}",
      policy_type: "V2",
      timezone: "W. Europe Standard Time",
      backup: { frequency: "Daily", time: "21:30" },
      retention_daily: { count: 30 },
      instant_restore_retention_days: 7,
      instant_restore_resource_group: { prefix: "school-cloud-vault-restore-" },
    },
  });
});

test("each covered machine is protected, after its disks are attached, and stays protected", () => {
  const items = resources["azurerm_backup_protected_vm"] ?? {};
  expect(Object.keys(items).sort()).toEqual(
    ["AZ-AD1", "AZ-AD2", "FS1", "FS2", "HYB1", "SYNC1", "SYNC2"].map((machine) => `backup_vault_${machine}`),
  );
  expect(items["backup_vault_AZ-AD1"]).toEqual({
    resource_group_name: "${azurerm_resource_group.cloud.name}",
    recovery_vault_name: "${azurerm_recovery_services_vault.backup_vault.name}",
    backup_policy_id: "${azurerm_backup_policy_vm.backup_vault.id}",
    source_vm_id: "${azurerm_windows_virtual_machine.AZ-AD1_vm.id}",
    depends_on: [
      "azurerm_windows_virtual_machine.AZ-AD1_vm",
      "azurerm_virtual_machine_data_disk_attachment.AZ-AD1_directory_attachment",
    ],
    lifecycle: { prevent_destroy: true },
  });
});
