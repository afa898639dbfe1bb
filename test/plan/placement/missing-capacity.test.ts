// Proves what a host is said to lack for a machine: exactly what does not fit, rounded so that no lack looks like room.
import { missingCapacity, type StorageCapacity } from "../../../lib/plan/placement/missing-capacity";

const load = { processors: 12, memoryGB: 100, host: { cores: 16, memoryGB: 256 } };

function lacks(need: { processors?: number; memoryGB?: number }, storages: Record<string, StorageCapacity> = {}) {
  const { processors = 1, memoryGB = 1 } = need;
  return missingCapacity({ processors, memoryGB }, load, new Map(Object.entries(storages)));
}

test("a machine that takes all that is free lacks nothing; one more of each is told, in one order", () => {
  const capacity = (wanted: number): StorageCapacity => ({ free: 500, wanted, unit: "GB", largestGB: wanted });
  expect(lacks({ processors: 20, memoryGB: 156 }, { mail: capacity(500) })).toEqual([]);
  expect(lacks({ processors: 21, memoryGB: 157 }, { mail: capacity(501) })).toEqual([
    "20 processors (at two per core) free, needs 21",
    "156 GB of memory free, needs 157",
    "500 GB of mail free, needs 501",
  ]);
  expect(lacks({ memoryGB: 157 })).toEqual(["156 GB of memory free, needs 157"]);
});

test("disks are counted, and the largest must fit on one", () => {
  const disks = (wanted: number, largestGB: number) =>
    lacks({}, { data: { free: 4, wanted, unit: "disks", diskGB: 3725, largestGB } });
  expect(disks(4, 3725)).toEqual([]);
  expect(disks(5, 3725)).toEqual(["4 disks of data free, needs 5"]);
  expect(disks(4, 3725.2)).toEqual(["disks of 3,725 GB in data, needs one of 3,726 GB"]);
});

test("what is free is rounded down, what is needed up, and an overloaded host has nothing free", () => {
  const gigabytes = (free: number, wanted: number) =>
    lacks({}, { mail: { free, wanted, unit: "GB", largestGB: wanted } });
  expect(gigabytes(1999.9, 2000.1)).toEqual(["1,999 GB of mail free, needs 2,001"]);
  expect(gigabytes(-40, 10)).toEqual(["0 GB of mail free, needs 10"]);
});
