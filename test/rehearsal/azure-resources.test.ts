// Proves over the wire what azurerm and Azure refuse when a resource is planned, made or changed, although each attribute
// alone is accepted, and that what was removed may be made again.
import { type ObjectValue } from "../../lib/rehearsal/protocol/wire-values";
import { apply, connect, plan, type ProviderClient, summaries } from "./client";
import { whole } from "./whole";

const source = "hashicorp/azurerm";

describe("azurerm", () => {
  let client: ProviderClient;
  beforeEach(async () => void (client = await connect(source)));
  afterEach(() => client.close());

  const made = async (type: string, given: ObjectValue, prior: ObjectValue | null = null) => {
    const config = whole(source, type, given);
    const { planned } = await plan(client, type, prior, config, prior === null ? config : { ...prior, ...given });
    const answer = await apply(client, type, prior, planned);
    return { state: answer.state as ObjectValue | null, told: summaries(answer) };
  };
  const vault = { name: "school-backup", resource_group_name: "mail", location: "westeurope", sku: "Standard" };
  const policy = { name: "daily", resource_group_name: "mail", recovery_vault_name: "school-backup" };

  const daily = (count: number) => ({
    backup: [{ frequency: "Daily", time: "23:00" }],
    retention_daily: [{ count }],
  });

  it.each<[string, ObjectValue, string[]]>([
    ["daily", daily(30), []],
    [
      "daily, kept by weeks only",
      { ...daily(30), retention_daily: [], retention_weekly: [{ count: 4, weekdays: ["Sunday"] }] },
      [": `retention_daily` must be set when backup.0.frequency is daily"],
    ],
    [
      "daily, with weekdays",
      { ...daily(30), backup: [{ frequency: "Daily", time: "23:00", weekdays: ["Sunday"] }] },
      [": `backup.0.weekdays` should be not set when backup.0.frequency is daily"],
    ],
    [
      "weekly, kept by days",
      { ...daily(30), backup: [{ frequency: "Weekly", time: "23:00", weekdays: ["Sunday"] }] },
      [": `retention_daily` must be not set when backup.0.frequency is weekly"],
    ],
  ])("judges schedule and retention of a policy together when it plans: %s", async (_, given, expected) => {
    const type = "azurerm_backup_policy_vm";
    const config = whole(source, type, { ...policy, ...given });
    expect((await plan(client, type, null, config)).summaries).toEqual(expected);
  });

  it.each<[string, string, ObjectValue, string[]]>([
    [
      "restore in the other region, with copies there",
      "azurerm_recovery_services_vault",
      { ...vault, cross_region_restore_enabled: true },
      [],
    ],
    [
      "restore in the other region, without copies there",
      "azurerm_recovery_services_vault",
      { ...vault, cross_region_restore_enabled: true, storage_mode_type: "ZoneRedundant" },
      ["cross_region_restore_enabled: cannot enable cross region restore when storage mode type is not GeoRedundant"],
    ],
    ["five days of instant restore", "azurerm_backup_policy_vm", { ...policy, instant_restore_retention_days: 5 }, []],
    [
      "six days of instant restore, first kind",
      "azurerm_backup_policy_vm",
      { ...policy, instant_restore_retention_days: 6 },
      [
        "instant_restore_retention_days: `instant_restore_retention_days` must be less than or equal to `5` when `policy_type` is `V1`",
      ],
    ],
    [
      "six days of instant restore, second kind",
      "azurerm_backup_policy_vm",
      { ...policy, policy_type: "V2", instant_restore_retention_days: 6 },
      [],
    ],
    [
      "fewer daily restore points than Azure keeps",
      "azurerm_backup_policy_vm",
      { ...policy, ...daily(6) },
      [
        ": The Azure API has recently changed behaviour so that provisioning a `count` for the `retention_daily` field can no longer be less than 7 days for new/updates to existing Backup Policies. Please ensure that `count` is greater than 7, currently 6",
      ],
    ],
    ["as many as it keeps", "azurerm_backup_policy_vm", { ...policy, ...daily(7) }, []],
    [
      "addresses that Azure does not accept",
      "azurerm_virtual_network",
      { name: "net", resource_group_name: "mail", address_space: ["10.20.0.0/16", "10.20.1.0/16"] },
      [
        "address_space: creating or updating azurerm_virtual_network: InvalidAddressPrefixFormat: address_space 10.20.1.0/16 must be a range whose address is the first of the range, 10.20.0.0/16.",
      ],
    ],
    [
      "a daily quota that Azure does not have",
      "azurerm_log_analytics_workspace",
      { name: "school-mail", resource_group_name: "mail", location: "westeurope", daily_quota_gb: 0.01 },
      [
        "daily_quota_gb: creating or updating azurerm_log_analytics_workspace: InvalidParameter: daily_quota_gb 0.01 must be a number from 0.023.",
      ],
    ],
    [
      "a record that does not live",
      "azurerm_dns_a_record",
      { name: "mail", zone_name: "school.example", resource_group_name: "mail", ttl: 0, records: ["192.0.2.1"] },
      ["ttl: creating or updating azurerm_dns_a_record: BadRequest: ttl 0 must be a number of seconds from 1."],
    ],
  ])("judges attributes together when it creates: %s", async (_, type, given, expected) => {
    expect((await made(type, given)).told).toEqual(expected);
  });

  it.each<[string, ObjectValue, ObjectValue, string[]]>([
    [
      "restore kept",
      { cross_region_restore_enabled: true },
      { cross_region_restore_enabled: true, immutability: "Unlocked" },
      [],
    ],
    ["restore given up", { cross_region_restore_enabled: true }, {}, ["cross_region_restore_enabled"]],
    ["a lock kept", { immutability: "Locked" }, { immutability: "Locked" }, []],
    ["a lock given up", { immutability: "Locked" }, { immutability: "Unlocked" }, ["immutability"]],
    ["a lock closed", { immutability: "Unlocked" }, { immutability: "Locked" }, []],
  ])("replaces a vault for some changes only: %s", async (_, before, after, expected) => {
    const type = "azurerm_recovery_services_vault";
    const { state } = await made(type, { ...vault, ...before });
    const config = whole(source, type, { ...vault, ...after });
    const changed = { cross_region_restore_enabled: null, ...after };
    expect((await plan(client, type, state, config, { ...state, ...changed })).replace).toEqual(expected);
  });

  it("makes a name again once it was removed, in any letter case, but not before", async () => {
    const zone = { name: "school.example", resource_group_name: "mail" };
    const { state } = await made("azurerm_dns_zone", zone);
    const again = await made("azurerm_dns_zone", { ...zone, name: "School.Example" });
    expect(again).toMatchObject({ state: null, told: [expect.stringContaining("already exists") as string] });
    await apply(client, "azurerm_dns_zone", state, null);
    expect((await made("azurerm_dns_zone", zone)).told).toEqual([]);
  });
});
