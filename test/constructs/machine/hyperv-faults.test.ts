// Proves that a Hyper-V machine that no host can run is refused at construction, with all faults at once; and that
// unusual but valid machines are accepted.
import { TerraformStack, Testing } from "cdktf";
import { HypervProvider, HyperVMachine, ProblemsError, type HyperVMachineProps } from "../../../lib";

type Props = Omit<HyperVMachineProps, "provider">;
type Disk = Props["disks"][number];

const system: Disk = { name: "system", sizeGB: 80 };
const sound: Props = {
  processors: 4,
  memoryGB: 8,
  path: "D:\\VM\\WEB1",
  disks: [system],
  adapters: [{ name: "lan", switch: "vSwitch" }],
};

interface Drive {
  readonly controller_number: number;
  readonly controller_location: number;
}

function made(changes: Partial<Props>): { folder: unknown; files: string[]; drives: [number, number][] } {
  const stack = new TerraformStack(Testing.app(), "stack");
  new HyperVMachine(stack, "WEB1", { ...sound, ...changes, provider: new HypervProvider(stack, "HV1") });
  const { resource } = JSON.parse(Testing.synth(stack)) as {
    resource: Record<string, Record<string, Record<string, unknown>>>;
  };
  const vm = Object.values(resource["hyperv_machine_instance"] ?? {})[0] ?? {};
  return {
    folder: vm["path"],
    files: Object.values(resource["hyperv_vhd"] ?? {}).map((disk) => String(disk["path"])),
    drives: (vm["hard_disk_drives"] as Drive[]).map((drive) => [drive.controller_number, drive.controller_location]),
  };
}

function faults(changes: Partial<Props>): string[] {
  try {
    made(changes);
  } catch (error) {
    if (error instanceof ProblemsError) return error.message.split("\n");
    throw error;
  }
  return [];
}

const many = (count: number): Disk[] => Array.from({ length: count }, (_, i) => ({ name: `d${i}`, sizeGB: 10 }));

const memory = "expected a number above 0; give it a number above 0";
const whole = "expected a whole number of at least 1; give it a whole number of at least 1";
const noBoot = "machine WEB1, disks: the machine boots from the disk at controller 0, location 0, and has none there";
const bootRemedy =
  "expected one disk at controller 0, location 0; list the system disk first, or give it `controller: 0` and `location: 0`";

describe("is refused:", () => {
  it.each<[string, Partial<Props>, string]>([
    [
      "memory that is no number",
      { memoryGB: NaN },
      `machine WEB1, memoryGB: Hyper-V cannot create this, got NaN, ${memory}`,
    ],
    ["memory below nothing", { memoryGB: -8 }, `machine WEB1, memoryGB: Hyper-V cannot create this, got -8, ${memory}`],
    ["no memory", { memoryGB: 0 }, `machine WEB1, memoryGB: Hyper-V cannot create this, got 0, ${memory}`],
    [
      "memory without end",
      { memoryGB: Infinity },
      `machine WEB1, memoryGB: Hyper-V cannot create this, got Infinity, ${memory}`,
    ],
    [
      "memory as text, where nothing checks types",
      { memoryGB: JSON.parse('"8"') as number },
      `machine WEB1, memoryGB: Hyper-V cannot create this, got "8", ${memory}`,
    ],
    [
      "half a processor",
      { processors: 1.5 },
      `machine WEB1, processors: Hyper-V cannot create this, got 1.5, ${whole}`,
    ],
    ["no processor", { processors: 0 }, `machine WEB1, processors: Hyper-V cannot create this, got 0, ${whole}`],
    ["fewer", { processors: -1 }, `machine WEB1, processors: Hyper-V cannot create this, got -1, ${whole}`],
    [
      "a disk without size",
      { disks: [system, { name: "data", sizeGB: 0 }] },
      `machine WEB1, disks[1].sizeGB: Hyper-V cannot create this, got 0, ${memory}`,
    ],
    [
      "two disks of one name",
      { disks: [system, system] },
      'machine WEB1, disks[1].name: disks[0] has this name already; upper and lower case make no difference, got "system", expected a unique name; rename one of the two',
    ],
    [
      "two disks whose names differ in case only",
      { disks: [system, { name: "System", sizeGB: 10 }] },
      'machine WEB1, disks[1].name: disks[0] has this name already; upper and lower case make no difference, got "System", expected a unique name; rename one of the two',
    ],
    [
      "two disks in one file",
      { disks: [system, { name: "data", sizeGB: 10, path: "d:/vm\\web1\\\\WEB1-SYSTEM.vhdx" }] },
      "machine WEB1, disks[1].path: disks[0] is in this file already; upper and lower case make no difference, got d:/vm\\web1\\\\WEB1-SYSTEM.vhdx, expected a separate file; give one of the two another path",
    ],
    [
      "a place that no controller has",
      { disks: [system, { name: "data", sizeGB: 10, location: 64 }] },
      "machine WEB1, disks[1].location: Hyper-V cannot create this, got 64, expected a whole number from 0 to 63; give it a whole number from 0 to 63",
    ],
    [
      "a controller that no machine has",
      { disks: [system, { name: "data", sizeGB: 10, controller: 4 }] },
      "machine WEB1, disks[1].controller: Hyper-V cannot create this, got 4, expected a whole number from 0 to 3; give it a whole number from 0 to 3",
    ],
    [
      "more disks than places, as one fault",
      { disks: many(300) },
      "machine WEB1, disks[64].location: the position in the list is not a place on a controller, got 64, expected 0 to 63; give the disks from here on a `location` and a `controller` of 1 to 3",
    ],
    [
      "two disks at one place",
      { disks: [system, { name: "data", sizeGB: 10, controller: 0, location: 0 }] },
      "machine WEB1, disks[1].location: disks[0] is at this place already, got controller 0, location 0, expected an unused place; give one of the two another `location` or `controller`",
    ],
    ["no disk", { disks: [] }, `${noBoot}, got no disks, ${bootRemedy}`],
    ["none where it boots", { disks: [{ ...system, controller: 1 }] }, `${noBoot}, got system, ${bootRemedy}`],
    [
      "two adapters of one name",
      {
        adapters: [
          { name: "lan", switch: "a" },
          { name: "LAN", switch: "b" },
        ],
      },
      'machine WEB1, adapters[1].name: adapters[0] has this name already; upper and lower case make no difference, got "LAN", expected a unique name; rename one of the two',
    ],
  ])("%s", (_name, changes, text) => {
    expect(faults(changes)).toEqual([text]);
  });

  it("all faults at once", () => {
    const places = faults({ processors: 0, memoryGB: 0, disks: [{ ...system, sizeGB: -1, location: 70 }] });
    expect(places.map((text) => text.split(": ")[0])).toEqual([
      "machine WEB1, processors",
      "machine WEB1, memoryGB",
      "machine WEB1, disks[0].sizeGB",
      "machine WEB1, disks[0].location",
      "machine WEB1, disks",
    ]);
  });
});

describe("is accepted:", () => {
  it("a full controller, and a disk at the same location of the next one", () => {
    const { drives } = made({ disks: [...many(64), { name: "more", sizeGB: 10, controller: 3, location: 0 }] });
    expect(drives).toHaveLength(65);
    expect(drives.slice(-2)).toEqual([
      [0, 63],
      [3, 0],
    ]);
  });

  it.each([
    ["D:\\VM", "D:\\VM", "D:\\VM\\WEB1-system.vhdx"],
    ["D:\\VM\\", "D:\\VM", "D:\\VM\\WEB1-system.vhdx"],
    ["D:\\", "D:\\", "D:\\WEB1-system.vhdx"],
    ["\\\\files\\vm\\", "\\\\files\\vm", "\\\\files\\vm\\WEB1-system.vhdx"],
  ])("the folder %s, without a doubled backslash", (path, folder, file) => {
    expect(made({ path })).toEqual({ folder, files: [file], drives: [[0, 0]] });
  });

  it("a machine next to a system disk in the root of its drive", () => {
    const { path: _path, ...rest } = sound;
    const stack = new TerraformStack(Testing.app(), "stack");
    const provider = new HypervProvider(stack, "HV1");
    const machine = new HyperVMachine(stack, "WEB1", { ...rest, provider, disks: [{ ...system, path: "D:\\a.vhdx" }] });
    expect(machine.vm.pathInput).toBe("D:\\");
  });
});
