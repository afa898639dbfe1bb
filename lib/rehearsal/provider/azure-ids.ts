import type { ObjectValue } from "../protocol/wire-values";

const subscription = "/subscriptions/00000000-0000-0000-0000-000000000000";

/**
 * How azurerm composes the id of a resource: `{attribute}` stands for an attribute's value and a leading `{..._id}` for
 * the parent's id. Source: the resource id formats of Azure Resource Manager, providers Microsoft.Network, .Compute,
 * .Storage, .KeyVault, .RecoveryServices, .OperationalInsights and .Insights.
 */
const formats: Readonly<Record<string, string>> = {
  azurerm_resource_group: `${subscription}/resourceGroups/{name}`,
  azurerm_virtual_network: "Microsoft.Network/virtualNetworks/{name}",
  azurerm_subnet: "Microsoft.Network/virtualNetworks/{virtual_network_name}/subnets/{name}",
  azurerm_virtual_network_peering:
    "Microsoft.Network/virtualNetworks/{virtual_network_name}/virtualNetworkPeerings/{name}",
  azurerm_network_interface: "Microsoft.Network/networkInterfaces/{name}",
  azurerm_network_security_group: "Microsoft.Network/networkSecurityGroups/{name}",
  azurerm_network_security_rule:
    "Microsoft.Network/networkSecurityGroups/{network_security_group_name}/securityRules/{name}",
  azurerm_application_security_group: "Microsoft.Network/applicationSecurityGroups/{name}",
  azurerm_public_ip: "Microsoft.Network/publicIPAddresses/{name}",
  azurerm_nat_gateway: "Microsoft.Network/natGateways/{name}",
  azurerm_bastion_host: "Microsoft.Network/bastionHosts/{name}",
  azurerm_route_table: "Microsoft.Network/routeTables/{name}",
  azurerm_virtual_network_gateway: "Microsoft.Network/virtualNetworkGateways/{name}",
  azurerm_local_network_gateway: "Microsoft.Network/localNetworkGateways/{name}",
  azurerm_virtual_network_gateway_connection: "Microsoft.Network/connections/{name}",
  azurerm_private_endpoint: "Microsoft.Network/privateEndpoints/{name}",
  azurerm_lb: "Microsoft.Network/loadBalancers/{name}",
  azurerm_lb_backend_address_pool: "{loadbalancer_id}/backendAddressPools/{name}",
  azurerm_lb_probe: "{loadbalancer_id}/probes/{name}",
  azurerm_lb_rule: "{loadbalancer_id}/loadBalancingRules/{name}",
  azurerm_dns_zone: "Microsoft.Network/dnsZones/{name}",
  azurerm_private_dns_zone: "Microsoft.Network/privateDnsZones/{name}",
  azurerm_availability_set: "Microsoft.Compute/availabilitySets/{name}",
  azurerm_proximity_placement_group: "Microsoft.Compute/proximityPlacementGroups/{name}",
  azurerm_managed_disk: "Microsoft.Compute/disks/{name}",
  azurerm_disk_encryption_set: "Microsoft.Compute/diskEncryptionSets/{name}",
  azurerm_linux_virtual_machine: "Microsoft.Compute/virtualMachines/{name}",
  azurerm_windows_virtual_machine: "Microsoft.Compute/virtualMachines/{name}",
  azurerm_virtual_machine_extension: "{virtual_machine_id}/extensions/{name}",
  azurerm_virtual_machine_run_command: "{virtual_machine_id}/runCommands/{name}",
  azurerm_virtual_machine_data_disk_attachment: "{virtual_machine_id}/dataDisks/{lun}",
  azurerm_storage_account: "Microsoft.Storage/storageAccounts/{name}",
  azurerm_key_vault: "Microsoft.KeyVault/vaults/{name}",
  azurerm_recovery_services_vault: "Microsoft.RecoveryServices/vaults/{name}",
  azurerm_backup_policy_vm: "Microsoft.RecoveryServices/vaults/{recovery_vault_name}/backupPolicies/{name}",
  azurerm_log_analytics_workspace: "Microsoft.OperationalInsights/workspaces/{name}",
  azurerm_monitor_action_group: "Microsoft.Insights/actionGroups/{name}",
  azurerm_monitor_data_collection_rule: "Microsoft.Insights/dataCollectionRules/{name}",
};

/** The id of an Azure resource; unknown types get an id of the same format; undefined for types of other providers. */
export function azureId(type: string, attributes: ObjectValue): string | undefined {
  if (!type.startsWith("azurerm_")) return undefined;
  const format = formats[type] ?? `Microsoft.Rehearsal/${type.slice("azurerm_".length)}/{name}`;
  const filled = format.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = attributes[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : whole;
  });
  // A missing part (an association has no name) leaves its placeholder: a made-up name is used instead.
  if (filled.includes("{")) return undefined;
  if (filled.startsWith("/")) return filled;
  const group = attributes["resource_group_name"];
  const scope = typeof group === "string" ? `${subscription}/resourceGroups/${group}` : subscription;
  return `${scope}/providers/${filled}`;
}
