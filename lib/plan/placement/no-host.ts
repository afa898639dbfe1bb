import { count, whole } from "../../base/figures";
import type { Problem } from "../../base/problem";
import type { Storage } from "../../model";
import { physicalDiskGB } from "../design/data-disks";
import { capacityOf, storageOf } from "./demand";
import { sharesGroup, type HostLoad } from "./host-load";
import { missingCapacity, type StorageCapacity } from "./missing-capacity";
import type { MachineNeed } from "./need";

/** Machines of one role in one datacenter without a host. */
export interface Unplaced {
  readonly need: MachineNeed;
  /** Why the first of them has none. */
  readonly problem: Problem;
  readonly names: string[];
}

/** One problem for all machines of a role in a datacenter, because they have the same cause. */
export function noHosts({ need, problem, names }: Unplaced): Problem {
  if (names.length === 1) return problem;
  const others = `${need.name} and ${count(names.length - 1, "other machine")}`;
  return { ...problem, message: `no host of ${need.datacenter} has room for ${others}`, names };
}

/** Why a machine gets no host: the number of hosts, and what the host with the fewest shortages lacks. */
export function noHost(need: MachineNeed, loads: readonly HostLoad[]): Problem {
  const here = loads.filter((load) => load.datacenter === need.datacenter);
  const free = here.filter((load) => !sharesGroup(need, load));
  const disks = need.disks.reduce((sum, disk) => sum + disk.sizeGB, 0);
  return {
    code: "no-host",
    path: need.path,
    message: `no host of ${need.datacenter} has room for ${need.name}`,
    got: hostsText(here.length, free.length, need.apart),
    ...closestOf(need, free),
    expected: `a host with ${need.processors} processors, ${need.memoryGB} GB of memory and ${whole(Math.ceil(disks))} GB of disks free${free.length < here.length ? `: ${apartText(need)}` : ""}`,
    remedy: here.length === 0 ? `describe the hosts of ${need.datacenter} under \`hosts\`` : noSingleChange,
  };
}

/** Remedy if no change that was tried is enough by itself; otherwise those that are take its place. */
export const noSingleChange = "no single change is enough: combine more or larger hosts with fewer or smaller machines";

/** Why it may not share a host with others. */
function apartText({ role }: MachineNeed): string {
  return role === "mailbox" || role === "witness"
    ? "each member of a DAG, and its witness, needs a host of its own"
    : "machines that back each other up need different hosts";
}

/** The number of hosts, and how many of them have no machine that this one must be kept apart from. */
function hostsText(all: number, free: number, apart: readonly string[]): string {
  if (free === all) return count(all, "host");
  const others = `a machine of ${apart.join(" or ")}`;
  return `${count(all, "host")}, ${free === 0 ? `${all === 1 ? "" : "each "}with ${others}` : `${free} without ${others}`}`;
}

/** What the host with the fewest shortages lacks. */
function closestOf(need: MachineNeed, free: readonly HostLoad[]): Pick<Problem, "closest"> {
  const candidates = free.map((load) => ({
    load,
    missing: missingCapacity(need, load, storageCapacities(need, load)),
  }));
  const [least] = [...candidates].sort((a, b) => a.missing.length - b.missing.length);
  if (least === undefined || least.missing.length === 0) return {};
  return { closest: `${least.load.host.name} has ${least.missing.join(" and ")}` };
}

function storageCapacities(need: MachineNeed, load: HostLoad): Map<string, StorageCapacity> {
  const capacities = new Map<string, StorageCapacity>();
  for (const disk of need.disks) {
    const storage = storageOf(disk, load.host);
    const name = storage?.name ?? disk.storage ?? "storage";
    const capacity = capacities.get(name) ?? freeCapacity(storage, load);
    capacities.set(name, {
      ...capacity,
      wanted: capacity.wanted + (capacity.unit === "GB" ? disk.sizeGB : 1),
      largestGB: Math.max(capacity.largestGB, disk.neededGB ?? disk.sizeGB),
    });
  }
  return capacities;
}

function freeCapacity(storage: Storage | undefined, load: HostLoad): StorageCapacity {
  if (storage === undefined) return { free: 0, wanted: 0, unit: "GB", largestGB: 0 };
  const free = capacityOf(storage) - (load.storage.get(storage.name) ?? 0);
  if (storage.layout === "volume") return { free, wanted: 0, unit: "GB", largestGB: 0 };
  return { free, wanted: 0, unit: "disks", diskGB: physicalDiskGB(storage), largestGB: 0 };
}
