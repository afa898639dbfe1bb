import { TerraformResource } from "cdktf";
import { azureResourceName } from "../../base/azure-resource-name";
import { sortByName } from "../../base/order";
import type { MachinePlan } from "../../plan";
import type { Machine } from "../machine/machine";
import { grouping } from "../deployment/address-book";
import type { AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";

/** Types of which every resource with `prevent_destroy` is locked: what partners or devices know, and what holds secrets. */
const LOCKED = [
  "azurerm_public_ip",
  "azurerm_virtual_network_gateway",
  "azurerm_key_vault",
  "azurerm_recovery_services_vault",
  "azurerm_dns_zone",
];

/**
 * Locks against deletion of single things, also by other tools and in the portal; not of the whole group, where a lock would
 * keep rules, extensions and restore points from being deleted, too (azure-docs, management/lock-resources, 2024-03-08). They
 * are made last and removed first: the first one depends on everything else, and the others on it.
 */
export function makeLocks(azure: AzureStack, machines: readonly MachinePlan[], made: readonly Machine[]): void {
  const { stack } = azure;
  const all = stack.node.findAll().filter((node) => TerraformResource.isTerraformResource(node));
  const typed = all.filter(({ terraformResourceType: type, lifecycle }) => {
    return LOCKED.includes(type) && lifecycle?.preventDestroy === true;
  });
  const controllers = machines
    .filter(({ role, protect }) => role === "domain-controller" && protect)
    .flatMap(({ name }) => made.filter((machine) => machine.computerName === name))
    .flatMap((machine) => [machine.vm, ...Object.values(machine.disks)]);
  const things = sortByName([...typed, ...controllers], (thing) => thing.fqn);
  let first: TerraformResource | undefined;
  for (const thing of things) {
    const lock = new (azurerm.managementLock())(
      grouping(grouping(stack, "lock"), thing.terraformResourceType),
      lockId(thing),
      {
        name: azureResourceName("azurerm_management_lock", lockId(thing)),
        scope: idOf(thing),
        lockLevel: "CanNotDelete",
        notes: "Others depend on it, or it cannot be made again. Its stack removes this lock first.",
        dependsOn: first === undefined ? all : [first],
      },
    );
    first ??= lock;
  }
}

/** `azurerm_management_lock.public-ip_cloud_vpn`: the kind and the name of what is locked. */
function lockId({ terraformResourceType, friendlyUniqueId }: TerraformResource): string {
  return `${terraformResourceType.replace(/^azurerm_/, "").replaceAll("_", "-")}_${friendlyUniqueId}`;
}

function idOf(thing: TerraformResource): string {
  return thing.getStringAttribute("id");
}
