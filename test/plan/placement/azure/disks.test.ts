// Proves the logical units, pools, classes and host caching of disks in Azure, with and without a lock.
import type { AzureMachinePlan } from "../../../../lib/plan";
import type { LockedMachine } from "../../../../lib/plan/lock/types";
import type { DiskNeed, MachineNeed } from "../../../../lib/plan/placement/need";
import { azure } from "../../../../lib/plan/placement/platforms/azure";
import { named } from "../../../support/examples";
import { azureTown } from "../../azure-town";

const { deployment } = azureTown();
const dc2 = named(deployment.datacenters, "dc2");

const disk = (name: string, location: number, more: Partial<DiskNeed> = {}): DiskNeed => ({
  name,
  purpose: "database",
  sizeGB: 1000,
  location,
  databases: [name],
  ...more,
});
const system = disk("system", 0, { purpose: "system", sizeGB: 240, databases: [] });

/** A member with these data disks on a size that carries 32. */
function member(disks: readonly DiskNeed[], changes: Partial<MachineNeed> = {}): AzureMachinePlan {
  const need: MachineNeed = {
    name: "MBX2",
    role: "mailbox",
    apart: [],
    datacenter: "dc2",
    system: "windows",
    release: "2022",
    processors: 4,
    memoryGB: 128,
    size: "Standard_E16s_v5",
    disks: [system, ...disks],
    addresses: [{ network: "servers", address: "10.2.10.21" }],
    stateful: true,
    path: "clusters.DAG1",
    ...changes,
  };
  const [machine] = azure.machines([need], dc2, {
    deployment,
    placement: { hosts: new Map(), loads: [], problems: [] },
  });
  if (machine?.platform !== "azure") throw new Error("no machine of Azure");
  return machine;
}

const units = ({ disks }: AzureMachinePlan) => Object.fromEntries(disks.map(({ name, lun }) => [name, lun]));

/** The lock's entry of a machine with disks at these places. */
const locked = (places: Readonly<Record<string, number>>, more: Partial<LockedMachine> = {}): LockedMachine => ({
  datacenter: "dc2",
  processors: 4,
  memoryGB: 128,
  addresses: {},
  disks: Object.fromEntries(
    Object.entries(places).map(([name, location]) => [name, { sizeGB: 1000, location, databases: [name] }]),
  ),
  ...more,
});

test("data disks have the number of their place; spare disks the last ones that the size has", () => {
  const spare = disk("spare1", 62, { purpose: "spare", databases: [] });
  const restore = disk("restore", 63, { purpose: "restore", databases: [] });
  expect(units(member([disk("DB1", 1), disk("DB2", 2), spare, restore]))).toEqual({
    system: undefined,
    DB1: 0,
    DB2: 1,
    spare1: 31,
    restore: 30,
  });
});

test("with the lock no disk changes its number, in whatever order they come", () => {
  const kept = locked({ system: 0, DB2: 1, DB1: 2 });
  expect(units(member([disk("DB0", 3), disk("DB1", 1), disk("DB2", 2)], { kept }))).toEqual({
    system: undefined,
    DB0: 2,
    DB1: 1,
    DB2: 0,
  });
});

test("the number of a disk that is gone is given to no other, and stays so", () => {
  const gone = member([disk("DB2", 2), disk("DB3", 1)], { kept: locked({ system: 0, DB1: 1, DB2: 2 }) });
  expect(units(gone)).toEqual({ system: undefined, DB2: 1, DB3: 31 });
  expect(gone.formerPlaces).toEqual([1]);
  const later = member([disk("DB2", 2), disk("DB3", 32), disk("DB4", 1)], {
    kept: locked({ system: 0, DB2: 2, DB3: 32 }, { formerPlaces: [1] }),
  });
  expect(units(later)).toEqual({ system: undefined, DB2: 1, DB3: 31, DB4: 30 });
  expect(later.formerPlaces).toEqual([1]);
});

test("a database that no single disk holds or serves is put on striped disks, if two other copies of it exist", () => {
  const huge = disk("DB1", 1, { sizeGB: 40_000 });
  const pooled = member([huge], { otherCopies: 2 });
  expect(pooled.pools).toEqual([
    { name: "DB1", disks: ["DB1-1", "DB1-2"], columns: 2, interleaveKB: 64, sizeGB: 40_000 },
  ]);
  expect(pooled.disks.map(({ name, sizeGB, tier, lun, databases }) => [name, sizeGB, tier, lun, databases])).toEqual([
    ["system", 240, "P15", undefined, []],
    ["DB1-1", 20_000, "P80", 0, ["DB1"]],
    ["DB1-2", 20_000, "P80", 31, ["DB1"]],
  ]);
  const alone = member([huge], { otherCopies: 1 });
  expect([alone.pools, alone.disks[1]?.tier]).toEqual([[], null]);
  // 20,000 operations per second is the most of one disk; the second half of 20,001 fits twice.
  const busy = member([disk("DB1", 1)], { otherCopies: 2, diskLoad: { iops: 20_001, copies: 1 } });
  expect(busy.pools.map(({ columns }) => columns)).toEqual([2]);
  const calm = member([disk("DB1", 1)], { otherCopies: 2, diskLoad: { iops: 20_000, copies: 1 } });
  expect(calm.pools).toEqual([]);
});

test("a pool keeps its disks and their numbers when it would need fewer", () => {
  const kept = locked({ system: 0, "DB1-1": 5, "DB1-2": 7 });
  const pooled = member([disk("DB1", 1)], { otherCopies: 2, kept });
  expect(units(pooled)).toEqual({ system: undefined, "DB1-1": 4, "DB1-2": 6 });
});

test("class and host caching of the databases' disks are those of the document; the system disk has its own", () => {
  const settings = { ...deployment.clusters[0]?.machine };
  const of = (changes: object) =>
    member([disk("DB1", 1)], { settings: { ...settings, ...changes } as NonNullable<MachineNeed["settings"]> }).disks;
  expect(of({}).map(({ class: kind, caching }) => [kind, caching])).toEqual([
    ["premium-ssd", "read-write"],
    ["premium-ssd", "none"],
  ]);
  expect(of({ azureCache: "read-only" })[1]?.caching).toBe("read-only");
  const [, v2] = of({ azureDisk: "premium-ssd-v2", azureCache: "read-only" });
  expect([v2?.class, v2?.caching, v2?.performance]).toEqual(["premium-ssd-v2", "none", { iops: 3000, mbps: 125 }]);
  expect(v2).not.toHaveProperty("tier");
});

test("Azure's disks have whole gigabytes", () => {
  const need = { ...disk("DB1", 1), sizeGB: 1000.2 };
  expect(member([need]).disks.map(({ sizeGB }) => sizeGB)).toEqual([240, 1001]);
  const fraction = { disks: [{ ...system, sizeGB: 250.5 }, need] };
  expect(member([], fraction).disks.map(({ sizeGB }) => sizeGB)).toEqual([251, 1001]);
});
