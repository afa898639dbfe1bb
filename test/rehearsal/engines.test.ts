// Proves that terraform and tofu accept what is served to them: hand-written stacks are valid, created, and then stable;
// changes, replacements, removals and errors have the same result as with the real providers. It does not prove that the
// providers' data is complete: that is taken from their schemas.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRehearsalError, rehearse, type RehearseOptions, type StackRehearsal } from "../../lib/rehearsal";
import { describeWithEngines } from "../tools/engines";
import {
  azureStack,
  hyperVStack,
  type HyperVResources,
  type Json,
  temporaryFolder,
  windsorcliStack,
  writeOutput,
} from "./deployments";

const folder = temporaryFolder();
let outputs = 0;

function output(stacks: Readonly<Record<string, Json>>): string {
  outputs += 1;
  const directory = join(folder, String(outputs));
  mkdirSync(directory);
  return writeOutput(directory, stacks);
}

async function run(
  stacks: Readonly<Record<string, Json>>,
  options: RehearseOptions,
): Promise<Readonly<Record<string, StackRehearsal>>> {
  const result = await rehearse(output(stacks), options);
  if (isRehearsalError(result)) throw new Error(`${result.code}: ${result.message}`);
  return Object.fromEntries(result.stacks.map((stack) => [stack.name, stack]));
}

function errors(stack: StackRehearsal | undefined): string[] {
  return (stack?.diagnostics ?? []).filter((d) => d.severity === "error").map((d) => `${d.phase}: ${d.summary}`);
}

function machine(resources: HyperVResources): Json {
  return resources.hyperv_machine_instance["MBX1"] as Json;
}

function dataDisk(resources: HyperVResources): Json {
  return resources.hyperv_vhd["data"] as Json;
}

afterAll(() => rmSync(folder, { recursive: true }));

describe("engines", () => {
  it("are not called if the output folder does not exist", async () => {
    expect(await rehearse(join(folder, "absent"), { engine: "none" })).toEqual({
      code: "no-output",
      message: `There is no folder ${join(folder, "absent")}.`,
      remedy: "Name the output folder of synth, the one with manifest.json.",
    });
  });
});

describeWithEngines("a deployment from nothing", (engine) => {
  let stacks: Readonly<Record<string, StackRehearsal>>;
  beforeAll(async () => {
    stacks = await run(
      { hyperv: hyperVStack(), azure: azureStack(), windsorcli: windsorcliStack() },
      { engine: engine.path },
    );
  });

  it.each([
    ["hyperv", ["hyperv_machine_instance.MBX1", "hyperv_vhd.data", "hyperv_vhd.system"]],
    ["windsorcli", ["hyperv_vhd.data", "hyperv_virtual_switch.production", "hyperv_vm.MBX1"]],
    [
      "azure",
      [
        "azurerm_managed_disk.data",
        "azurerm_resource_group.mail",
        "azurerm_subnet.servers",
        "azurerm_virtual_network.mail",
      ],
    ],
  ])("is valid, all creates, and stable after apply: %s", (name, addresses) => {
    expect(stacks[name]).toEqual({
      name,
      removed: false,
      valid: true,
      planned: true,
      applied: true,
      create: addresses.length,
      update: 0,
      replace: 0,
      delete: 0,
      changes: addresses.map((address) => ({ address, action: "create" })),
      secondPlanEmpty: true,
      secondPlanChanges: [],
      diagnostics: [],
    });
  });

  it("does not write the state file that the stack names", () => {
    expect(readdirSync(folder).filter((name) => name.includes("tfstate"))).toEqual([]);
  });
});

describeWithEngines("a change since the base", (engine) => {
  let stacks: Readonly<Record<string, StackRehearsal>>;
  beforeAll(async () => {
    const base = output({
      changed: hyperVStack(),
      kept: hyperVStack(),
      framework: windsorcliStack(),
      gone: windsorcliStack(),
      held: hyperVStack(),
    });
    const changed = hyperVStack((resources) => {
      machine(resources)["processor_count"] = 16;
      dataDisk(resources)["block_size"] = 1048576;
      dataDisk(resources)["lifecycle"] = {};
      resources.hyperv_vhd["extra"] = { provider: "hyperv.HOST2", path: "D:\\vm\\extra.vhdx", size: 1073741824 };
    });
    const kept = hyperVStack((resources) => (dataDisk(resources)["block_size"] = 1048576));
    const framework = windsorcliStack();
    const { hyperv_vm: machines, hyperv_vhd: disks } = framework["resource"] as Record<string, Record<string, Json>>;
    (machines?.["MBX1"] as Json)["cpu"] = { count: 16 };
    (disks?.["data"] as Json)["path"] = "D:\\vm\\other.vhdx";
    stacks = await run({ changed, kept, framework }, { engine: engine.path, base });
  });

  it("is classified as create, update or replace", () => {
    expect(stacks["changed"]).toMatchObject({ create: 1, update: 1, replace: 1, delete: 0, secondPlanEmpty: true });
    expect(stacks["changed"]?.changes).toEqual([
      { address: "hyperv_machine_instance.MBX1", action: "update" },
      { address: "hyperv_vhd.data", action: "replace" },
      { address: "hyperv_vhd.extra", action: "create" },
    ]);
  });

  it("is classified for a provider on the plugin framework too", () => {
    expect(stacks["framework"]?.changes).toEqual([
      { address: "hyperv_vhd.data", action: "replace" },
      { address: "hyperv_vm.MBX1", action: "update" },
    ]);
    expect(stacks["framework"]).toMatchObject({ applied: true, secondPlanEmpty: true });
  });

  it("that would replace a protected disk fails in the plan and names the disk", () => {
    const stack = stacks["kept"];
    expect(stack).toMatchObject({ valid: true, planned: false, applied: false, replace: 1, secondPlanEmpty: false });
    expect(errors(stack)).toEqual([expect.stringMatching(/^plan: .*nstance cannot be destroyed$/)]);
    expect(stack?.diagnostics[0]?.detail).toContain("hyperv_vhd.data");
  });

  it("deletes a stack that exists only in the base", () => {
    expect(stacks["gone"]).toMatchObject({
      removed: true,
      planned: true,
      applied: true,
      delete: 3,
      secondPlanEmpty: true,
    });
  });

  it("fails if a removed stack contains a protected resource", () => {
    expect(stacks["held"]).toMatchObject({ removed: true, planned: false, applied: false });
    expect(errors(stacks["held"])).toEqual([expect.stringMatching(/^plan: .*nstance cannot be destroyed$/)]);
  });
});

describeWithEngines("a mistake", (engine) => {
  const mistakes: Readonly<Record<string, (resources: HyperVResources) => void>> = {
    "both kinds of memory": (resources) => (machine(resources)["dynamic_memory"] = false),
    "no kind of memory": (resources) => delete machine(resources)["static_memory"],
    "a type for a copied disk": (resources) => ((resources.hyperv_vhd["system"] as Json)["vhd_type"] = "Fixed"),
    "an unknown attribute": (resources) => (machine(resources)["processors"] = 4),
    "a word not allowed": (resources) => (machine(resources)["automatic_stop_action"] = "Shutdown now"),
    "a size that is no multiple": (resources) => (dataDisk(resources)["size"] = 1000),
    "two firmware blocks": (resources) => (machine(resources)["vm_firmware"] = [{}, {}]),
    "static memory false": (resources) => (machine(resources)["static_memory"] = false),
    "paths that differ in case": (resources) => {
      const drives = machine(resources)["hard_disk_drives"] as Json[];
      (drives[1] as Json)["path"] = "d:\\VM\\data.vhdx";
    },
  };
  let stacks: Readonly<Record<string, StackRehearsal>>;
  beforeAll(async () => {
    const made = Object.entries(mistakes).map(
      ([name, change], index) => [`s${index}`, hyperVStack(change), name] as const,
    );
    const results = await run(Object.fromEntries(made.map(([id, stack]) => [id, stack])), { engine: engine.path });
    stacks = Object.fromEntries(made.map(([id, , name]) => [name, results[id] as StackRehearsal]));
  });

  it.each([
    ["both kinds of memory", "Invalid combination of arguments"],
    ["no kind of memory", "Invalid combination of arguments"],
    ["a type for a copied disk", "Conflicting configuration arguments"],
    [
      "a word not allowed",
      'expected automatic_stop_action to be one of ["Save" "ShutDown" "TurnOff"], got Shutdown now',
    ],
    ["a size that is no multiple", "expected size to be divisible by 4096, got: 1000"],
    ["two firmware blocks", "Too many vm_firmware blocks"],
  ])("is found by validate: %s", (name, summary) => {
    expect(stacks[name]).toMatchObject({
      valid: false,
      planned: false,
      applied: false,
      changes: [],
      secondPlanEmpty: false,
    });
    expect(errors(stacks[name])).toContain(`validate: ${summary}`);
  });

  it("is found by validate: an unknown attribute", () => {
    expect(stacks["an unknown attribute"]).toMatchObject({ valid: false });
    expect(JSON.stringify(stacks["an unknown attribute"]?.diagnostics)).toContain("processors");
  });

  it("is found by validate with the resource's place and all allowed values", () => {
    expect(stacks["a word not allowed"]?.diagnostics).toContainEqual(
      expect.objectContaining({
        context: expect.stringContaining("hyperv_machine_instance") as string,
        summary: 'expected automatic_stop_action to be one of ["Save" "ShutDown" "TurnOff"], got Shutdown now',
      }),
    );
  });

  it("that the provider finds only at apply fails there", () => {
    const stack = stacks["static memory false"];
    expect(stack).toMatchObject({ valid: true, planned: true, applied: false, secondPlanEmpty: false });
    expect(errors(stack)).toEqual(["apply: Neither static nor dynamic memory"]);
    expect(stack?.diagnostics[0]?.address).toBe("hyperv_machine_instance.MBX1");
  });

  it("in the case of a path fails the plan", () => {
    const stack = stacks["paths that differ in case"];
    expect(stack).toMatchObject({ valid: true, planned: false });
    expect(errors(stack)).toEqual(["plan: Paths differ in upper and lower case only"]);
  });
});

describeWithEngines("what does not settle", (engine) => {
  it("is shown by the second plan: a machine's new name never takes effect", async () => {
    const base = output({ dc: hyperVStack() });
    const renamed = hyperVStack((resources) => (machine(resources)["name"] = "MBX9"));
    const { dc } = await run({ dc: renamed }, { engine: engine.path, base });
    const change = { address: "hyperv_machine_instance.MBX1", action: "update" };
    expect(dc).toMatchObject({ applied: true, changes: [change], secondPlanEmpty: false, secondPlanChanges: [change] });
  });

  it("is shown by the second plan: drift", async () => {
    const { dc } = await run(
      { dc: hyperVStack() },
      {
        engine: engine.path,
        drift: ({ type, state }) => (type === "hyperv_vhd" && state["vhd_type"] === "Fixed" ? null : undefined),
      },
    );
    expect(dc?.secondPlanChanges).toContainEqual({ address: "hyperv_vhd.data", action: "create" });
    expect(dc?.secondPlanEmpty).toBe(false);
  });
});

describeWithEngines("an existing machine", (engine) => {
  it("is adopted by an import block without replacement", async () => {
    const stack = { ...hyperVStack(), import: [{ to: "hyperv_machine_instance.MBX1", id: "MBX1" }] };
    const { dc } = await run({ dc: stack }, { engine: engine.path });
    expect(dc).toMatchObject({ applied: true, create: 2, update: 1, replace: 0, secondPlanEmpty: true });
  });
});

describeWithEngines("the caller's surroundings", (engine) => {
  it("do not reach the engine, and values of variables reach no result", async () => {
    const environment = {
      ...process.env,
      TF_VAR_host_password: "from the caller",
      TF_LOG: "TRACE",
      TF_CLI_ARGS_plan: "-no-such-option",
      TF_WORKSPACE: "other",
      TF_DATA_DIR: join(folder, "data"),
      TF_CLI_CONFIG_FILE: join(folder, "absent.rc"),
    };
    const result = await rehearse(output({ dc: hyperVStack((r) => (machine(r)["notes"] = "${var.host_password}x")) }), {
      engine: engine.path,
      environment,
      variables: { host_password: "very-secret" },
    });
    expect(result).toMatchObject({ stacks: [{ applied: true, secondPlanEmpty: true, diagnostics: [] }] });
    expect(JSON.stringify(result)).not.toContain("very-secret");
    expect(readdirSync(folder)).not.toContain("data");
  });

  it("are reported for an unknown provider, by its name", async () => {
    const stack = hyperVStack();
    (stack["terraform"] as Json)["required_providers"] = { hyperv: { source: "example.org/acme/hyperv" } };
    expect(await rehearse(output({ dc: stack }), { engine: engine.path })).toEqual({
      code: "unknown-provider",
      message:
        "The stack dc uses the provider example.org/acme/hyperv, which cannot be rehearsed: its schema is not known.",
      remedy:
        "Known are taliesins/hyperv, windsorcli/hyperv, hashicorp/azurerm. " +
        'Give the output of "providers schema -json" for the other in the option providers.',
    });
  });
});
