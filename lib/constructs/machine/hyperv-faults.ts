import { ProblemsError, type Problem } from "../../base/problem";
import { scsiControllers, scsiPlaces } from "../../facts/sizing";
import type { CompleteHyperVMachine, HyperVDiskProps, HyperVMachineProps } from "./hyperv-props";

/**
 * Throws a `ProblemsError` with everything about the machine that a Hyper-V host cannot create, all at once. `machine`
 * is `props` with all defaults filled in.
 */
export function refuseImpossible(machine: CompleteHyperVMachine, props: HyperVMachineProps): void {
  const faults = [
    ...resourceFaults(machine),
    ...machine.disks.flatMap(({ sizeGB }, index) => sizeFault(sizeGB, index)),
    ...nameFaults("disks", machine.disks),
    ...fileFaults(machine),
    ...placeFaults(machine, props.disks),
    ...nameFaults("adapters", machine.adapters),
  ];
  if (faults.length === 0) return;
  throw new ProblemsError(faults.map((fault) => ({ ...fault, path: `machine ${machine.name}, ${fault.path}` })));
}

function resourceFaults({ processors, memoryGB }: CompleteHyperVMachine): Problem[] {
  return [
    ...(Number.isInteger(processors) && processors > 0
      ? []
      : [wrongNumber("processors", processors, "a whole number of at least 1")]),
    ...(isPositive(memoryGB) ? [] : [wrongNumber("memoryGB", memoryGB, "a number above 0")]),
  ];
}

function sizeFault(sizeGB: number, index: number): Problem[] {
  return isPositive(sizeGB) ? [] : [wrongNumber(`disks[${index}].sizeGB`, sizeGB, "a number above 0")];
}

function isPositive(value: number): boolean {
  return Number.isFinite(value) && value > 0;
}

function wrongNumber(path: string, value: unknown, expected: string): Problem {
  // Callers without types may pass anything; NaN is null in JSON.
  const got = typeof value === "string" ? JSON.stringify(value) : String(value);
  return {
    code: "wrong-value",
    path,
    message: "Hyper-V cannot create this",
    got,
    expected,
    remedy: `give it ${expected}`,
  };
}

/** Windows and PowerShell are case-insensitive. */
function nameFaults(list: string, named: readonly { readonly name: string }[]): Problem[] {
  return repeats(named.map(({ name }) => name.toLowerCase())).map(({ index, first }) => ({
    code: "name-used-twice",
    path: `${list}[${index}].name`,
    message: `${list}[${first}] has this name already; upper and lower case make no difference`,
    got: JSON.stringify(named[index]?.name),
    expected: "a unique name",
    remedy: "rename one of the two",
  }));
}

/** Disks with different names but the same file. */
function fileFaults({ disks }: CompleteHyperVMachine): Problem[] {
  const files = disks.map(({ path }) => sameFile(path));
  return repeats(files).flatMap(({ index, first }) => {
    const [disk, other] = [disks[index], disks[first]];
    if (disk === undefined || disk.name.toLowerCase() === other?.name.toLowerCase()) return [];
    return [
      {
        code: "path-used-twice",
        path: `disks[${index}].path`,
        message: `disks[${first}] is in this file already; upper and lower case make no difference`,
        got: disk.path,
        expected: "a separate file",
        remedy: "give one of the two another path",
      },
    ];
  });
}

/** The path in a canonical form for Windows. */
function sameFile(path: string): string {
  return path
    .replace(/\//g, "\\")
    .replace(/(?!^)\\+/g, "\\")
    .toLowerCase();
}

function placeFaults({ disks, seed }: CompleteHyperVMachine, written: readonly HyperVDiskProps[]): Problem[] {
  const tooMany = tooManyUnplaced(written);
  const range = disks.flatMap(({ controller, location }, index) => [
    ...rangeFault(`disks[${index}].controller`, controller, scsiControllers),
    ...(written[index]?.location === undefined ? [] : rangeFault(`disks[${index}].location`, location, scsiPlaces)),
  ]);
  const seeded = disks.findIndex(
    ({ controller, location }) => controller === seed?.controller && location === seed.location,
  );
  const twice = repeats(disks.map(({ controller, location }) => `controller ${controller}, location ${location}`));
  return [
    ...tooMany,
    ...range,
    ...twice.map(({ index, first, key }) => placeTaken(key, index, `disks[${first}]`)),
    ...(seed === undefined || seeded < 0
      ? []
      : [placeTaken(`controller ${seed.controller}, location ${seed.location}`, seeded, "the seed")]),
    ...boots(disks),
  ];
}

/** One problem for all disks without a place because the controller is full. */
function tooManyUnplaced(written: readonly HyperVDiskProps[]): Problem[] {
  const first = written.findIndex(({ location }, index) => index >= scsiPlaces && location === undefined);
  if (first < 0) return [];
  return [
    {
      code: "wrong-value",
      path: `disks[${first}].location`,
      message: "the position in the list is not a place on a controller",
      got: String(first),
      expected: `0 to ${scsiPlaces - 1}`,
      remedy: `give the disks from here on a \`location\` and a \`controller\` of 1 to ${scsiControllers - 1}`,
    },
  ];
}

function rangeFault(path: string, value: number, count: number): Problem[] {
  if (Number.isInteger(value) && value >= 0 && value < count) return [];
  return [wrongNumber(path, value, `a whole number from 0 to ${count - 1}`)];
}

function placeTaken(place: string, index: number, other: string): Problem {
  return {
    code: "place-used-twice",
    path: `disks[${index}].location`,
    message: `${other} is at this place already`,
    got: place,
    expected: "an unused place",
    remedy: "give one of the two another `location` or `controller`",
  };
}

function boots(disks: CompleteHyperVMachine["disks"]): Problem[] {
  if (disks.some(({ controller, location }) => controller === 0 && location === 0)) return [];
  return [
    {
      code: "no-boot-disk",
      path: "disks",
      message: "the machine boots from the disk at controller 0, location 0, and has none there",
      got: disks.length === 0 ? "no disks" : disks.map(({ name }) => name).join(", "),
      expected: "one disk at controller 0, location 0",
      remedy: "list the system disk first, or give it `controller: 0` and `location: 0`",
    },
  ];
}

/** Every repeated value, with the position of its first occurrence. */
function repeats(keys: readonly string[]): { index: number; first: number; key: string }[] {
  const firsts = new Map<string, number>();
  return keys.flatMap((key, index) => {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    return first === undefined ? [] : [{ index, first, key }];
  });
}
