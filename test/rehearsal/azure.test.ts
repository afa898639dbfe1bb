// Proves with real engines that an Azure stack of every kind is valid, created and then stable, that changes replace what
// azurerm replaces, and that what azurerm or Azure refuses, or gives back otherwise, is seen where it would be seen.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRehearsalError, rehearse, type RehearseOptions, type StackRehearsal } from "../../lib/rehearsal";
import { describeWithEngines } from "../tools/engines";
import { type Resources, wholeAzureStack } from "./azure-stack";
import { type Json, temporaryFolder, writeOutput } from "./deployments";

const folder = temporaryFolder();
const subscription = "1f8a2c55-0f5d-4b60-9b2e-6d1d2b0d9a10";
let outputs = 0;

function output(stacks: Readonly<Record<string, Json>>): string {
  outputs += 1;
  const directory = join(folder, String(outputs));
  mkdirSync(directory);
  return writeOutput(directory, stacks);
}

type Change = (resources: Resources) => void;

/** One stack per change, rehearsed at once. */
async function run(
  changes: Readonly<Record<string, Change>>,
  options: RehearseOptions & { readonly from?: Change },
): Promise<Readonly<Record<string, StackRehearsal>>> {
  const entries = Object.entries(changes).map(([name, change], index) => [`s${index}`, name, change] as const);
  const { from, ...rest } = options;
  const base =
    from === undefined ? {} : { base: output(Object.fromEntries(entries.map(([id]) => [id, wholeAzureStack(from)]))) };
  const next = output(Object.fromEntries(entries.map(([id, , change]) => [id, wholeAzureStack(change)])));
  const result = await rehearse(next, { ...rest, ...base });
  if (isRehearsalError(result)) throw new Error(`${result.code}: ${result.message}`);
  return Object.fromEntries(
    entries.map(([id, name]) => [name, result.stacks.find((stack) => stack.name === id) as StackRehearsal]),
  );
}

function told(stack: StackRehearsal | undefined, severity: "error" | "warning" = "error"): string[] {
  return (stack?.diagnostics ?? []).filter((d) => d.severity === severity).map((d) => `${d.phase}: ${d.summary}`);
}

function one(resources: Resources, type: string, name: string): Json {
  return resources[type]?.[name] as Json;
}

afterAll(() => rmSync(folder, { recursive: true }));

describeWithEngines("an Azure stack", (engine) => {
  let whole: StackRehearsal;
  beforeAll(async () => {
    whole = (await run({ whole: () => undefined }, { engine: engine.path }))["whole"] as StackRehearsal;
  }, 60000);

  it("is valid, all creates, and stable after apply", () => {
    expect(whole.diagnostics).toEqual([]);
    const count = Object.values(wholeAzureStack()["resource"] as Resources).flatMap(Object.keys).length;
    expect(whole).toMatchObject({ valid: true, planned: true, applied: true, create: count, update: 0, replace: 0 });
    expect(whole.changes.every(({ action }) => action === "create" || action === "read")).toBe(true);
    expect(whole.secondPlanChanges).toEqual([]);
    expect(whole.secondPlanEmpty).toBe(true);
  });
});

/** Mistakes by the phase that finds them, each with what is told about it. */
const mistakes: Readonly<Record<"validate" | "plan" | "apply", readonly (readonly [Change, string, ...string[]])[]>> = {
  validate: [
    [
      (r) => (one(r, "azurerm_managed_disk", "FS1_logs")["storage_account_type"] = "Fast"),
      'expected storage_account_type to be one of ["PremiumV2_LRS" "Premium_LRS" "Premium_ZRS" "StandardSSD_LRS" "StandardSSD_ZRS" "Standard_LRS" "UltraSSD_LRS"], got Fast',
    ],
    [
      (r) => (one(r, "azurerm_network_security_rule", "https")["priority"] = 99),
      "expected priority to be in the range (100 - 4096), got 99",
    ],
    [
      (r) => (one(r, "azurerm_windows_virtual_machine", "FS1")["computer_name"] = "FEDERATIONSERVER"),
      "expected length of computer_name to be in the range (1 - 15), got FEDERATIONSERVER",
    ],
    [
      (r) => (one(r, "azurerm_network_security_rule", "https")["destination_port_range"] = "443"),
      "Conflicting configuration arguments",
      "Conflicting configuration arguments",
    ],
    [
      (r) => delete one(r, "azurerm_local_network_gateway", "campus")["gateway_address"],
      "Invalid combination of arguments",
      "Invalid combination of arguments",
    ],
  ],
  plan: [
    [
      (r) => (one(r, "azurerm_public_ip", "nat")["sku"] = "Basic"),
      "creation of new `Basic` SKU public IP addresses is no longer permitted",
    ],
    [
      (r) => (one(r, "azurerm_public_ip", "federation")["allocation_method"] = "Dynamic"),
      "`allocation_method` must be set to `Static` when `sku` is set to `Standard`",
    ],
  ],
  apply: [
    [
      (r) => (one(r, "azurerm_subnet", "gateway")["name"] = "gateway"),
      "expected ip_configuration.0.subnet_id to reference a gateway subnet with name GatewaySubnet",
    ],
    [
      (r) => (one(r, "azurerm_network_security_group", "servers")["name"] = "servers-"),
      "creating or updating azurerm_network_security_group: InvalidResourceName: name servers- must be 1 to 80 letters, digits, underscores, periods or hyphens, with a letter or digit first and a letter, digit or underscore last.",
    ],
    [
      (r) => (one(r, "azurerm_windows_virtual_machine", "FS1")["name"] = "school-federation-1"),
      "unable to assume default computer name: expected length of name to be in the range (1 - 15), got school-federation-1",
    ],
    [
      (r) => (r["azurerm_dns_zone"] = { ...r["azurerm_dns_zone"], again: { ...one(r, "azurerm_dns_zone", "school") } }),
      `A resource with the ID "/subscriptions/${subscription}/resourceGroups/school-mail/providers/Microsoft.Network/dnsZones/school.example" already exists - to be managed via Terraform this resource needs to be imported into the State. Please see the resource documentation for "azurerm_dns_zone" for more information.`,
    ],
  ],
};

describeWithEngines("a mistake in an Azure stack", (engine) => {
  let stacks: Readonly<Record<string, StackRehearsal>>;
  beforeAll(async () => {
    const all = Object.entries(mistakes).map(([phase, list]): [string, Change] => [
      phase,
      (r) => list.forEach(([change]) => void change(r)),
    ]);
    const schema: Readonly<Record<string, Change>> = {
      "a required argument is missing": (r) => delete one(r, "azurerm_lb_rule", "https")["frontend_port"],
      "a block is missing": (r) => delete one(r, "azurerm_windows_virtual_machine", "FS1")["os_disk"],
      "an argument is unknown": (r) => (one(r, "azurerm_key_vault", "mail")["purge_protection"] = true),
    };
    stacks = await run({ ...Object.fromEntries(all), ...schema }, { engine: engine.path });
  }, 120000);

  it.each(["validate", "plan", "apply"] as const)("is found where the real provider finds it: %s", (phase) => {
    const expected = mistakes[phase].flatMap(([, ...texts]) => texts.map((text) => `${phase}: ${text}`));
    expect(told(stacks[phase]).sort()).toEqual(expected.sort());
  });

  it.each([
    ["a required argument is missing", "frontend_port"],
    ["a block is missing", "os_disk"],
    ["an argument is unknown", "purge_protection"],
  ])("is found by the engine, by the provider's schema: %s", (name, text) => {
    const errors = (stacks[name]?.diagnostics ?? []).filter(({ severity }) => severity === "error");
    expect(stacks[name]).toMatchObject({ valid: false, planned: false });
    expect(errors).toEqual([
      expect.objectContaining({ phase: "validate", detail: expect.stringContaining(text) as string }),
    ]);
  });

  it("is found with the resource", () => {
    const found = stacks["validate"]?.diagnostics.find(({ summary }) => summary.startsWith("expected priority"));
    expect(found?.address).toBe("azurerm_network_security_rule.https");
    expect(found?.context).toBe("resource.azurerm_network_security_rule.https");
  });
});

describeWithEngines("a change of an Azure stack", (engine) => {
  const vault = (r: Resources, values: Json) =>
    Object.assign(one(r, "azurerm_recovery_services_vault", "mail"), values);
  const from: Change = (r) => vault(r, { storage_mode_type: "GeoRedundant", cross_region_restore_enabled: true });
  const alone: Readonly<Record<string, Change>> = {
    many: (r) => {
      vault(r, { storage_mode_type: "GeoRedundant", cross_region_restore_enabled: false });
      one(r, "azurerm_managed_disk", "FS1_logs")["disk_size_gb"] = 128;
      one(r, "azurerm_public_ip", "vpn")["zones"] = ["1"];
      one(r, "azurerm_windows_virtual_machine", "FS1")["custom_data"] = "ZXhpdA==";
      const start_date = "2027-01-01T00:00:00Z";
      one(r, "azurerm_consumption_budget_resource_group", "mail")["time_period"] = [{ start_date }];
    },
    unit: (r) => {
      from(r);
      one(r, "azurerm_virtual_machine_data_disk_attachment", "FS1_logs")["lun"] = 1;
    },
    smaller: (r) => {
      from(r);
      one(r, "azurerm_managed_disk", "FS1_logs")["disk_size_gb"] = 32;
    },
  };
  let stacks: Readonly<Record<string, StackRehearsal>>;
  beforeAll(async () => void (stacks = await run(alone, { engine: engine.path, from })), 120000);

  it.each([
    ["a bigger disk", "update", "azurerm_managed_disk.FS1_logs"],
    ["other zones of an address", "replace", "azurerm_public_ip.vpn"],
    ["other custom data", "replace", "azurerm_windows_virtual_machine.FS1"],
    ["another start of the budget", "replace", "azurerm_consumption_budget_resource_group.mail"],
    ["no more restore in the other region", "replace", "azurerm_recovery_services_vault.mail"],
  ])("is planned as the real provider plans it: %s", (_, action, address) => {
    expect(stacks["many"]?.changes).toContainEqual({ address, action });
    expect(stacks["many"]?.changes).not.toContainEqual({ address: "azurerm_subnet.servers", action });
  });

  it("replaces an attachment alone for another unit number", () => {
    const address = "azurerm_virtual_machine_data_disk_attachment.FS1_logs";
    expect(stacks["unit"]).toMatchObject({
      applied: true,
      changes: [{ address, action: "replace" }],
      secondPlanEmpty: true,
    });
  });

  it("does not shrink a disk", () => {
    expect(stacks["smaller"]).toMatchObject({ planned: true, applied: false });
    expect(told(stacks["smaller"])).toEqual([
      "apply: new size must be greater than original size: disks do not shrink",
    ]);
  });
});

describeWithEngines("what Azure gives back", (engine) => {
  it("agent updates always on and ids in the resource's own letter case: written otherwise they change for ever", async () => {
    const { written } = await run(
      {
        written: (r) => {
          const id = `/subscriptions/${subscription}/resourcegroups/SCHOOL-MAIL/providers/Microsoft.Compute/virtualMachines/fs1`;
          one(r, "azurerm_windows_virtual_machine", "FS1")["vm_agent_platform_updates_enabled"] = false;
          one(r, "azurerm_monitor_metric_alert", "cpu")["scopes"] = [id];
          one(r, "azurerm_monitor_metric_alert", "cpu")["depends_on"] = ["azurerm_windows_virtual_machine.FS1"];
        },
      },
      { engine: engine.path },
    );
    expect(written).toMatchObject({ applied: true, secondPlanEmpty: false });
    expect(written?.secondPlanChanges).toEqual([
      { address: "azurerm_monitor_metric_alert.cpu", action: "update" },
      { address: "azurerm_windows_virtual_machine.FS1", action: "update" },
    ]);
  }, 60000);

  it("nothing that the stack ignores; what is deprecated is a warning", async () => {
    const { ignored } = await run(
      {
        ignored: (r) => {
          one(r, "azurerm_windows_virtual_machine", "FS1")["vm_agent_platform_updates_enabled"] = false;
          const ignore_changes = ["vm_agent_platform_updates_enabled"];
          one(r, "azurerm_windows_virtual_machine", "FS1")["lifecycle"] = { ignore_changes };
        },
      },
      { engine: engine.path },
    );
    expect(ignored).toMatchObject({ valid: true, applied: true, secondPlanEmpty: true });
    expect(told(ignored)).toEqual([]);
    expect(told(ignored, "warning")).toContain("validate: Argument is deprecated");
    expect(ignored?.diagnostics[0]?.detail).toContain('"vm_agent_platform_updates_enabled"');
  }, 60000);

  it("redundancy is locked once a machine is protected, and free before", async () => {
    const local: Change = (r) =>
      (one(r, "azurerm_recovery_services_vault", "mail")["storage_mode_type"] = "LocallyRedundant");
    const bare: Change = (r) => {
      delete r["azurerm_backup_protected_vm"];
      delete r["azurerm_management_lock"];
    };
    const locked = await run({ locked: local }, { engine: engine.path, from: () => undefined });
    expect(locked["locked"]).toMatchObject({ planned: true, applied: false, update: 1 });
    expect(told(locked["locked"])).toEqual([
      'apply: updating Recovery Services Vault "school-backup": its redundancy is locked',
    ]);
    const free = await run({ free: (r) => (bare(r), local(r)) }, { engine: engine.path, from: bare });
    expect(free["free"]).toMatchObject({ applied: true, update: 1, secondPlanEmpty: true });
  }, 60000);

  it("a creation that failed half-way: the next one finds the resource, an import adopts it", async () => {
    const type = "azurerm_virtual_machine_run_command";
    const options: RehearseOptions = { engine: engine.path, interruption: (made) => made.type === type };
    const { plain } = await run({ plain: () => undefined }, options);
    expect(plain).toMatchObject({ valid: true, planned: true, applied: false });
    expect(told(plain)).toEqual([
      expect.stringMatching(/^apply: creating azurerm_virtual_machine_run_command .*: the operation failed half-way$/),
      expect.stringMatching(
        /^apply: A resource with the ID .*\/virtualMachines\/FS1\/runCommands\/join.* already exists/,
      ),
    ]);
    const id = `/subscriptions/${subscription}/resourceGroups/school-mail/providers/Microsoft.Compute/virtualMachines/FS1/runCommands/join`;
    const stack = { ...wholeAzureStack(), import: [{ to: `${type}.FS1_join`, id }] };
    const result = await rehearse(output({ adopted: stack }), options);
    expect(result).toMatchObject({ stacks: [{ applied: true, update: 1, replace: 0, secondPlanEmpty: true }] });
  }, 60000);
});
