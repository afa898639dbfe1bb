import { isObject, type Value } from "../protocol/wire-values";
import type { Field } from "../schema/nested-fields";
import { azureIdForm } from "./azure-ids";
import { type AttributePath, problemAt, type ProviderDiagnostic } from "./diagnostic";
import { elementsOf } from "./elements";

/**
 * Arguments that azurerm takes apart as the id of another resource, by the last step of their path; a list or set holds
 * several. Static parts are compared with regard to letter case. Source: azurerm 4.55, the `Validate…ID` functions of
 * its schemas.
 */
const referred: Readonly<Record<string, readonly string[]>> = {
  action_group_id: ["azurerm_monitor_action_group"],
  availability_set_id: ["azurerm_availability_set"],
  backend_address_pool_id: ["azurerm_lb_backend_address_pool"],
  backend_address_pool_ids: ["azurerm_lb_backend_address_pool"],
  backup_policy_id: ["azurerm_backup_policy_vm"],
  data_collection_rule_id: ["azurerm_monitor_data_collection_rule"],
  identity_ids: ["azurerm_user_assigned_identity"],
  key_vault_id: ["azurerm_key_vault"],
  loadbalancer_id: ["azurerm_lb"],
  local_network_gateway_id: ["azurerm_local_network_gateway"],
  log_analytics_workspace_id: ["azurerm_log_analytics_workspace"],
  maintenance_configuration_id: ["azurerm_maintenance_configuration"],
  managed_disk_id: ["azurerm_managed_disk"],
  nat_gateway_id: ["azurerm_nat_gateway"],
  network_interface_id: ["azurerm_network_interface"],
  network_interface_ids: ["azurerm_network_interface"],
  network_security_group_id: ["azurerm_network_security_group"],
  public_ip_address_id: ["azurerm_public_ip"],
  resource_group_id: ["azurerm_resource_group"],
  route_table_id: ["azurerm_route_table"],
  source_vm_id: ["azurerm_windows_virtual_machine"],
  subnet_id: ["azurerm_subnet"],
  virtual_machine_id: ["azurerm_windows_virtual_machine"],
  virtual_network_gateway_id: ["azurerm_virtual_network_gateway"],
  virtual_network_id: ["azurerm_virtual_network"],
};

/** The problems of ids that are known, in a configuration of a resource of azurerm. */
export function idProblems(
  type: string,
  fields: readonly Field[],
  config: Value,
  around: AttributePath = [],
): ProviderDiagnostic[] {
  if (!isObject(config)) return [];
  return fields.flatMap((field) => {
    if (field.computed && !field.optional) return [];
    const value = config[field.name] ?? null;
    const path = [...around, field.name];
    // Sets have no positions: the set stands for everything inside.
    const inside = elementsOf(field, value).flatMap(({ steps, value: element }) =>
      idProblems(type, field.fields ?? [], element, [...path, ...steps]).map((problem) =>
        field.nesting === "set" ? { ...problem, path } : problem,
      ),
    );
    return [...ownProblems(type, field, value, path), ...inside];
  });
}

function ownProblems(type: string, field: Field, value: Value, path: AttributePath): ProviderDiagnostic[] {
  const forms = referred[field.name]?.flatMap((other) => azureIdForm(other) ?? []) ?? [];
  const ids = (Array.isArray(value) ? value : [value]).filter(
    (id): id is string => typeof id === "string" && id !== "",
  );
  return ids.flatMap((id) => {
    if (forms.length > 0 && !forms.some(({ pattern }) => pattern.test(id))) {
      const expected = forms.map(({ text }) => text).join(" or ");
      const detail = `Expected an ID of the form ${expected}, also in its upper and lower case letters.`;
      return [problemAt(path, `parsing ${JSON.stringify(id)}: the segments of the ID didn't match`, detail)];
    }
    return [...gatewaySubnet(type, field, id, path), ...bastionSubnet(type, field, id, path)];
  });
}

/** The subnet of a gateway has one name. */
function gatewaySubnet(type: string, field: Field, id: string, path: AttributePath): ProviderDiagnostic[] {
  if (type !== "azurerm_virtual_network_gateway" || field.name !== "subnet_id" || /\/GatewaySubnet$/i.test(id))
    return [];
  const key = path.map((step) => (typeof step === "object" ? step.key : step)).join(".");
  const summary = `expected ${key} to reference a gateway subnet with name GatewaySubnet`;
  return [problemAt(path, summary, "")];
}

/** The subnet of Bastion, too, in these upper and lower case letters. */
function bastionSubnet(type: string, field: Field, id: string, path: AttributePath): ProviderDiagnostic[] {
  if (type !== "azurerm_bastion_host" || field.name !== "subnet_id" || id.endsWith("/AzureBastionSubnet")) return [];
  const key = path.map((step) => (typeof step === "object" ? step.key : step)).join(".");
  const summary = `the name of the Subnet for ${JSON.stringify(key)} must be exactly 'AzureBastionSubnet' to be used for the Azure Bastion Host resource`;
  return [problemAt(path, summary, "")];
}
