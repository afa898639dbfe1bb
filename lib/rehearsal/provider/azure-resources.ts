import { brokenAzureNameRules } from "../../base/azure-names";
import { isObject, type ObjectValue, Unknown, type Value } from "../protocol/wire-values";
import type { Field } from "../schema/nested-fields";
import { type AttributePath, problemAt, type ProviderDiagnostic } from "./diagnostic";
import { refusedMachineCreations, refusedMachinePlans } from "./azure-machine-checks";
import { refusedRetention, refusedSchedule } from "./backup-policy";
import { elementsOf } from "./elements";

const POLICY = "azurerm_backup_policy_vm";

/** A resource that exists in the simulated subscription. */
interface Existing {
  readonly type: string;
  readonly state: ObjectValue;
}

/** Attributes with ids that Azure gives back in the letter case of the resource. Source: azurerm issues 31822, 22000. */
const idsInOwnCase: Readonly<Record<string, string>> = { azurerm_monitor_metric_alert: "scopes" };

/** Azure updates the agent whatever is configured. Source: azurerm issue 27484. */
const agentUpdates = "vm_agent_platform_updates_enabled";

/**
 * The subscription behind azurerm: what exists in it, what it refuses although the provider accepts it, and what it
 * gives back other than it was written. Nothing of it is on disk; it lasts as long as the rehearsal of one stack.
 */
export class AzureResources {
  private readonly existing = new Map<string, Existing>();

  /** A resource that was read or made. */
  keep(type: string, state: ObjectValue): void {
    const key = keyOf(type, state);
    if (key !== undefined) this.existing.set(key, { type, state });
  }

  remove(type: string, state: ObjectValue): void {
    this.existing.delete(keyOf(type, state) ?? "");
  }

  /** Why a creation is refused: each id exists once, in any letter case. */
  refusesNew(type: string, state: ObjectValue): ProviderDiagnostic[] {
    const key = keyOf(type, state);
    if (key === undefined || !this.existing.has(key)) return [];
    const summary =
      `A resource with the ID ${JSON.stringify(state["id"])} already exists - to be managed via Terraform this resource ` +
      `needs to be imported into the State. Please see the resource documentation for "${type}" for more information.`;
    return [problemAt([], summary, "")];
  }

  /** Why a change in place is refused. */
  refusesChange(type: string, prior: ObjectValue, planned: ObjectValue): ProviderDiagnostic[] {
    if (type === "azurerm_managed_disk" && Number(planned["disk_size_gb"]) < Number(prior["disk_size_gb"])) {
      return [problemAt(["disk_size_gb"], "new size must be greater than original size: disks do not shrink", "")];
    }
    const redundancy = "storage_mode_type";
    if (type !== "azurerm_recovery_services_vault" || planned[redundancy] === prior[redundancy]) return [];
    const items = [...this.existing.values()].filter((other) => isItemOf(other, prior));
    if (items.length === 0) return [];
    const summary = `updating Recovery Services Vault ${JSON.stringify(prior["name"])}: its redundancy is locked`;
    const detail =
      `${redundancy} cannot change from ${JSON.stringify(prior[redundancy])} to ${JSON.stringify(planned[redundancy])} ` +
      `once items are protected; there are ${items.length}.`;
    return [problemAt([redundancy], summary, detail)];
  }

  /** The state as Azure gives it back. */
  readBack(type: string, state: ObjectValue): ObjectValue {
    const ids = idsInOwnCase[type];
    if (ids !== undefined && Array.isArray(state[ids])) {
      return { ...state, [ids]: state[ids].map((id) => (typeof id === "string" ? this.inOwnCase(id) : id)) };
    }
    return agentUpdates in state ? { ...state, [agentUpdates]: true } : state;
  }

  private inOwnCase(id: string): string {
    const same = [...this.existing.values()].find(({ state }) => lower(state["id"]) === id.toLowerCase());
    if (same !== undefined) return String(same.state["id"]);
    return id.replace(/\/resourcegroups\//i, "/resourceGroups/").replace(/^\/subscriptions\//i, "/subscriptions/");
  }
}

/** What Azure refuses although the provider lets it pass: names, addresses, ports. */
export function refusedValues(
  type: string,
  fields: readonly Field[],
  planned: ObjectValue,
  around: AttributePath = [],
): ProviderDiagnostic[] {
  return fields.flatMap((field) => {
    const value = planned[field.name] ?? null;
    const path = [...around, field.name];
    const single = Array.isArray(value) && field.fields === undefined ? value : [value];
    const refused = single.flatMap((item) =>
      typeof item === "number" || (typeof item === "string" && item !== "")
        ? field.rule.refusals
            .filter((check) => !check.holds(item))
            .map((check) => check.message(field.path, String(item)))
        : [],
    );
    const inside = elementsOf(field, value).flatMap(({ steps, value: element }) =>
      refusedValues(type, field.fields ?? [], element, [...path, ...steps]),
    );
    return [...refused.map((text) => problemAt(path, `creating or updating ${type}: ${text}`, "")), ...inside];
  });
}

/** Azure gives a machine its resource's name as computer name; a name that Windows does not take is refused. */
export function refusedDefaults(type: string, planned: ObjectValue): ProviderDiagnostic[] {
  const name = planned["name"];
  if (!(planned["computer_name"] instanceof Unknown) || typeof name !== "string") return [];
  return brokenAzureNameRules(`${type}.computer_name`, name).map((rule) => {
    const summary = `unable to assume default computer name: ${rule.message("name", name)}`;
    return problemAt(["computer_name"], summary, 'Adjust the "name", or specify an explicit "computer_name".');
  });
}

/** Attributes that force replacement for some changes only; azurerm decides it when it plans. */
export function replacedForChange(type: string, prior: ObjectValue, planned: ObjectValue): AttributePath[] {
  if (type !== "azurerm_recovery_services_vault") return [];
  const found: AttributePath[] = [];
  const restore = "cross_region_restore_enabled";
  if (prior[restore] === true && planned[restore] !== true) found.push([restore]);
  if (prior["immutability"] === "Locked" && planned["immutability"] !== "Locked") found.push(["immutability"]);
  return found;
}

/** What azurerm refuses when it plans, because attributes do not fit together. */
export function refusedPlans(type: string, planned: ObjectValue): ProviderDiagnostic[] {
  if (type === POLICY) return refusedSchedule(planned);
  if (type !== "azurerm_public_ip") return refusedMachinePlans(type, planned);
  const { sku, allocation_method } = planned;
  if (sku === "Basic") {
    const summary = "creation of new `Basic` SKU public IP addresses is no longer permitted";
    return [problemAt(["sku"], summary, "Use sku Standard with allocation_method Static.")];
  }
  if (sku !== "Standard" || allocation_method === "Static") return [];
  const summary = "`allocation_method` must be set to `Static` when `sku` is set to `Standard`";
  return [problemAt(["allocation_method"], summary, "")];
}

/** What azurerm refuses when it creates or changes a resource, because attributes do not fit together. */
export function refusedTogether(type: string, planned: ObjectValue): ProviderDiagnostic[] {
  if (type === "azurerm_recovery_services_vault") {
    const { cross_region_restore_enabled: restore, storage_mode_type: mode } = planned;
    if (restore !== true || mode === "GeoRedundant") return [];
    const summary = "cannot enable cross region restore when storage mode type is not GeoRedundant";
    return [problemAt(["cross_region_restore_enabled"], summary, "")];
  }
  if (type !== POLICY) return refusedMachineCreations(type, planned);
  const { policy_type, instant_restore_retention_days: days } = planned;
  const retention = refusedRetention(planned);
  if (retention.length > 0 || policy_type !== "V1" || !(Number(days) > 5)) return retention;
  const summary = "`instant_restore_retention_days` must be less than or equal to `5` when `policy_type` is `V1`";
  return [problemAt(["instant_restore_retention_days"], summary, "")];
}

function isItemOf({ type, state }: Existing, vault: ObjectValue): boolean {
  return (
    type === "azurerm_backup_protected_vm" &&
    lower(state["recovery_vault_name"]) === lower(vault["name"]) &&
    lower(state["resource_group_name"]) === lower(vault["resource_group_name"])
  );
}

function keyOf(type: string, state: ObjectValue): string | undefined {
  const id = state["id"];
  return typeof id === "string" ? `${type} ${id.toLowerCase()}` : undefined;
}

function lower(value: Value | undefined): string {
  return isObject(value) ? "" : String(value).toLowerCase();
}
