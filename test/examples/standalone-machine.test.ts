// Proves that the library's machine can be used on its own: the example synthesizes without a mail deployment to what its
// README shows, and omitted values get the documented defaults. It does not prove that a host accepts it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TerraformStack, Testing } from "cdktf";
import { HypervProvider, HyperVMachine, type HyperVMachineProps } from "../../lib";
import { Web } from "../../examples/standalone-machine/web";

type Resources = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function resourcesOf(stack: TerraformStack): Resources {
  return (JSON.parse(Testing.synth(stack)) as { readonly resource: Resources }).resource;
}

function machine(props: Omit<HyperVMachineProps, "provider">): Resources {
  const stack = new TerraformStack(Testing.app(), "stack");
  new HyperVMachine(stack, "WEB1", { ...props, provider: new HypervProvider(stack, "HV1") });
  return resourcesOf(stack);
}

test("the README shows the resources that the example prints", () => {
  const readme = readFileSync(join(__dirname, "../../examples/standalone-machine/README.md"), "utf8");
  const shown = /```console\n\$ node dist\/examples\/standalone-machine\/print\.js\n([\s\S]*?)```/.exec(readme)?.[1];
  expect(JSON.parse(shown ?? "")).toEqual(resourcesOf(new Web(Testing.app(), "web")));
});

test("its parts are public fields", () => {
  const { machine: web } = new Web(Testing.app(), "web");
  expect(web.computerName).toBe("WEB1");
  expect(web.addresses).toEqual({ lan: "10.1.30.10" });
  expect(Object.keys(web.disks)).toEqual(["system", "content"]);
});

test("omitted values get their documented defaults", () => {
  const least = { processors: 2, memoryGB: 4, path: "D:\\VM\\WEB1", disks: [{ name: "system", sizeGB: 40 }] } as const;
  const complete = {
    ...least,
    name: "WEB1",
    system: "windows",
    dynamicMemory: false,
    checkpoints: "disabled",
    stopAction: "shut-down",
    startDelaySeconds: 0,
    timeSynchronization: true,
    protect: false,
    disks: [
      {
        name: "system",
        sizeGB: 40,
        path: "D:\\VM\\WEB1\\WEB1-system.vhdx",
        kind: "fixed",
        controller: 0,
        location: 0,
        purpose: "system",
        protect: false,
      },
    ],
    adapters: [],
  } as const;
  expect(machine(least)).toEqual(machine(complete));
});

test("disks keep the order in which they are listed, and only the boot disk is protected with the machine", () => {
  const disks = [
    { name: "system", sizeGB: 40 },
    { name: "logs", sizeGB: 10 },
    { name: "content", sizeGB: 20, location: 5 },
  ];
  const made = machine({ processors: 2, memoryGB: 4, path: "D:\\VM\\WEB1", protect: true, disks });
  const drives = Object.values(made["hyperv_machine_instance"] ?? {})[0] as { hard_disk_drives: { path: string }[] };
  expect(drives.hard_disk_drives).toEqual([
    expect.objectContaining({ controller_number: 0, controller_location: 0 }),
    expect.objectContaining({ controller_number: 0, controller_location: 1 }),
    expect.objectContaining({ controller_number: 0, controller_location: 5 }),
  ]);
  const guarded = Object.values(made["hyperv_vhd"] ?? {}) as { path: string; lifecycle?: unknown }[];
  expect(guarded.filter((disk) => disk.lifecycle !== undefined).map((disk) => disk.path)).toEqual([
    "D:\\VM\\WEB1\\WEB1-system.vhdx",
  ]);
});

test("a machine without a folder and without a system disk in one is refused", () => {
  expect(() => machine({ processors: 2, memoryGB: 4, disks: [{ name: "system", sizeGB: 40 }] })).toThrow(
    "machine WEB1: has neither a folder nor a system disk with a folder, got none, expected a path such as " +
      "D:\\Hyper-V\\WEB1; give it a path",
  );
});
