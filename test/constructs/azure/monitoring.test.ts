// Proves the resources of Azure Monitor: workspace, agents, collection by role, health checks and alerts, as Azure accepts them.
import { schoolResources } from "../support/school";

const resources = schoolResources();
const of = (type: string) => resources[type] ?? {};

const place = {
  location: "${azurerm_resource_group.cloud.location}",
  resource_group_name: "${azurerm_resource_group.cloud.name}",
  tags: { datacenter: "cloud", deployment: "school", source: "mail-constructs" },
};
const action = [{ action_group_id: "${azurerm_monitor_action_group.monitoring_azure.id}" }];

test("the workspace accepts identities only and is not destroyed", () => {
  expect(of("azurerm_log_analytics_workspace")).toEqual({
    monitoring_azure: {
      ...place,
      name: "school-cloud-azure",
      sku: "PerGB2018",
      retention_in_days: 30,
      daily_quota_gb: 5,
      local_authentication_enabled: false,
      lifecycle: { prevent_destroy: true },
    },
  });
});

test("every machine has the agent of its system, without tags", () => {
  const agents = of("azurerm_virtual_machine_extension");
  expect(Object.keys(agents)).toHaveLength(10);
  expect(agents["relay_monitor-agent"]).toEqual({
    name: "AzureMonitorLinuxAgent",
    virtual_machine_id: "${azurerm_linux_virtual_machine.relay_vm.id}",
    publisher: "Microsoft.Azure.Monitor",
    type: "AzureMonitorLinuxAgent",
    type_handler_version: "1.0",
    auto_upgrade_minor_version: true,
    automatic_upgrade_enabled: true,
    // One command after another in a machine.
    depends_on: ["azurerm_virtual_machine_run_command.relay_configure-postfix"],
  });
});

test("a collection rule sends each stream to the table of its kind, and is bound to its machines by reference", () => {
  expect(of("azurerm_monitor_data_collection_rule")["monitoring_azure_sign-on"]).toEqual({
    ...place,
    name: "school-cloud-azure-sign-on",
    kind: "Windows",
    destinations: {
      log_analytics: [
        {
          name: "workspace",
          workspace_resource_id: "${azurerm_log_analytics_workspace.monitoring_azure.id}",
        },
      ],
    },
    data_flow: [{ streams: ["Microsoft-Perf", "Microsoft-Event"], destinations: ["workspace"] }],
    data_sources: {
      performance_counter: [
        {
          name: "counters",
          streams: ["Microsoft-Perf"],
          sampling_frequency_in_seconds: 60,
          counter_specifiers: ["\\AD FS\\Token Requests/sec"],
        },
      ],
      windows_event_log: [
        {
          name: "events",
          streams: ["Microsoft-Event"],
          x_path_queries: ["AD FS/Admin!*[System[(Level=1 or Level=2)]]"],
        },
      ],
    },
  });
  const linux = of("azurerm_monitor_data_collection_rule")["monitoring_azure_linux"];
  expect(linux?.["kind"]).toBe("Linux");
  expect(linux?.["data_flow"]).toEqual([
    { streams: ["Microsoft-Perf", "Microsoft-Syslog"], destinations: ["workspace"] },
  ]);
  expect((linux?.["data_sources"] as { syslog: unknown }).syslog).toEqual([
    {
      name: "syslog",
      streams: ["Microsoft-Syslog"],
      facility_names: ["daemon", "kern", "mail", "user"],
      log_levels: ["Warning", "Error", "Critical", "Alert", "Emergency"],
    },
  ]);
  expect(of("azurerm_monitor_data_collection_rule_association")["monitoring_azure_sign-on_FS2"]).toEqual({
    name: "school-cloud-azure-sign-on",
    target_resource_id: "${azurerm_windows_virtual_machine.FS2_vm.id}",
    data_collection_rule_id: "${azurerm_monitor_data_collection_rule.monitoring_azure_sign-on.id}",
  });
});

test("metric alerts are about one type each, by reference", () => {
  const alerts = of("azurerm_monitor_metric_alert");
  expect(alerts["monitoring_azure_balancer-signOn-login"]).toEqual({
    resource_group_name: place.resource_group_name,
    tags: place.tags,
    name: "school-cloud-azure-balancer-signOn-login",
    description: "Servers behind the load balancer login do not answer its probe.",
    severity: 1,
    scopes: ["${azurerm_lb.signOn_login.id}"],
    target_resource_type: "Microsoft.Network/loadBalancers",
    target_resource_location: place.location,
    window_size: "PT5M",
    frequency: "PT1M",
    criteria: [
      {
        metric_namespace: "Microsoft.Network/loadBalancers",
        metric_name: "DipAvailability",
        aggregation: "Average",
        operator: "LessThan",
        threshold: 100,
      },
    ],
    action,
  });
  const scopes = Object.fromEntries(Object.entries(alerts).map(([name, { scopes }]) => [name, scopes]));
  expect(scopes["monitoring_azure_vpn-tunnel"]).toEqual(["${azurerm_virtual_network_gateway.cloud.id}"]);
  expect(scopes["monitoring_azure_processor-credits"]).toEqual(["${azurerm_resource_group.cloud.id}"]);
});

test("query alerts are not validated against tables that do not exist yet", () => {
  const alerts = Object.values(of("azurerm_monitor_scheduled_query_rules_alert_v2"));
  expect(alerts).toHaveLength(5);
  expect(alerts.every((alert) => alert["skip_query_validation"] === true)).toBe(true);
  const sync = of("azurerm_monitor_scheduled_query_rules_alert_v2")["monitoring_azure_password-sync"];
  expect(sync).toMatchObject({
    scopes: ["${azurerm_log_analytics_workspace.monitoring_azure.id}"],
    window_duration: "PT3H",
    evaluation_frequency: "PT30M",
    criteria: [{ time_aggregation_method: "Count", operator: "LessThan", threshold: 1 }],
    action: { action_groups: ["${azurerm_monitor_action_group.monitoring_azure.id}"] },
  });
});

test("the removal of a lock is alerted, wherever the alert itself is", () => {
  expect(of("azurerm_monitor_activity_log_alert")["monitoring_azure_lock-removed"]).toMatchObject({
    location: "global",
    scopes: ["${azurerm_resource_group.cloud.id}"],
    criteria: { category: "Administrative", operation_name: "Microsoft.Authorization/locks/delete" },
    action,
  });
});

test("machines with checks get them as a task, in a script without anything that the engine would evaluate", () => {
  const all = Object.entries(of("azurerm_virtual_machine_run_command"));
  const commands = Object.fromEntries(all.filter(([name]) => name.endsWith("_health-check")));
  // Neither of the sync servers listens anywhere.
  expect(Object.keys(commands)).toHaveLength(8);
  for (const { source, virtual_machine_id: machine } of Object.values(commands)) {
    const { script } = source as { readonly script: string };
    // Of the relay's system, or of Windows.
    const relay = machine === "${azurerm_linux_virtual_machine.relay_vm.id}";
    expect(script.startsWith(relay ? "#!/bin/bash\n" : "$ErrorActionPreference")).toBe(true);
    expect(script).toContain("mail-constructs");
    expect(script).not.toMatch(/\$\{|%\{/);
  }
});
