// Proves for each name and address that azurerm or Azure refuses: the longest that is accepted, and one beyond each limit;
// and that the table speaks only of attributes that the provider has.
import fc from "fast-check";
import { azureNamedAttributes, azureNameRules, brokenAzureNameRules } from "../../lib/base/azure-names";
import schema from "../../lib/rehearsal/providers/azurerm.schema.json";
import values from "../../lib/rehearsal/providers/azurerm.values.json";

interface Block {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly block_types?: Readonly<Record<string, { readonly block: Block }>>;
}

const types = Object.values(schema.provider_schemas)[0]?.resource_schemas as unknown as Readonly<
  Record<string, { readonly block: Block } | undefined>
>;

/** Who refuses a value, and in which words; the empty list for an accepted one. */
const refused = (attribute: string, value: string) =>
  brokenAzureNameRules(attribute, value).map((rule) => `${rule.by}: ${rule.message("name", value)}`);

describe("the table of Azure's names", () => {
  it("names attributes of the provider's schema", () => {
    const unknown = azureNamedAttributes().filter((attribute) => {
      const [type, ...steps] = attribute.split(".") as [string, ...string[]];
      const top = types[type];
      // The schema at hand holds part of the provider's types; records of private zones have more of them.
      if (top === undefined) return !/^azurerm_private_dns_(aaaa|caa|mx|txt)_record$/.test(type);
      let block: Block | undefined = top.block;
      for (const step of steps.slice(0, -1)) block = block?.block_types?.[step]?.block;
      return block?.attributes?.[steps.at(-1) as string] === undefined;
    });
    expect(unknown).toEqual([]);
  });

  it("takes every time zone that the provider takes elsewhere", () => {
    const zones = values.values["azurerm_maintenance_configuration.window.time_zone"].oneOf;
    expect(zones).toHaveLength(141);
    expect(zones.filter((zone) => refused("azurerm_backup_policy_vm.timezone", zone).length > 0)).toEqual([]);
  });

  it.each<[attribute: string, accepted: string[], refusedOnes: string[]]>([
    [
      "azurerm_resource_group.name",
      ["x".repeat(90), "Mail_(1).de-1"],
      ["", "x".repeat(91), "mail.", "mail group", "é"],
    ],
    ["azurerm_subnet.resource_group_name", ["mail"], ["mail."]],
    ["azurerm_virtual_network.name", ["xy", "x".repeat(64)], ["x", "x".repeat(65), "-x", "x-", "a b"]],
    ["azurerm_subnet.name", ["x", "GatewaySubnet", "a.b_"], ["", "x".repeat(81), "_x", "x."]],
    ["azurerm_network_security_group.name", ["x".repeat(80)], ["x".repeat(81), "a/b"]],
    ["azurerm_network_security_rule.name", ["client-https"], ["a/b", "a?b", "50%", "a\\b", "x-"]],
    ["azurerm_public_ip.name", ["x".repeat(80)], ["x".repeat(81)]],
    ["azurerm_public_ip.domain_name_label", ["mail1"], ["Mail", "1mail", "mail-", "ab", "x".repeat(64)]],
    ["azurerm_bastion_host.name", ["abc", "a_b.c_"], ["ab", "ab-", "-ab", "x".repeat(81)]],
    ["azurerm_nat_gateway.name", ["x", "a_"], ["x".repeat(81), "a-", ""]],
    ["azurerm_virtual_network_gateway.name", ["vpn"], ["vpn-"]],
    ["azurerm_local_network_gateway.name", ["campus"], ["campus "]],
    ["azurerm_local_network_gateway.gateway_address", ["198.51.100.7"], ["campus.example.org", "198.51.100.256"]],
    ["azurerm_virtual_network_gateway_connection.name", ["campus"], ["c".repeat(81)]],
    ["azurerm_key_vault.name", ["kv-mail-1", "x".repeat(24)], ["kv", "x".repeat(25), "1kv", "kv-", "k--v", "k_v"]],
    ["azurerm_user_assigned_identity.name", ["abc", "x".repeat(128)], ["ab", "x".repeat(129), "-abc", "a.b"]],
    ["azurerm_network_interface.name", ["MBX1-lan"], ["MBX1 lan"]],
    [
      "azurerm_network_interface.ip_configuration.private_ip_address",
      ["10.20.1.4", "fd00::4"],
      ["10.20.1", "10.20.1.0/24"],
    ],
    [
      "azurerm_windows_virtual_machine.name",
      ["x".repeat(64)],
      ["x".repeat(65), "x".repeat(81), "123", "a b", "-a", "a."],
    ],
    [
      "azurerm_windows_virtual_machine.computer_name",
      ["x".repeat(15), "FS1"],
      ["x".repeat(16), "123", "FS_1", "FS-", "", "FS.1"],
    ],
    [
      "azurerm_windows_virtual_machine.admin_username",
      ["operator", "x".repeat(20)],
      ["admin", "x".repeat(21), "me.", ""],
    ],
    ["azurerm_linux_virtual_machine.computer_name", ["x".repeat(64), "a.b"], ["x".repeat(65), "_a", "a.", "a-", "a_b"]],
    ["azurerm_linux_virtual_machine.admin_username", ["operator"], ["root", "x".repeat(65)]],
    ["azurerm_managed_disk.name", ["MBX1-DB1_"], ["MBX1-", "x".repeat(81)]],
    ["azurerm_lb.name", ["lb"], ["lb-"]],
    ["azurerm_lb_probe.name", ["https"], ["https/"]],
    ["azurerm_lb_rule.name", ["https"], ["_https", "https-", "a b", "x".repeat(81)]],
    [
      "azurerm_dns_zone.name",
      ["school.example", "a.b.c"],
      ["example", "-a.example", "a..example", `${"x".repeat(64)}.de`],
    ],
    ["azurerm_dns_a_record.name", ["@", "*", "mail", "*.mail", "_sip._tls"], ["mail.", "a*b", "a b"]],
    ["azurerm_dns_a_record.records", ["192.0.2.1"], ["192.0.2", "mail.example"]],
    ["azurerm_dns_mx_record.record.exchange", ["mail.school.example."], ["mail..example", "10 mail.example"]],
    ["azurerm_recovery_services_vault.name", ["ab", "x".repeat(50)], ["a", "x".repeat(51), "1a", "a_b"]],
    ["azurerm_backup_policy_vm.name", ["abc"], ["ab", "x".repeat(151), "1ab", "a_b"]],
    [
      "azurerm_backup_policy_vm.timezone",
      ["UTC", "UTC-08", "W. Europe Standard Time", "Central Standard Time (Mexico)"],
      ["Europe/Berlin", "CET", "utc", "UTC+1"],
    ],
    [
      "azurerm_monitor_action_group.email_receiver.email_address",
      ["it@school.example"],
      ["it", "it@school", "a@b.c, d@e.f"],
    ],
    ["azurerm_backup_policy_vm.backup.time", ["23:00", "05:30"], ["23:15", "24:00", "5:00"]],
    [
      "azurerm_log_analytics_workspace.name",
      ["mail", "x".repeat(63)],
      ["abc", "x".repeat(64), "-mail", "mail-", "ma_il"],
    ],
    ["azurerm_monitor_action_group.name", ["Mail operators"], ["a/b", "mail.", "x".repeat(261)]],
    ["azurerm_consumption_budget_resource_group.name", ["mail_1-x"], ["mail.1", "x".repeat(64)]],
    [
      "azurerm_consumption_budget_resource_group.time_period.start_date",
      ["2026-12-01T00:00:00Z", "2017-06-01T00:00:00Z"],
      ["2026-12-02T00:00:00Z", "2017-05-01T00:00:00Z", "2026-12-01"],
    ],
    ["azurerm_consumption_budget_resource_group.amount", ["1", "1.5"], ["0.99", "0"]],
    ["azurerm_log_analytics_workspace.daily_quota_gb", ["0.023", "5", "-1"], ["0.022", "0"]],
    ["azurerm_dns_mx_record.ttl", ["1", "604800"], ["0"]],
    ["azurerm_private_dns_cname_record.ttl", ["1"], ["0"]],
    ["azurerm_monitor_activity_log_alert.name", ["x".repeat(260)], ["x".repeat(261), "a/b", "a#b"]],
    [
      "azurerm_backup_policy_vm.instant_restore_resource_group.prefix",
      ["x".repeat(80), "_school-(1).restore-"],
      ["x".repeat(81), "", "a b"],
    ],
    ["azurerm_maintenance_configuration.window.start_date_time", ["2026-12-01 22:00"], ["2026-12-01T22:00"]],
    ["azurerm_management_lock.name", ["x".repeat(90), "keep(1).x"], ["x".repeat(91), "x.", "..."]],
    [
      "azurerm_virtual_network.address_space",
      ["10.20.0.0/16", "fd00:db8::/48"],
      ["10.20.1.0/16", "10.20.0.0", "10.20.0.0/33"],
    ],
    [
      "azurerm_network_security_rule.source_address_prefix",
      ["*", "Internet", "AzureCloud.WestEurope", "10.0.0.0/8", "10.1.2.3", "::/0", "fd00::1"],
      ["10.0.0.1/8", "10.0.0"],
    ],
    ["azurerm_network_security_rule.destination_port_range", ["443", "1024-65535", "*"], ["65536", "20-10", "https"]],
    ["azurerm_private_endpoint.name", ["x", "a_", "x".repeat(80)], ["", "x".repeat(81), "a-", "_a", "a b"]],
    ["azurerm_private_endpoint.private_service_connection.name", ["vault"], ["vault."]],
    ["azurerm_private_endpoint.private_dns_zone_group.name", ["vault"], ["-vault"]],
    ["azurerm_private_endpoint.ip_configuration.name", ["vault"], ["va/ult"]],
    ["azurerm_private_endpoint.ip_configuration.private_ip_address", ["10.60.0.61"], ["10.60.0", "vault"]],
    ["azurerm_monitor_data_collection_rule.name", ["a.b_", "x".repeat(64)], ["", "x".repeat(65), "_a", "a-", "a b"]],
    ["azurerm_monitor_data_collection_rule_association.name", ["x".repeat(64)], ["x".repeat(65), "a/b"]],
    ["azurerm_monitor_scheduled_query_rules_alert_v2.name", ["a b", "x".repeat(260)], ["x".repeat(261), "a.", "a#b"]],
    ["azurerm_maintenance_configuration.name", ["first", "x".repeat(64)], ["", "x".repeat(65), "_a", "a-", "a&b"]],
    [
      "azurerm_virtual_machine_run_command.name",
      ["health-check", "1", "x".repeat(80)],
      ["", "x".repeat(81), "-a", "a.", "a b"],
    ],
    ["azurerm_storage_account.name", ["mail123"], ["Mail", "ma", "x".repeat(25), "ma-il"]],
  ])("accepts and refuses as they do: %s", (attribute, accepted, refusedOnes) => {
    expect(accepted.filter((value) => refused(attribute, value).length > 0)).toEqual([]);
    expect(refusedOnes.filter((value) => refused(attribute, value).length === 0)).toEqual([]);
  });

  it("words a refusal of the provider like the plugin SDK, and says what is accepted", () => {
    expect(refused("azurerm_windows_virtual_machine.computer_name", "x".repeat(16))).toEqual([
      `provider: expected length of name to be in the range (1 - 15), got ${"x".repeat(16)}`,
    ]);
    expect(refused("azurerm_key_vault.name", "k--v")).toEqual([
      "provider: invalid value for name (without two hyphens in a row)",
    ]);
    expect(refused("azurerm_subnet.name", "servers-")).toEqual([
      "azure: InvalidResourceName: name servers- must be 1 to 80 letters, digits, underscores, periods or hyphens, with a letter or digit first and a letter, digit or underscore last.",
    ]);
    expect(azureNameRules("azurerm_subnet.name").map((rule) => rule.accepts)).toEqual([
      expect.stringContaining("1 to 80 letters") as string,
    ]);
  });

  it("knows nothing of other attributes and other providers", () => {
    expect(azureNameRules("azurerm_subnet.tags")).toEqual([]);
    expect(azureNameRules("hyperv_vhd.resource_group_name")).toEqual([]);
  });

  it("accepts a computer name exactly if Windows does, whatever the characters", () => {
    const name = fc.string({ unit: fc.constantFrom(..."aZ09-_. "), maxLength: 18 });
    fc.assert(
      fc.property(name, (value) => {
        const right = /^(?=.*[A-Za-z-])[A-Za-z0-9-]{0,14}[A-Za-z0-9]$/.test(value);
        expect(refused("azurerm_windows_virtual_machine.computer_name", value).length === 0).toBe(right);
      }),
    );
  });
});
