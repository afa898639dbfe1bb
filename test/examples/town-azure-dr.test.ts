// Proves for the town with its second datacenter in Azure that one DAG is made on two platforms by code that knows neither,
// and which machines and disks that makes. All its addresses are in a golden list beside the tests of Azure's constructs.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { DeploymentDocument } from "../../lib/model";
import { resourcesOf, stacksOf } from "../constructs/support/stacks";
import { exampleText } from "../support/examples";

const stacks = stacksOf(parse(exampleText("town-azure-dr")) as DeploymentDocument);
const addresses = Object.keys(resourcesOf(stacks));
const root = path.join(__dirname, "..", "..");

const machineParts =
  / (?:hyperv_\w+|azurerm_(?:managed_disk|network_interface|\w+_disk_attachment|windows_virtual_machine))\.DAG1_/;

test("the members' machines and disks are exactly those of the list, half on Hyper-V and half in Azure", () => {
  expect(addresses.filter((address) => machineParts.test(address)).sort()).toEqual([
    "town-dc1 hyperv_machine_instance.DAG1_MBX1_vm",
    "town-dc1 hyperv_vhd.DAG1_MBX1_DAG1-DB1",
    "town-dc1 hyperv_vhd.DAG1_MBX1_DAG1-DB2",
    "town-dc1 hyperv_vhd.DAG1_MBX1_DAG1-DB3",
    "town-dc1 hyperv_vhd.DAG1_MBX1_DAG1-DB4",
    "town-dc1 hyperv_vhd.DAG1_MBX1_system",
    "town-dc2 azurerm_managed_disk.DAG1_MBX2_DAG1-DB1",
    "town-dc2 azurerm_managed_disk.DAG1_MBX2_DAG1-DB2",
    "town-dc2 azurerm_managed_disk.DAG1_MBX2_DAG1-DB3",
    "town-dc2 azurerm_managed_disk.DAG1_MBX2_DAG1-DB4",
    "town-dc2 azurerm_network_interface.DAG1_MBX2_mapi",
    "town-dc2 azurerm_virtual_machine_data_disk_attachment.DAG1_MBX2_DAG1-DB1_attachment",
    "town-dc2 azurerm_virtual_machine_data_disk_attachment.DAG1_MBX2_DAG1-DB2_attachment",
    "town-dc2 azurerm_virtual_machine_data_disk_attachment.DAG1_MBX2_DAG1-DB3_attachment",
    "town-dc2 azurerm_virtual_machine_data_disk_attachment.DAG1_MBX2_DAG1-DB4_attachment",
    "town-dc2 azurerm_windows_virtual_machine.DAG1_MBX2_vm",
  ]);
});

test("databases are on protected premium disks without host caching, each with a number of its own", () => {
  const resources = resourcesOf(stacks);
  const units = ["DB1", "DB2", "DB3", "DB4"].map((database) => {
    const disk = resources[`town-dc2 azurerm_managed_disk.DAG1_MBX2_DAG1-${database}`];
    expect(disk).toMatchObject({
      storage_account_type: "Premium_LRS",
      zone: "1",
      network_access_policy: "DenyAll",
      public_network_access_enabled: false,
      lifecycle: { prevent_destroy: true },
    });
    const attachment =
      resources[`town-dc2 azurerm_virtual_machine_data_disk_attachment.DAG1_MBX2_DAG1-${database}_attachment`];
    expect(attachment).toMatchObject({ caching: "None", lifecycle: { prevent_destroy: true } });
    return attachment?.["lun"];
  });
  expect(units).toEqual([0, 1, 2, 3]);
});

test("no file of the cluster's constructs names a platform", () => {
  const folder = path.join(root, "lib", "constructs", "cluster");
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(0);
  const naming = files.filter((file) => /azure|hyper-?v/i.test(readFileSync(path.join(folder, file), "utf8")));
  expect(naming).toEqual([]);
});
