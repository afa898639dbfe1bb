import { parseIpv4, parseIpv4Network } from "./ipv4";

/**
 * What Azure and azurerm accept as names and addresses. The table stands in `base`, because the planner refuses such a
 * name before synthesis and the rehearsal, which imports nothing but `base`, refuses it where the real provider does.
 *
 * Sources: azurerm 4.55, `internal/services/<service>/validate` (read 2026-11-30), for everything by the provider; for
 * everything by Azure
 * https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules, of which virtual network,
 * security group, gateway, machine, disk and identity were confirmed in Azure/PSRule.Rules.Azure (read 2026-11-30).
 */
export interface AzureNameRule {
  /**
   * Who refuses: the provider, when it reads the configuration, or Azure, when the resource is created (a plan of the
   * real provider still succeeds).
   */
  readonly by: "provider" | "azure";
  /** What is accepted, to be read after "must be": for people. */
  readonly accepts: string;
  holds(value: string): boolean;
  /** The refusal, worded like the provider's; `key` as in `os_disk.0.caching`. */
  message(key: string, value: string): string;
}

/** The names and addresses of resources that are known here, by `type.attribute` and `type.block.attribute`. */
export function azureNameRules(attribute: string): readonly AzureNameRule[] {
  const known = table[attribute];
  if (known !== undefined) return known;
  return /^(data\.)?azurerm_\w+\.resource_group_name$/.test(attribute) ? resourceGroup : [];
}

/** Every attribute of the table, in order; `resource_group_name` of every type is accepted beyond them. */
export function azureNamedAttributes(): readonly string[] {
  return Object.keys(table).sort();
}

/** The rules that a value breaks; none for an acceptable one or for an attribute that is not in the table. */
export function brokenAzureNameRules(attribute: string, value: string): readonly AzureNameRule[] {
  return azureNameRules(attribute).filter((rule) => !rule.holds(value));
}

/** A pattern of the provider; the message has the frame of the plugin SDK's StringMatch, and words of ours within. */
function matches(pattern: RegExp, accepts: string): AzureNameRule {
  return {
    by: "provider",
    accepts,
    holds: (value) => pattern.test(value),
    message: (key) => `invalid value for ${key} (${accepts})`,
  };
}

/** A pattern that a value must not match. */
function differs(pattern: RegExp, accepts: string): AzureNameRule {
  return { ...matches(pattern, accepts), holds: (value) => !pattern.test(value) };
}

function long(least: number, most: number): AzureNameRule {
  return {
    by: "provider",
    accepts: `${least} to ${most} characters long`,
    holds: (value) => value.length >= least && value.length <= most,
    message: (key, value) => `expected length of ${key} to be in the range (${least} - ${most}), got ${value}`,
  };
}

function without(characters: string): AzureNameRule {
  return {
    by: "provider",
    accepts: `text without any of ${characters}`,
    holds: (value) => ![...characters].some((character) => value.includes(character)),
    message: (key, value) =>
      `expected value of ${key} to not contain any of ${JSON.stringify(characters)}, got ${value}`,
  };
}

/** A number of the provider, which prints it with six decimals. */
function atLeast(least: number): AzureNameRule {
  return {
    by: "provider",
    accepts: `a number from ${least}`,
    holds: (value) => Number(value) >= least,
    message: (key, value) => `expected ${key} to be at least (${least.toFixed(6)}), got ${Number(value).toFixed(6)}`,
  };
}

/** Refused by Azure alone, with the error code that it answers. */
function azure(code: string, accepts: string, holds: (value: string) => boolean): AzureNameRule {
  return { by: "azure", accepts, holds, message: (key, value) => `${code}: ${key} ${value} must be ${accepts}.` };
}

/** Letters, digits, underscores, periods and hyphens; first a letter or digit, last one of these or an underscore. */
function word(least: number, most: number): AzureNameRule {
  const accepts =
    `${least} to ${most} letters, digits, underscores, periods or hyphens, ` +
    "with a letter or digit first and a letter, digit or underscore last";
  const characters = /^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9_])?$/;
  return azure("InvalidResourceName", accepts, (value) => {
    return characters.test(value) && value.length >= least && value.length <= most;
  });
}

function insight(forbidden: string): AzureNameRule {
  const accepts = `1 to 260 characters without ${forbidden}, with neither a space nor a period last`;
  return azure("InvalidResourceName", accepts, (value) => {
    const plain = ![...forbidden].some((character) => value.includes(character));
    return plain && value.length >= 1 && value.length <= 260 && !/[ .]$/.test(value);
  });
}

/** Of IPv6 only the characters are looked at. */
const ipv6 = /^[0-9a-f]*:[0-9a-f:.]*$/i;
const ipv6Range = /^[0-9a-f]*:[0-9a-f:.]*\/\d{1,3}$/i;

const ipv4 = azure("InvalidIPAddress", "an IPv4 address", (value) => parseIpv4(value) !== undefined);
const address = azure(
  "InvalidIPAddress",
  "an IP address",
  (value) => parseIpv4(value) !== undefined || ipv6.test(value),
);
const range = azure(
  "InvalidAddressPrefixFormat",
  "a range whose address is the first of the range, 10.20.0.0/16",
  (value) => parseIpv4Network(value) !== undefined || ipv6Range.test(value),
);
const peer = azure(
  "SecurityRuleInvalidAddressPrefix",
  "an address, a range, a service tag or *",
  (value) => value === "*" || /^[A-Za-z]\w*(\.\w+)*$/.test(value) || isAddressOrRange(value),
);
const port = azure("SecurityRuleInvalidPortRange", "a port, a range of ports or *", (value) => {
  const found = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(value);
  if (found === null) return value === "*";
  return Number(found[1]) <= Number(found[2] ?? found[1]) && Number(found[2] ?? found[1]) <= 65535;
});

function isAddressOrRange(value: string): boolean {
  return address.holds(value) || range.holds(value);
}

const label = /^[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?$/;
const zone = azure("InvalidDomainName", "a name of 2 to 34 labels", (value) => {
  const labels = value.split(".");
  return labels.length >= 2 && labels.length <= 34 && value.length <= 253 && labels.every((part) => label.test(part));
});
const record = azure("BadRequest", "@, *, or labels of letters, digits, hyphens and underscores", (value) => {
  const labels = value.split(".");
  return value === "@" || labels.every((part, index) => label.test(part) || (index === 0 && part === "*"));
});
const target = azure("BadRequest", "a host name", (value) => {
  return value
    .replace(/\.$/, "")
    .split(".")
    .every((part) => label.test(part));
});

const lifetime = azure("BadRequest", "a number of seconds from 1", (value) => Number(value) >= 1);

const resourceGroup = [
  matches(/^.{1,90}$/s, "1 to 90 characters long"),
  differs(/\.$/, "without a period at the end"),
  matches(/^[-\w._()]*$/, "letters, digits, hyphens, underscores, parentheses and periods"),
];

/** The start of a group's name, of which Azure takes 90 characters; a number follows. */
const numberedGroup = azure("InvalidResourceGroupName", "1 to 80 letters, digits or any of -_().", (value) => {
  return /^[-\w.()]{1,80}$/.test(value);
});

/** Source: Azure CLI, monitor log-analytics workspace create, --quota. -1: none. */
const quota = azure("InvalidParameter", "a number from 0.023", (value) => value === "-1" || Number(value) >= 0.023);

const filled = matches(/\S/, "more than spaces");
const machine = [
  filled,
  long(1, 80),
  matches(/^[a-zA-Z0-9._-]+$/, "letters, digits, periods, hyphens and underscores"),
  matches(/^[a-zA-Z0-9]/, "with a letter or digit first"),
  matches(/\w$/, "with a letter, digit or underscore last"),
];
const virtualMachine = [
  ...machine,
  differs(/^\d+$/, "more than digits"),
  azure("InvalidParameter", "at most 64 characters", (value) => value.length <= 64),
];
const windowsComputer = [
  filled,
  long(1, 15),
  matches(/^[a-zA-Z0-9-]+$/, "letters, digits and hyphens"),
  differs(/^\d+$/, "more than digits"),
  differs(/-$/, "without a hyphen at the end"),
];
const linuxComputer = [
  filled,
  long(1, 64),
  differs(/^_/, "without an underscore at the start"),
  differs(/\.$/, "without a period at the end"),
  without("\\/\"[]:|<>+=;,?*@&~!#$%^()_{}'"),
  differs(/-$/, "without a hyphen at the end"),
];

/** Accounts that neither Windows nor Linux machines may have as administrator. */
const takenAccounts =
  "administrator admin user user1 test user2 test1 user3 admin1 1 123 a actuser adm admin2 aspnet backup console david guest john owner root server sql support support_388945a0 sys test2 test3 user4 user5".split(
    " ",
  );
const account = (most: number): readonly AzureNameRule[] => [
  filled,
  matches(new RegExp(`^.{0,${most}}$`, "s"), `1 to ${most} characters long`),
  differs(new RegExp(`^(${takenAccounts.join("|")})$`), `none of ${takenAccounts.join(", ")}`),
];

const eightyWords =
  "1 to 80 letters, digits, underscores, periods or hyphens, with a letter or digit first and a letter, digit or underscore last";
const eighty = /^[a-zA-Z0-9]([-._a-zA-Z0-9]{0,78}[a-zA-Z0-9_])?$/;
const bastion = [matches(eighty, eightyWords), long(3, 80)];

/**
 * For collection rules and maintenance configurations Azure documents no rule, and the provider takes any name: what every
 * documented rule for such resources accepts is kept to. Not confirmed: Azure may accept more.
 */
const undocumented = word(1, 64);

/** Windows names of time zones; those of the IANA database are refused. */
const timeZone = azure(
  "UserErrorInvalidTimeZone",
  "the Windows name of a time zone, W. Europe Standard Time",
  (value) => {
    return /^(UTC([+-]\d{2})?|[A-Z].* Standard Time( \(Mexico\))?|Russia Time Zone \d+)$/.test(value);
  },
);
const mailAddress = azure("InvalidReceiver", "a mail address", (value) => {
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(value);
});

/** Day one of a month at or after June 2017, as RFC 3339. */
const budgetStart = matches(
  /^\d{4}-\d{2}-01T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/,
  "the first of a month, 2026-12-01T00:00:00Z",
);

const table: Readonly<Record<string, readonly AzureNameRule[]>> = {
  "azurerm_application_security_group.name": [word(1, 80)],
  "azurerm_availability_set.name": [matches(eighty, eightyWords)],
  "azurerm_bastion_host.ip_configuration.name": bastion,
  "azurerm_bastion_host.name": bastion,
  "azurerm_backup_policy_vm.name": [
    matches(/^[a-zA-Z][-\da-zA-Z]{2,149}$/, "3 to 150 letters, digits or hyphens, with a letter first"),
  ],
  "azurerm_backup_policy_vm.backup.time": [
    matches(/^([01][0-9]|[2][0-3]):([03][0])$/, "a full or half hour, 23:00 or 23:30"),
  ],
  "azurerm_backup_policy_vm.instant_restore_resource_group.prefix": [numberedGroup],
  "azurerm_backup_policy_vm.recovery_vault_name": recoveryVault(),
  "azurerm_backup_policy_vm.timezone": [timeZone],
  "azurerm_backup_protected_vm.recovery_vault_name": recoveryVault(),
  "azurerm_consumption_budget_resource_group.amount": [atLeast(1)],
  "azurerm_consumption_budget_resource_group.name": [
    matches(/^[-_a-zA-Z0-9]{1,63}$/, "1 to 63 letters, digits, underscores or hyphens"),
  ],
  "azurerm_consumption_budget_resource_group.notification.contact_emails": [mailAddress],
  "azurerm_consumption_budget_resource_group.time_period.start_date": [
    budgetStart,
    matches(/^(2017-(0[6-9]|1)|201[89]|20[2-9]|2[1-9])/, "2017-06-01 or later"),
  ],
  ...records("azurerm_dns"),
  "azurerm_dns_zone.name": [zone],
  "azurerm_key_vault.name": [
    matches(/^[a-zA-Z0-9-]{3,24}$/, "3 to 24 letters, digits or hyphens"),
    matches(/^[a-zA-Z].*[a-zA-Z0-9]$/, "with a letter first and a letter or digit last"),
    differs(/--/, "without two hyphens in a row"),
  ],
  "azurerm_key_vault_secret.name": [
    matches(/^[0-9a-zA-Z-]+$/, "letters, digits and hyphens"),
    azure("BadParameter", "at most 127 characters", (value) => value.length <= 127),
  ],
  "azurerm_lb.name": [word(1, 80)],
  "azurerm_lb.frontend_ip_configuration.name": [word(1, 80)],
  "azurerm_lb.frontend_ip_configuration.private_ip_address": [address],
  "azurerm_lb_backend_address_pool.name": [word(1, 80)],
  "azurerm_lb_probe.name": [word(1, 80)],
  "azurerm_lb_rule.name": [
    matches(/^[a-zA-Z_0-9.-]+$/, "letters, digits, underscores, periods and hyphens"),
    long(1, 80),
    matches(/[a-zA-Z0-9_]$/, "with a letter, digit or underscore last"),
    matches(/^[a-zA-Z0-9]/, "with a letter or digit first"),
  ],
  "azurerm_linux_virtual_machine.admin_username": account(64),
  "azurerm_linux_virtual_machine.computer_name": linuxComputer,
  "azurerm_linux_virtual_machine.name": virtualMachine,
  "azurerm_local_network_gateway.address_space": [range],
  "azurerm_local_network_gateway.gateway_address": [ipv4],
  "azurerm_local_network_gateway.name": [word(1, 80)],
  "azurerm_log_analytics_workspace.daily_quota_gb": [quota],
  "azurerm_log_analytics_workspace.name": [
    matches(/^[A-Za-z0-9][A-Za-z0-9-]+[A-Za-z0-9]$/, "letters, digits and hyphens, with neither of its ends a hyphen"),
    matches(/^.{4,63}$/s, "4 to 63 characters long"),
  ],
  "azurerm_maintenance_configuration.name": [undocumented],
  "azurerm_maintenance_configuration.window.duration": [
    matches(/^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$/, "hours and minutes, 03:55"),
  ],
  "azurerm_maintenance_configuration.window.start_date_time": [
    azure("InvalidParameter", "a date and time, 2026-12-01 22:00", (value) => {
      return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(value);
    }),
  ],
  "azurerm_managed_disk.name": [matches(eighty, eightyWords)],
  "azurerm_management_lock.name": [
    matches(/[A-Za-z0-9-_]/, "letters, digits, hyphens and underscores"),
    long(0, 259),
    azure(
      "InvalidLockName",
      "1 to 90 letters, digits, periods, underscores, hyphens or parentheses, without a period last",
      (value) => {
        return /^[\w.()-]{0,89}[\w()-]$/.test(value);
      },
    ),
  ],
  "azurerm_monitor_action_group.email_receiver.email_address": [mailAddress],
  "azurerm_monitor_action_group.name": [insight(":<>+/&%\\?|")],
  "azurerm_monitor_action_group.short_name": [matches(/^.{1,12}$/, "1 to 12 characters")],
  "azurerm_monitor_activity_log_alert.name": [insight("*<>%{}&:\\?+/#|")],
  "azurerm_monitor_data_collection_rule.name": [undocumented],
  "azurerm_monitor_data_collection_rule_association.name": [undocumented],
  "azurerm_monitor_metric_alert.name": [insight("*#&+:<>?@%{}\\/|")],
  "azurerm_monitor_scheduled_query_rules_alert_v2.name": [insight("*<>%{}&:\\?/#")],
  "azurerm_nat_gateway.name": [matches(eighty, eightyWords)],
  "azurerm_network_interface.ip_configuration.name": [word(1, 80)],
  "azurerm_network_interface.ip_configuration.private_ip_address": [address],
  "azurerm_network_interface.name": [word(1, 80)],
  "azurerm_network_security_group.name": [word(1, 80)],
  "azurerm_network_security_rule.destination_address_prefix": [peer],
  "azurerm_network_security_rule.destination_address_prefixes": [peer],
  "azurerm_network_security_rule.destination_port_range": [port],
  "azurerm_network_security_rule.destination_port_ranges": [port],
  "azurerm_network_security_rule.name": [without("/\\?%"), word(1, 80)],
  "azurerm_network_security_rule.source_address_prefix": [peer],
  "azurerm_network_security_rule.source_address_prefixes": [peer],
  "azurerm_network_security_rule.source_port_range": [port],
  "azurerm_network_security_rule.source_port_ranges": [port],
  ...records("azurerm_private_dns"),
  "azurerm_private_dns_zone.name": [zone],
  "azurerm_private_dns_zone_virtual_network_link.name": [word(1, 80)],
  "azurerm_private_endpoint.ip_configuration.name": [matches(eighty, eightyWords)],
  "azurerm_private_endpoint.ip_configuration.private_ip_address": [address],
  "azurerm_private_endpoint.name": [matches(eighty, eightyWords)],
  "azurerm_private_endpoint.private_dns_zone_group.name": [matches(eighty, eightyWords)],
  "azurerm_private_endpoint.private_service_connection.name": [matches(eighty, eightyWords)],
  "azurerm_public_ip.domain_name_label": [
    matches(
      /^[a-z][a-z0-9-]{1,61}[a-z0-9]$/,
      "3 to 63 small letters, digits or hyphens, with a letter first and a letter or digit last",
    ),
  ],
  "azurerm_public_ip.name": [word(1, 80)],
  "azurerm_recovery_services_vault.name": recoveryVault(),
  "azurerm_resource_group.name": resourceGroup,
  "azurerm_route_table.name": [word(1, 80)],
  "azurerm_storage_account.name": [matches(/^[a-z0-9]{3,24}$/, "3 to 24 small letters or digits")],
  "azurerm_subnet.address_prefixes": [range],
  "azurerm_subnet.name": [word(1, 80)],
  "azurerm_user_assigned_identity.name": [
    azure(
      "InvalidParameter",
      "3 to 128 letters, digits, hyphens or underscores, with a letter or digit first",
      (value) => {
        return /^[A-Za-z0-9][\w-]{2,127}$/.test(value);
      },
    ),
  ],
  "azurerm_virtual_machine_run_command.name": machine,
  "azurerm_virtual_network.address_space": [range],
  "azurerm_virtual_network.name": [word(2, 64)],
  "azurerm_virtual_network_gateway.name": [word(1, 80)],
  "azurerm_virtual_network_gateway_connection.name": [word(1, 80)],
  "azurerm_virtual_network_peering.name": [word(1, 80)],
  "azurerm_windows_virtual_machine.admin_username": [...account(20), differs(/\.$/, "without a period at the end")],
  "azurerm_windows_virtual_machine.computer_name": windowsComputer,
  "azurerm_windows_virtual_machine.name": virtualMachine,
};

function recoveryVault(): readonly AzureNameRule[] {
  return [matches(/^[a-zA-Z][-a-zA-Z0-9]{1,49}$/, "2 to 50 letters, digits or hyphens, with a letter first")];
}

/** Names and targets of records, in public and private zones. */
function records(prefix: string): Readonly<Record<string, readonly AzureNameRule[]>> {
  const types = ["a", "aaaa", "caa", "cname", "mx", "srv", "txt"];
  const named = types.map((type) => [`${prefix}_${type}_record.name`, [record]] as const);
  return {
    ...Object.fromEntries(named),
    ...Object.fromEntries(types.map((type) => [`${prefix}_${type}_record.ttl`, [lifetime]] as const)),
    [`${prefix}_a_record.records`]: [ipv4],
    [`${prefix}_cname_record.record`]: [target],
    [`${prefix}_mx_record.record.exchange`]: [target],
    [`${prefix}_srv_record.record.target`]: [target],
  };
}
