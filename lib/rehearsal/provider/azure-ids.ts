import type { ObjectValue, Value } from "../protocol/wire-values";

/** The subscription of ids when the provider's configuration names none that is known. */
export const anySubscription = "00000000-0000-0000-0000-000000000000";

/**
 * How azurerm composes the id of a resource: `{attribute}` stands for an attribute's value and a leading `{..._id}` or
 * `{scope}` for another resource's id; the rest is below the resource group. Source: the resource id formats of Azure
 * Resource Manager, and azurerm 4.55 for associations, which join the ids of both sides.
 */
const formats: Readonly<Record<string, string>> = {
  azurerm_resource_group: "/subscriptions/{subscription}/resourceGroups/{name}",
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
  azurerm_public_ip_prefix: "Microsoft.Network/publicIPPrefixes/{name}",
  azurerm_express_route_circuit: "Microsoft.Network/expressRouteCircuits/{name}",
  azurerm_network_watcher_flow_log: "Microsoft.Network/networkWatchers/{network_watcher_name}/flowLogs/{name}",
  azurerm_virtual_network_dns_servers: "{virtual_network_id}/dnsServers/default",
  azurerm_subnet_nat_gateway_association: "{subnet_id}",
  azurerm_subnet_network_security_group_association: "{subnet_id}",
  azurerm_subnet_route_table_association: "{subnet_id}",
  azurerm_nat_gateway_public_ip_association: "{nat_gateway_id}|{public_ip_address_id}",
  azurerm_network_interface_application_security_group_association:
    "{network_interface_id}|{application_security_group_id}",
  azurerm_network_interface_backend_address_pool_association:
    "{network_interface_id}/ipConfigurations/{ip_configuration_name}|{backend_address_pool_id}",
  azurerm_network_interface_security_group_association: "{network_interface_id}|{network_security_group_id}",
  azurerm_lb_backend_address_pool_address: "{backend_address_pool_id}/addresses/{name}",
  azurerm_lb_nat_rule: "{loadbalancer_id}/inboundNatRules/{name}",
  azurerm_lb_outbound_rule: "{loadbalancer_id}/outboundRules/{name}",
  azurerm_traffic_manager_profile: "Microsoft.Network/trafficManagerProfiles/{name}",
  azurerm_traffic_manager_external_endpoint: "{profile_id}/externalEndpoints/{name}",
  azurerm_private_dns_zone_virtual_network_link:
    "Microsoft.Network/privateDnsZones/{private_dns_zone_name}/virtualNetworkLinks/{name}",
  azurerm_dedicated_host_group: "Microsoft.Compute/hostGroups/{name}",
  azurerm_dedicated_host: "{dedicated_host_group_id}/hosts/{name}",
  azurerm_image: "Microsoft.Compute/images/{name}",
  azurerm_shared_image: "Microsoft.Compute/galleries/{gallery_name}/images/{name}",
  azurerm_user_assigned_identity: "Microsoft.ManagedIdentity/userAssignedIdentities/{name}",
  azurerm_role_assignment: "{scope}/providers/Microsoft.Authorization/roleAssignments/{name}",
  azurerm_management_lock: "{scope}/providers/Microsoft.Authorization/locks/{name}",
  azurerm_key_vault_access_policy: "{key_vault_id}/objectId/{object_id}",
  azurerm_consumption_budget_resource_group: "{resource_group_id}/providers/Microsoft.Consumption/budgets/{name}",
  azurerm_maintenance_configuration: "Microsoft.Maintenance/maintenanceConfigurations/{name}",
  azurerm_monitor_activity_log_alert: "Microsoft.Insights/activityLogAlerts/{name}",
  azurerm_monitor_data_collection_endpoint: "Microsoft.Insights/dataCollectionEndpoints/{name}",
  azurerm_monitor_data_collection_rule_association:
    "{target_resource_id}/providers/Microsoft.Insights/dataCollectionRuleAssociations/{name}",
  azurerm_monitor_diagnostic_setting: "{target_resource_id}|{name}",
  azurerm_monitor_metric_alert: "Microsoft.Insights/metricAlerts/{name}",
  azurerm_monitor_scheduled_query_rules_alert_v2: "Microsoft.Insights/scheduledQueryRules/{name}",
  azurerm_dns_a_record: "Microsoft.Network/dnsZones/{zone_name}/A/{name}",
  azurerm_dns_aaaa_record: "Microsoft.Network/dnsZones/{zone_name}/AAAA/{name}",
  azurerm_dns_caa_record: "Microsoft.Network/dnsZones/{zone_name}/CAA/{name}",
  azurerm_dns_cname_record: "Microsoft.Network/dnsZones/{zone_name}/CNAME/{name}",
  azurerm_dns_mx_record: "Microsoft.Network/dnsZones/{zone_name}/MX/{name}",
  azurerm_dns_srv_record: "Microsoft.Network/dnsZones/{zone_name}/SRV/{name}",
  azurerm_dns_txt_record: "Microsoft.Network/dnsZones/{zone_name}/TXT/{name}",
  azurerm_private_dns_a_record: "Microsoft.Network/privateDnsZones/{zone_name}/A/{name}",
  azurerm_private_dns_cname_record: "Microsoft.Network/privateDnsZones/{zone_name}/CNAME/{name}",
  azurerm_private_dns_srv_record: "Microsoft.Network/privateDnsZones/{zone_name}/SRV/{name}",
};

/** Ids that are made of parts of other ids. */
const composed: Readonly<Record<string, (attributes: ObjectValue, subscription: string) => string | undefined>> = {
  azurerm_backup_protected_vm: ({ recovery_vault_name, resource_group_name, source_vm_id }, subscription) => {
    const machine = /\/resourceGroups\/([^/]+)\/.*\/virtualMachines\/([^/]+)$/i.exec(String(source_vm_id));
    if (machine === null) return undefined;
    const item = `iaasvmcontainerv2;${machine[1]};${machine[2]}`.toLowerCase();
    const vault = `Microsoft.RecoveryServices/vaults/${String(recovery_vault_name)}`;
    return `/subscriptions/${subscription}/resourceGroups/${String(resource_group_name)}/providers/${vault}/backupFabrics/Azure/protectionContainers/iaasvmcontainer;${item}/protectedItems/vm;${item}`;
  },
  azurerm_maintenance_assignment_virtual_machine: ({ maintenance_configuration_id, virtual_machine_id }) => {
    const name = lastPart(maintenance_configuration_id);
    return `${String(virtual_machine_id)}/providers/Microsoft.Maintenance/configurationAssignments/${name}`;
  },
  azurerm_key_vault_secret: ({ key_vault_id, name, version }) =>
    `https://${lastPart(key_vault_id)}.vault.azure.net/secrets/${String(name)}/${String(version)}`,
  azurerm_client_config: (_, subscription) => `clientConfigs/subscriptionId=${subscription}`,
  azurerm_subscription: ({ subscription_id }, subscription) =>
    `/subscriptions/${subscription_id === null ? subscription : String(subscription_id)}`,
};

/**
 * The id of an Azure resource; unknown types get an id of the same format; undefined for types of other providers and
 * for ids of which a part is not known.
 */
export function azureId(type: string, attributes: ObjectValue, subscription: string): string | undefined {
  if (!type.startsWith("azurerm_")) return undefined;
  const special = composed[type];
  if (special !== undefined) return special(attributes, subscription);
  const format = formats[type] ?? `Microsoft.Rehearsal/${type.slice("azurerm_".length)}/{name}`;
  const filled = format.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = name === "subscription" ? subscription : attributes[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : whole;
  });
  // A missing part leaves its placeholder: a made-up name is used instead.
  if (filled.includes("{")) return undefined;
  if (!filled.startsWith("Microsoft.")) return filled;
  const group = attributes["resource_group_name"];
  const scope = typeof group === "string" ? `/resourceGroups/${group}` : "";
  return `/subscriptions/${subscription}${scope}/providers/${filled}`;
}

/** The form of a type's ids: for people, and as a pattern that regards letter case in its static parts. */
export interface IdForm {
  readonly text: string;
  readonly pattern: RegExp;
}

/** The form of the ids of a type below a resource group, or of the group; undefined for types without such a format. */
export function azureIdForm(type: string): IdForm | undefined {
  const format = formats[type];
  if (format === undefined) return undefined;
  const parent = /^\{(\w+)_id\}/.exec(format)?.[1];
  const above = parent === undefined ? undefined : azureIdForm(parents[parent] ?? "")?.text;
  if (parent !== undefined && above === undefined) return undefined;
  const group = "/subscriptions/{subscription}/resourceGroups/{resourceGroup}";
  const whole = format.startsWith("Microsoft.") ? `${group}/providers/${format}` : format;
  const text = above === undefined ? whole : whole.replace(/^\{\w+_id\}/, above);
  const segments = text.split("/").map((part) => (part.startsWith("{") ? "[^/]+" : part.replaceAll(".", "\\.")));
  return { text, pattern: new RegExp(`^${segments.join("/")}$`) };
}

/** Types of the parents that ids begin with. */
const parents: Readonly<Record<string, string>> = { loadbalancer: "azurerm_lb" };

function lastPart(id: Value | undefined): string {
  return String(id).split("/").at(-1) as string;
}
