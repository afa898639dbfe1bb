import { brokenAzureNameRules } from "../../../../lib/base/azure-names";
import { blocks, texts, type AzureResource, type Body } from "../../support/azure-stacks";
import { adding, changing, each, features, ignores, isProtected, referred, type Trap, type TrapStack } from "./trap";

const LOCK = "azurerm_management_lock";
const VAULT = "azurerm_key_vault";
const RECOVERY = "azurerm_recovery_services_vault";
const POLICY = "azurerm_backup_policy_vm";
const PROTECTED = "azurerm_backup_protected_vm";
const WORKSPACE = "azurerm_log_analytics_workspace";
const QUERY_ALERT = "azurerm_monitor_scheduled_query_rules_alert_v2";
const METRIC_ALERT = "azurerm_monitor_metric_alert";
const COLLECTION = "azurerm_monitor_data_collection_rule";
const BUDGET = "azurerm_consumption_budget_resource_group";
const records = ["a", "aaaa", "caa", "cname", "mx", "srv", "txt"].map((type) => `azurerm_dns_${type}_record`);

/** Resources of one scope's lock that are not made before it: whatever refers to what it locks. */
function earlyLocks(stack: TrapStack): string[] {
  return stack.of(LOCK).flatMap((lock) => {
    const locked = referred(lock.body["scope"]);
    const late = stack.resources.filter(
      ({ address, type }) =>
        type !== LOCK && locked !== undefined && stack.waits(address, locked) && !stack.waits(lock.address, address),
    );
    return late.map(({ address }) => `${lock.address} before ${address}`);
  });
}

function zoneAndName({ body }: AzureResource): string {
  return `${String(body["zone_name"])} ${String(body["name"])}`;
}

/** Sets of records of which Azure has another one, or which may not stand beside another type. */
function clashing(stack: TrapStack): string[] {
  const all = stack.of(...records);
  return all
    .filter((one) =>
      all.some(
        (other) =>
          other !== one &&
          zoneAndName(one) === zoneAndName(other) &&
          (one.type === other.type || one.type === "azurerm_dns_cname_record"),
      ),
    )
    .map(({ address }) => address);
}

function namesOf({ type, address, body }: AzureResource): string[] {
  const inBlock = (block: Body, path: string): string[] =>
    Object.entries(block).flatMap(([key, value]) => {
      const inner = blocks(value).flatMap((one) => (key === "//" ? [] : inBlock(one, `${path}.${key}`)));
      const broken = texts(value)
        .filter((text) => !text.includes("${"))
        .filter((text) => brokenAzureNameRules(`${path}.${key}`, text).length > 0);
      return [...inner, ...broken.map((text) => `${address} ${key} ${text}`)];
    });
  return inBlock(body, type);
}

export const serviceTraps: readonly Trap[] = [
  ...features("A19", { "managed_disk.expand_without_downtime": true }),
  {
    id: "A25",
    holds: "a lock is set after everything that still changes what it locks",
    breaches: earlyLocks,
    breaks: [adding(LOCK, { scope: "${azurerm_subnet.cloud_identity.id}" })],
  },
  ...features("A26", { "resource_group.prevent_deletion_if_contains_resources": true }),
  each(
    "A26",
    [POLICY],
    "the group of restore points has a name of ours",
    ({ body }) => blocks(body["instant_restore_resource_group"]).length === 0,
    changing(POLICY, { instant_restore_resource_group: null }),
  ),
  ...features("A27", {
    "key_vault.recover_soft_deleted_key_vaults": true,
    "key_vault.purge_soft_delete_on_destroy": false,
  }),
  each(
    "A27",
    [VAULT],
    "a vault is protected and cannot be purged",
    (vault) => vault.body["purge_protection_enabled"] !== true || !isProtected(vault),
    adding(VAULT, { purge_protection_enabled: true }),
  ),
  each(
    "A28",
    ["azurerm_key_vault_secret"],
    "Terraform makes no secrets",
    () => true,
    adding("azurerm_key_vault_secret", {}),
  ),
  each(
    "A29",
    [RECOVERY],
    "redundancy and restoring across regions are written from the first day",
    ({ body }) =>
      typeof body["storage_mode_type"] !== "string" || typeof body["cross_region_restore_enabled"] !== "boolean",
    changing(RECOVERY, { cross_region_restore_enabled: null }),
  ),
  ...features("A30", {
    "recovery_service.vm_backup_stop_protection_and_retain_data_on_destroy": true,
    "recovery_services_vaults.recover_soft_deleted_backup_protected_vm": true,
  }),
  each(
    "A30",
    [PROTECTED],
    "a backup is protected",
    (item) => !isProtected(item),
    changing(PROTECTED, { lifecycle: {} }),
  ),
  each(
    "A31",
    [POLICY],
    "policies are of version 2, with what their times of keeping demand",
    ({ body }) => {
      const { policy_type, instant_restore_retention_days: instant } = body;
      const [daily] = blocks(body["retention_daily"]);
      const count = Number(daily?.["count"] ?? 0);
      return policy_type !== "V2" || count < 7 || count > 9999 || Number(instant ?? 0) < 1 || Number(instant) > 30;
    },
    changing(POLICY, { policy_type: "V1" }),
    changing(POLICY, { retention_daily: { count: 1 } }),
  ),
  ...features("A32", { "log_analytics_workspace.permanently_delete_on_destroy": false }),
  each("A32", [WORKSPACE], "logs are protected", (item) => !isProtected(item), adding(WORKSPACE, {})),
  each(
    "A33",
    [QUERY_ALERT],
    "a query is not validated while its table does not exist, and does not fail then",
    ({ body }) =>
      body["skip_query_validation"] !== true ||
      !blocks(body["criteria"]).every(({ query }) => /union\s+isfuzzy\s*=\s*true/i.test(String(query))),
    adding(QUERY_ALERT, { criteria: { query: "union isfuzzy=true (Heartbeat)" } }),
    adding(QUERY_ALERT, { skip_query_validation: true, criteria: { query: "Heartbeat" } }),
  ),
  each(
    "A34",
    [METRIC_ALERT],
    "scopes are references; several, or all machines of a group, have their type and place",
    ({ body }) => {
      const scopes = texts(body["scopes"]);
      const several = scopes.length > 1 || scopes.some((scope) => scope.includes("azurerm_resource_group."));
      const isPlaced = ["target_resource_type", "target_resource_location"].every((argument) => (body[argument] ?? null) !== null); // prettier-ignore
      return (several && !isPlaced) || scopes.some((scope) => referred(scope) === undefined);
    },
    adding(METRIC_ALERT, { scopes: ["/subscriptions/x"] }),
    adding(METRIC_ALERT, { scopes: ["${azurerm_lb.a.id}", "${azurerm_lb.b.id}"] }),
    adding(METRIC_ALERT, { scopes: ["${azurerm_resource_group.a.id}"], target_resource_type: "t" }),
  ),
  each(
    "A35",
    [COLLECTION],
    "every stream of a flow has a source, and destinations are references",
    ({ body }) => {
      const sources = blocks(body["data_sources"]).flatMap((all) =>
        Object.values(all).flatMap((kind) => blocks(kind).flatMap(({ streams }) => texts(streams))),
      );
      const flows = blocks(body["data_flow"]).flatMap(({ streams }) => texts(streams));
      const logs = blocks(body["destinations"]).flatMap((all) => blocks(all["log_analytics"]));
      return (
        flows.some((stream) => !sources.includes(stream)) ||
        sources.some((stream) => !flows.includes(stream)) ||
        logs.some((log) => referred(log["workspace_resource_id"]) === undefined)
      );
    },
    adding(COLLECTION, { data_flow: [{ streams: ["Microsoft-Perf"] }] }),
  ),
  each(
    "A36",
    [BUDGET],
    "a budget begins at a first of a month and its time is ignored afterwards",
    (budget) =>
      !ignores(budget).includes("time_period") ||
      !blocks(budget.body["time_period"]).every(({ start_date }) =>
        /^\d{4}-\d\d-01T00:00:00Z$/.test(String(start_date)),
      ),
    adding(BUDGET, { time_period: { start_date: "2026-12-01T00:00:00Z" } }),
    adding(BUDGET, {
      time_period: { start_date: "2026-12-02T00:00:00Z" },
      lifecycle: { ignore_changes: ["time_period"] },
    }),
  ),
  each(
    "A37",
    ["azurerm_dns_txt_record"],
    "texts are not split, and together not longer than Azure takes",
    ({ body }) => {
      const values = blocks(body["record"]).map(({ value }) => String(value));
      return values.some((value) => value.includes('" "')) || values.join("").length > 4096;
    },
    adding("azurerm_dns_txt_record", { record: [{ value: "v=DKIM1; p=abc" + '" "' + "def" }] }),
  ),
  {
    id: "A37",
    holds: "one resource for a name and type; nothing beside an alias",
    breaches: clashing,
    breaks: [
      adding("azurerm_dns_txt_record", { zone_name: "z", name: "a" }, { zone_name: "z", name: "a" }),
      (resources) => {
        adding("azurerm_dns_cname_record", { zone_name: "z", name: "a" })(resources, {});
        adding("azurerm_dns_a_record", { zone_name: "z", name: "a" })(resources, {});
      },
    ],
  },
  each(
    "A38",
    records,
    "the zone itself is named @ and is no alias",
    ({ type, body }) => body["name"] === "" || (type === "azurerm_dns_cname_record" && body["name"] === "@"),
    adding("azurerm_dns_mx_record", { name: "" }),
    adding("azurerm_dns_cname_record", { name: "@" }),
  ),
  {
    id: "A44",
    holds: "the provider registers nothing and is told its subscription by a variable",
    breaches: ({ provider }) =>
      provider["resource_provider_registrations"] === "none" &&
      /^\$\{var\.\w+\}$/.test(String(provider["subscription_id"]))
        ? []
        : ["provider.azurerm"],
    breaks: [
      (_, provider) => Object.assign(provider, { resource_provider_registrations: "legacy" }),
      (_, provider) => Object.assign(provider, { subscription_id: "1f8a2c55-0f5d-4b60-9b2e-6d1d2b0d9a10" }),
    ],
  },
  {
    id: "A46",
    holds: "names have the lengths and characters that Azure takes",
    breaches: ({ resources }) => resources.flatMap(namesOf),
    breaks: [
      changing("azurerm_windows_virtual_machine", { computer_name: "FEDERATIONSERVER" }),
      adding("azurerm_monitor_action_group", { name: "a", short_name: "x", resource_group_name: "ends with." }),
      changing("azurerm_lb", { frontend_ip_configuration: [{ name: "-bad" }] }),
    ],
  },
];
