/** An argument of azurerm 4.55 that 5.x does not have, or has in another form. */
export interface AzurermDifference {
  /** Resource type; `provider` for the provider's own configuration. */
  readonly type: string;
  /** Argument or block, `monitoring.alerts`. */
  readonly argument: string;
  /** What takes its place in 5.x; empty if nothing does. */
  readonly next: string;
  /** Whether 4.55 has the new form, too: then only that one is generated. */
  readonly inBoth: boolean;
}

/**
 * What differs between azurerm 4.55 and 5.x, for resources that a mail deployment may have. Source: interfaces of
 * `@cdktf/provider-azurerm` 14.23 compared with bindings for 5.10, checked with
 * https://github.com/hashicorp/terraform-provider-azurerm/blob/main/website/docs/5.0-upgrade-guide.html.markdown (read 2026-11-30).
 */
export const azurermDifferences: readonly AzurermDifference[] = [
  { type: "provider", argument: "skip_provider_registration", next: "resource_provider_registrations", inBoth: true },
  gone("azurerm_virtual_network_gateway", "enable_bgp", "bgp_enabled"),
  gone("azurerm_virtual_network_gateway_connection", "enable_bgp", "bgp_enabled"),
  gone("azurerm_subnet", "service_endpoints", "service_endpoint"),
  gone("azurerm_virtual_network", "subnet.service_endpoints", "subnet.service_endpoint"),
  ...["a", "cname", "mx", "srv", "txt"].flatMap((type) => [
    gone(`azurerm_private_dns_${type}_record`, "resource_group_name", "private_dns_zone_id"),
    gone(`azurerm_private_dns_${type}_record`, "zone_name", "private_dns_zone_id"),
  ]),
  gone("azurerm_private_dns_zone_virtual_network_link", "resource_group_name", "private_dns_zone_id"),
  gone("azurerm_private_dns_zone_virtual_network_link", "private_dns_zone_name", "private_dns_zone_id"),
  both("azurerm_lb_rule", "enable_floating_ip", "floating_ip_enabled"),
  both("azurerm_lb_rule", "enable_tcp_reset", "tcp_reset_enabled"),
  both("azurerm_lb_nat_rule", "enable_floating_ip", "floating_ip_enabled"),
  both("azurerm_lb_nat_rule", "enable_tcp_reset", "tcp_reset_enabled"),
  both("azurerm_lb_outbound_rule", "enable_tcp_reset", "tcp_reset_enabled"),
  both("azurerm_windows_virtual_machine", "enable_automatic_updates", "automatic_updates_enabled"),
  both("azurerm_windows_virtual_machine", "vm_agent_platform_updates_enabled", ""),
  both("azurerm_linux_virtual_machine", "vm_agent_platform_updates_enabled", ""),
  both("azurerm_key_vault", "contact", ""),
  both("azurerm_key_vault", "enable_rbac_authorization", "rbac_authorization_enabled"),
  both("azurerm_recovery_services_vault", "soft_delete_enabled", ""),
  both("azurerm_log_analytics_workspace", "local_authentication_disabled", "local_authentication_enabled"),
  gone("azurerm_log_analytics_workspace", "internet_ingestion_enabled", "internet_ingestion_access_type"),
  gone("azurerm_log_analytics_workspace", "internet_query_enabled", "internet_query_access_type"),
  both("azurerm_monitor_diagnostic_setting", "metric", "enabled_metric"),
  both("azurerm_monitor_diagnostic_setting", "enabled_log.retention_policy", ""),
  both("azurerm_storage_account", "queue_properties", "azurerm_storage_account_queue_properties"),
  both("azurerm_storage_account", "static_website", "azurerm_storage_account_static_website"),
  both("azurerm_storage_container", "storage_account_name", "storage_account_id"),
  gone("azurerm_storage_blob", "storage_container_name", "storage_container_id"),
  gone("azurerm_storage_blob", "storage_account_name", "storage_container_id"),
  both("azurerm_network_watcher_flow_log", "network_security_group_id", "target_resource_id"),
];

/** Arguments that 5.x requires and 4.55 does not: always generated. */
export const azurermRequiredNext: readonly Pick<AzurermDifference, "type" | "argument">[] = [
  { type: "provider", argument: "resource_provider_registrations" },
  { type: "provider", argument: "subscription_id" },
  { type: "azurerm_key_vault", argument: "rbac_authorization_enabled" },
  { type: "azurerm_storage_account", argument: "allow_nested_items_to_be_public" },
  { type: "azurerm_storage_account", argument: "min_tls_version" },
  { type: "azurerm_storage_container", argument: "storage_account_id" },
  { type: "azurerm_network_watcher_flow_log", argument: "target_resource_id" },
];

function both(type: string, argument: string, next: string): AzurermDifference {
  return { type, argument, next, inBoth: true };
}

/** The new form is not in 4.55: the argument is avoided, or changed when the provider is raised. */
function gone(type: string, argument: string, next: string): AzurermDifference {
  return { type, argument, next, inBoth: false };
}
