// Proves over the wire, without an engine, that the served providers implement plugin protocol 6 and plan, validate, apply, read
// and import as their data says; what an engine does with it is proven in engines.test.ts.
import { knownSources, providerModel } from "../../lib/rehearsal/catalogue";
import {
  type DynamicValue,
  fromWire,
  isKnown,
  type ObjectValue,
  toWire,
  UNKNOWN,
  type Value,
} from "../../lib/rehearsal/protocol/wire-values";
import { apply, connect, plan, type ProviderClient, summaries, validate } from "./client";
import { fill, whole } from "./whole";

describe("every provider", () => {
  it.each(knownSources())("answers with its whole schema: %s", async (source) => {
    const client = await connect(source);
    const answer = await client.call("GetProviderSchema", {});
    const model = providerModel(source);
    expect(Object.keys(answer["resource_schemas"] as object)).toEqual([...(model?.resources.keys() ?? [])]);
    expect(Object.keys(answer["data_source_schemas"] as object)).toEqual([...(model?.dataSources.keys() ?? [])]);
    expect(answer["diagnostics"]).toEqual([]);
    client.close();
  });

  it("answers a call for an unknown resource type with a diagnostic", async () => {
    const client = await connect("taliesins/hyperv");
    const answer = await client.call("ReadDataSource", { type_name: "hyperv_nothing", config: toWire({}) });
    expect(answer["diagnostics"]).toMatchObject([
      { severity: 1, detail: "taliesins/hyperv has no data source hyperv_nothing." },
    ]);
    client.close();
  });
});

describe("taliesins/hyperv", () => {
  const source = "taliesins/hyperv";
  let client: ProviderClient;
  beforeEach(async () => void (client = await connect(source)));
  afterEach(() => client.close());
  const disk = (given: ObjectValue) => whole(source, "hyperv_vhd", given);
  const machine = (given: ObjectValue) =>
    whole(source, "hyperv_machine_instance", { name: "MBX1", static_memory: true, ...given });
  const aSwitch = (given: ObjectValue) => whole(source, "hyperv_network_switch", { name: "lan", ...given });

  it("plans a new disk with defaults, and with values unknown until apply", async () => {
    const { planned, legacy } = await plan(client, "hyperv_vhd", null, disk({ path: "D:\\a.vhdx", size: 4096 }));
    expect(planned).toMatchObject({ path: "D:\\a.vhdx", size: 4096, vhd_type: "Dynamic", parent_path: null });
    expect(planned).toMatchObject({ id: UNKNOWN, exists: UNKNOWN, block_size: UNKNOWN });
    expect(legacy).toBe(true);
  });

  it("applies with the path as id and the same made-up values every time", async () => {
    const config = disk({ path: "D:\\a.vhdx" });
    const { planned } = await plan(client, "hyperv_vhd", null, config);
    const first = await apply(client, "hyperv_vhd", null, planned);
    const again = await apply(client, "hyperv_vhd", null, planned);
    expect(first.state).toMatchObject({ id: "D:\\a.vhdx", exists: true });
    expect(isKnown(first.state)).toBe(true);
    expect(again.state).toEqual(first.state);
    const second = await plan(client, "hyperv_vhd", first.state, config, { ...(first.state as ObjectValue) });
    expect(second).toEqual({ planned: first.state, replace: [], summaries: [], legacy: true });
  });

  it("reports attributes that cannot change in place, also inside a list", async () => {
    const before = machine({ generation: 2, network_adaptors: [{ name: "a", is_legacy: false }] });
    const after = machine({ generation: 1, network_adaptors: [{ name: "a", is_legacy: true }] });
    const { replace } = await plan(client, "hyperv_machine_instance", before, after);
    expect(replace.sort()).toEqual(["generation", "network_adaptors.0.is_legacy"]);
  });

  it("ignores the case of a path and of a checkpoint, but not that of an attached path", async () => {
    const path = await plan(client, "hyperv_vhd", disk({ path: "D:\\A.vhdx" }), disk({ path: "d:\\a.vhdx" }));
    expect(path.planned).toMatchObject({ path: "D:\\A.vhdx" });
    const attached = (name: string) =>
      machine({ hard_disk_drives: [{ controller_number: 0, controller_location: 0, path: name }] });
    const drives = async (before: string, after: string) =>
      ((await plan(client, "hyperv_machine_instance", attached(before), attached(after))).planned as ObjectValue)[
        "hard_disk_drives"
      ];
    expect(await drives("D:\\a_1234.avhdx", "D:\\a.vhdx")).toMatchObject([{ path: "D:\\a_1234.avhdx" }]);
    expect(await drives("D:\\A.vhdx", "D:\\a.vhdx")).toMatchObject([{ path: "D:\\a.vhdx" }]);
  });

  it("plans nothing for a removed resource", async () => {
    expect((await plan(client, "hyperv_vhd", disk({ path: "x" }), null)).planned).toBeNull();
    expect((await apply(client, "hyperv_vhd", disk({ path: "x" }), null)).state).toBeNull();
  });

  it.each<[string, ObjectValue, string[]]>([
    ["a complete disk", { path: "x", size: 8192 }, []],
    ["a copied disk with a size", { path: "x", source: "y", size: 8192 }, []],
    [
      "a copied disk with a type",
      { path: "x", source: "y", vhd_type: "Fixed" },
      ["vhd_type: Conflicting configuration arguments"],
    ],
    ["a size between multiples", { path: "x", size: 4097 }, ["size: expected size to be divisible by 4096, got: 4097"]],
    ["a type in small letters", { path: "x", vhd_type: "fixed" }, []],
    [
      "a type that is none",
      { path: "x", vhd_type: "Thin" },
      ['vhd_type: expected vhd_type to be one of ["Differencing" "Dynamic" "Fixed" "Unknown"], got Thin'],
    ],
    ["a source that is not known yet", { path: "x", source: UNKNOWN, vhd_type: "Fixed" }, []],
    ["no path", {}, ["path: Missing required argument"]],
    ["a computed attribute", { path: "x", exists: true }, ["exists: Value for unconfigurable attribute"]],
  ])("validates disks: %s", async (_, given, expected) => {
    expect(await validate(client, "hyperv_vhd", disk(given))).toEqual(expected);
  });

  it.each<[string, ObjectValue]>([
    ["both", { dynamic_memory: false }],
    ["none", { static_memory: null }],
  ])("requires exactly one kind of memory: %s", async (_, given) => {
    const summary = "Invalid combination of arguments";
    expect(await validate(client, "hyperv_machine_instance", machine(given))).toEqual([
      `dynamic_memory: ${summary}`,
      `static_memory: ${summary}`,
    ]);
  });

  it("validates inside blocks and reports the place", async () => {
    const config = machine({
      vm_processor: [{ relative_weight: 10001 }],
      network_adaptors: [{ name: "a" }, { name: "b", virtual_subnet_id: 5 }],
    });
    expect(await validate(client, "hyperv_machine_instance", config)).toEqual([
      "network_adaptors.1.virtual_subnet_id: expected network_adaptors.1.virtual_subnet_id to be in the range (4096 - 16777215), got 5",
      "vm_processor.0.relative_weight: expected vm_processor.0.relative_weight to be in the range (0 - 10000), got 10001",
    ]);
  });

  it.each<[string, ObjectValue, string[]]>([
    ["internal as by default", {}, []],
    ["external", { switch_type: "External", net_adapter_names: ["NIC1"] }, []],
    ["external without adapter", { switch_type: "External" }, ["net_adapter_names: Invalid net_adapter_names"]],
    ["private seen by the host", { switch_type: "Private" }, ["allow_management_os: Invalid allow_management_os"]],
    ["internal with adapter", { net_adapter_names: ["NIC1"] }, ["net_adapter_names: Invalid net_adapter_names"]],
    [
      "by weight without weight",
      { minimum_bandwidth_mode: "Weight" },
      ["default_flow_minimum_bandwidth_weight: Invalid default_flow_minimum_bandwidth_weight"],
    ],
    ["by weight", { minimum_bandwidth_mode: "Weight", default_flow_minimum_bandwidth_weight: 1 }, []],
  ])("checks switches at apply: %s", async (_, given, expected) => {
    const config = aSwitch(given);
    expect(await validate(client, "hyperv_network_switch", config)).toEqual([]);
    const { planned } = await plan(client, "hyperv_network_switch", null, config);
    expect(summaries(await apply(client, "hyperv_network_switch", null, planned))).toEqual(expected);
  });

  it("imports by id, and plans no replacement of adopted resources", async () => {
    const answer = await client.call("ImportResourceState", { type_name: "hyperv_machine_instance", id: "MBX1" });
    const [imported] = answer["imported_resources"] as { state: DynamicValue; private: Buffer }[];
    const state = fromWire(imported?.state);
    expect(state).toMatchObject({ id: "MBX1", name: "MBX1", generation: null, network_adaptors: [] });
    const config = machine({ generation: 2 });
    const request = {
      type_name: "hyperv_machine_instance",
      prior_state: toWire(state),
      proposed_new_state: toWire(config),
      config: toWire(config),
    };
    const planned = await client.call("PlanResourceChange", { ...request, prior_private: imported?.private });
    expect(planned["requires_replace"]).toEqual([]);
    expect((await client.call("PlanResourceChange", request))["requires_replace"]).toHaveLength(1);
  });

  it("upgrades an older state", async () => {
    const raw = { json: Buffer.from(JSON.stringify({ path: "x", removed_since: 1 })) };
    const answer = await client.call("UpgradeResourceState", { type_name: "hyperv_vhd", version: 0, raw_state: raw });
    expect(fromWire(answer["upgraded_state"] as DynamicValue)).toEqual(disk({ path: "x" }));
  });
});

describe("drift", () => {
  it("is what a read finds instead of the state", async () => {
    const client = await connect("taliesins/hyperv", {
      drift: ({ state }) => (state["path"] === "gone" ? null : { size: 5 }),
    });
    const read = async (path: string) => {
      const current = whole("taliesins/hyperv", "hyperv_vhd", { path, size: 4 });
      const answer = await client.call("ReadResource", { type_name: "hyperv_vhd", current_state: toWire(current) });
      return fromWire(answer["new_state"] as DynamicValue);
    };
    expect(await read("gone")).toBeNull();
    expect(await read("here")).toMatchObject({ path: "here", size: 5 });
    client.close();
  });
});

describe("windsorcli/hyperv", () => {
  const source = "windsorcli/hyperv";
  let client: ProviderClient;
  beforeAll(async () => void (client = await connect(source)));
  afterAll(() => client.close());
  const vm = (given: ObjectValue) =>
    whole(source, "hyperv_vm", {
      name: "MBX1",
      generation: 2,
      cpu: { count: 4 },
      memory: { startup_bytes: 1 },
      ...given,
    });

  it("plans nested attributes with their defaults and follows the type system", async () => {
    const config = vm({ hard_disk_drive: [{ controller_number: 0, controller_location: 0, path: "x" }] });
    const { planned, legacy } = await plan(client, "hyperv_vm", null, config);
    expect(planned).toMatchObject({
      hard_disk_drive: [{ path: "x", controller_type: "SCSI" }],
      dvd_drive: [],
      memory: { startup_bytes: 1, dynamic: UNKNOWN },
      id: UNKNOWN,
    });
    expect(legacy).toBe(false);
  });

  it("makes computed values unknown on a change, except those that keep the state", async () => {
    const adapters = [{ name: "a", switch_name: "b" }];
    const { planned: fresh } = await plan(client, "hyperv_vm", null, vm({ network_adapter: adapters }));
    const { state } = await apply(client, "hyperv_vm", null, fresh);
    const changed = vm({ network_adapter: adapters, cpu: { count: 8 } });
    const proposed = { ...(state as ObjectValue), cpu: { count: 8 } };
    const { planned } = await plan(client, "hyperv_vm", state, changed, proposed);
    expect(planned).toMatchObject({ id: "MBX1", cpu: { count: 8 }, ip_addresses: [] });
    expect(planned).toMatchObject({
      network_adapter: [{ name: "a", ip_addresses: UNKNOWN }],
      memory: { max_bytes: UNKNOWN },
    });
  });

  it("returns to the default when a list is removed from the configuration", async () => {
    const drive = { controller_number: 0, controller_location: 0, path: "x" };
    const { planned: fresh } = await plan(client, "hyperv_vm", null, vm({ hard_disk_drive: [drive] }));
    const { state } = await apply(client, "hyperv_vm", null, fresh);
    const { planned } = await plan(client, "hyperv_vm", state, vm({}), state);
    expect(planned).toMatchObject({ hard_disk_drive: [] });
  });

  it("validates with the framework's validators", async () => {
    const bad = vm({
      network_adapter: [{ name: "a", switch_name: "b", mac_address: "00:15", vlan_id: 4095 }],
      state: { desired: "On" },
    });
    expect((await validate(client, "hyperv_vm", bad)).sort()).toEqual([
      "network_adapter.0.mac_address: Invalid network_adapter[0].mac_address",
      "network_adapter.0.vlan_id: Invalid network_adapter[0].vlan_id",
      "state.desired: Invalid state.desired",
    ]);
    const good = vm({
      network_adapter: [{ name: "a", switch_name: "b", mac_address: "00-15-5D-01-02-03", vlan_id: 4094 }],
    });
    expect(await validate(client, "hyperv_vm", good)).toEqual([]);
  });

  it("reads a data source with made-up values", async () => {
    const fields = providerModel(source)?.dataSources.get("hyperv_iso_volume")?.fields ?? [];
    const config = fill(fields, { volume_label: "SEED", files: { "unattend.xml": "text" } });
    const answer = await client.call("ReadDataSource", { type_name: "hyperv_iso_volume", config: toWire(config) });
    const state = fromWire(answer["state"] as DynamicValue);
    expect(state).toMatchObject({ volume_label: "SEED", files: { "unattend.xml": "text" } });
    expect(isKnown(state)).toBe(true);
    const wrong = fill(fields, { volume_label: "seed", files: { "a/b": "text" } });
    const checked = await client.call("ValidateDataResourceConfig", {
      type_name: "hyperv_iso_volume",
      config: toWire(wrong),
    });
    expect(summaries(checked).sort()).toEqual(["files: Invalid files", "volume_label: Invalid volume_label"]);
  });
});

describe("hashicorp/azurerm", () => {
  const source = "hashicorp/azurerm";
  let client: ProviderClient;
  beforeAll(async () => void (client = await connect(source)));
  afterAll(() => client.close());

  it.each<[string, ObjectValue, string]>([
    [
      "azurerm_resource_group",
      { name: "mail" },
      "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/mail",
    ],
    [
      "azurerm_subnet",
      { name: "servers", virtual_network_name: "net", resource_group_name: "mail" },
      "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/mail/providers/Microsoft.Network/virtualNetworks/net/subnets/servers",
    ],
    ["azurerm_lb_probe", { name: "https", loadbalancer_id: "/lb" }, "/lb/probes/https"],
  ])("generates ids like Azure's: %s", async (type, given, id) => {
    const { planned } = await plan(client, type, null, whole(source, type, given));
    expect((await apply(client, type, null, planned)).state).toMatchObject({ id });
  });

  it("replaces a disk in another location, but not for another spelling of the same location", async () => {
    const type = "azurerm_managed_disk";
    const disk = (location: string) => whole(source, type, { name: "d", location, resource_group_name: "g" });
    const { planned } = await plan(client, type, null, disk("westeurope"));
    const { state } = await apply(client, type, null, planned);
    const moved = async (location: string) =>
      plan(client, type, state, disk(location), { ...(state as ObjectValue), location });
    expect(await moved("West Europe")).toMatchObject({ planned: state, replace: [] });
    expect((await moved("northeurope")).replace).toEqual(["location"]);
  });

  it.each<[Value, Value]>([
    [null, ""],
    ["", null],
  ])("takes an empty text for none, as the plugin SDK does: %j, then %j", async (before, after) => {
    const group = (managedBy: Value) =>
      whole(source, "azurerm_resource_group", { name: "a", location: "a", managed_by: managedBy });
    const { planned } = await plan(client, "azurerm_resource_group", group(before), group(after));
    expect(planned).toMatchObject({ managed_by: before });
  });

  it("follows relations into blocks", async () => {
    const type = "azurerm_windows_virtual_machine";
    const nic = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/networkInterfaces/n";
    const vm = (given: ObjectValue) =>
      whole(source, type, {
        name: "MBX1",
        location: "westeurope",
        resource_group_name: "g",
        size: "Standard_E16s_v5",
        network_interface_ids: [nic],
        admin_username: "operator",
        admin_password: "b",
        source_image_id: "image",
        os_disk: [{ caching: "None", storage_account_type: "Premium_LRS" }],
        ...given,
      });
    expect(await validate(client, type, vm({}))).toEqual([]);
    expect(
      await validate(
        client,
        type,
        vm({ zone: "1", availability_set_id: nic.replace("Network/networkInterfaces", "Compute/availabilitySets") }),
      ),
    ).toContain("availability_set_id: Conflicting configuration arguments");
    expect(await validate(client, type, vm({ admin_password: null }))).toContain(
      "admin_username: Missing required argument",
    );
    expect(await validate(client, type, vm({ os_disk: [{ caching: "None" }] }))).toContain(
      "os_disk.0.storage_account_type: Invalid combination of arguments",
    );
    expect(await validate(client, type, vm({ network_interface_ids: [] }))).toContain(
      "network_interface_ids: Not enough list items",
    );
  });

  it("has the attributes that are named like a keyword of the schema format", async () => {
    const answer = await client.call("GetProviderSchema", {});
    const schemas = answer["resource_schemas"] as Record<string, { block: { attributes: { name: string }[] } }>;
    const names = schemas["azurerm_network_security_rule"]?.block.attributes.map((attribute) => attribute.name);
    expect(names).toContain("description");
  });

  it("plans a set regardless of order", async () => {
    const type = "azurerm_virtual_network";
    const net = (addresses: string[]) => whole(source, type, { name: "net", address_space: addresses });
    const { planned } = await plan(client, type, null, net(["10.0.0.0/16", "10.1.0.0/16"]));
    const { state } = await apply(client, type, null, planned);
    const turned = { ...(state as ObjectValue), address_space: ["10.1.0.0/16", "10.0.0.0/16"] };
    expect((await plan(client, type, state, turned)).planned).toEqual(state);
  });
});
