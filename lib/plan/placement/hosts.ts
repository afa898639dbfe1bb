import type { Problem } from "../../base/problem";
import { sortByName } from "../../base/order";
import type { Datacenter, Host, Storage } from "../../model";
import { lackOf, type StorageRoom } from "./lack";
import type { DiskNeed, MachineNeed } from "./need";

/** Processors that the host's own system needs. Source: sizing.md 4, virtualization page of Exchange: 2 for the host. */
export const HOST_PROCESSORS = 2;

/** What is on a host so far. */
export interface HostLoad {
  readonly host: Host;
  readonly datacenter: string;
  processors: number;
  memoryGB: number;
  readonly machines: string[];
  readonly groups: Set<string>;
  /** Used gigabytes of a volume, or used disks of `disk-per-volume`, by storage name. */
  readonly storage: Map<string, number>;
}

export interface Placement {
  /** Host by machine; machines on Azure are not in it. */
  readonly hosts: ReadonlyMap<string, HostLoad>;
  readonly loads: readonly HostLoad[];
  readonly problems: readonly Problem[];
}

/**
 * Puts every machine on a host of its datacenter: where the document says so, else on the first host in name order that
 * has room and no machine of the same group. What was decided before stays on its host as long as that is possible. Virtual processors are kept at one per core where that is possible and at two per core at most.
 */
export function placeMachines(needs: readonly MachineNeed[], datacenters: readonly Datacenter[]): Placement {
  const loads = datacenters.flatMap((datacenter) =>
    datacenter.hosts.map((host): HostLoad => ({
      host,
      datacenter: datacenter.name,
      processors: host.otherGuests.processors + HOST_PROCESSORS,
      memoryGB: host.otherGuests.memoryGB,
      machines: [],
      groups: new Set(),
      storage: new Map(),
    })),
  );
  const hyperV = new Set(datacenters.filter((one) => one.platform === "hyper-v").map((one) => one.name));
  const hosts = new Map<string, HostLoad>();
  const problems: Problem[] = [];
  const place = (need: MachineNeed, load: HostLoad): void => {
    put(need, load);
    hosts.set(need.name, load);
  };
  const all = needs.filter((need) => hyperV.has(need.datacenter));
  // What is pinned takes its room first, then what was decided before, so that nothing that can move sits there.
  for (const need of all.filter((one) => one.host !== undefined)) {
    const load = loads.find((one) => one.host.name === need.host);
    if (load === undefined) problems.push(noHost(need, loads));
    else place(need, load);
  }
  const open: MachineNeed[] = [];
  for (const need of all.filter((one) => one.host === undefined)) {
    const load = keptPlace(need, loads);
    if (load === undefined) open.push(need);
    else place(need, load);
  }
  for (const need of open) {
    const load = firstFit(need, loads);
    if (load === undefined) problems.push(noHost(need, loads));
    else place(need, load);
  }
  return { hosts, loads, problems };
}

/** The host that a machine had, if it is still there with room and without a machine of the same group. */
function keptPlace(need: MachineNeed, loads: readonly HostLoad[]): HostLoad | undefined {
  const load = loads.find((one) => one.datacenter === need.datacenter && one.host.name === need.kept?.host);
  if (load === undefined || sharesGroup(need, load)) return undefined;
  return fits(need, load, 2) ? load : undefined;
}

function firstFit(need: MachineNeed, loads: readonly HostLoad[]): HostLoad | undefined {
  const candidates = sortByName(
    loads.filter((load) => load.datacenter === need.datacenter && !sharesGroup(need, load)),
    (load) => load.host.name,
  );
  return candidates.find((load) => fits(need, load, 1)) ?? candidates.find((load) => fits(need, load, 2));
}

function sharesGroup(need: MachineNeed, load: HostLoad): boolean {
  return need.apart.some((group) => load.groups.has(group));
}

function fits(need: MachineNeed, load: HostLoad, processorsPerCore: number): boolean {
  if (load.processors + need.processors > load.host.cores * processorsPerCore) return false;
  if (load.memoryGB + need.memoryGB > load.host.memoryGB) return false;
  const wanted = new Map(load.storage);
  for (const disk of need.disks) {
    const storage = storageOf(disk, load.host);
    if (storage === undefined) return false;
    wanted.set(storage.name, (wanted.get(storage.name) ?? 0) + (storage.layout === "volume" ? disk.sizeGB : 1));
  }
  return load.host.storage.every((storage) => (wanted.get(storage.name) ?? 0) <= roomOf(storage));
}

function put(need: MachineNeed, load: HostLoad): void {
  load.processors += need.processors;
  load.memoryGB += need.memoryGB;
  load.machines.push(need.name);
  for (const group of need.apart) load.groups.add(group);
  for (const disk of need.disks) {
    const storage = storageOf(disk, load.host);
    if (storage === undefined) continue;
    load.storage.set(
      storage.name,
      (load.storage.get(storage.name) ?? 0) + (storage.layout === "volume" ? disk.sizeGB : 1),
    );
  }
}

/**
 * The storage that a disk names, else the one that it lay on before, else the first that is one volume: single disks are for
 * what asks for them by name.
 */
export function storageOf(disk: DiskNeed, host: Host): Storage | undefined {
  const had =
    disk.storage === undefined ? host.storage.find((storage) => storage.name === disk.kept?.storage) : undefined;
  if (had !== undefined) return had;
  if (disk.storage === undefined) return host.storage.find((storage) => storage.layout === "volume") ?? host.storage[0];
  return host.storage.find((storage) => storage.name === disk.storage);
}

/** Gigabytes of a volume; number of disks where every disk is a volume. */
function roomOf(storage: Storage): number {
  return storage.layout === "volume" ? storage.usableGB : (storage.disks?.count ?? 0);
}

function noHost(need: MachineNeed, loads: readonly HostLoad[]): Problem {
  const here = loads.filter((load) => load.datacenter === need.datacenter);
  const free = here.filter((load) => !sharesGroup(need, load));
  const disks = need.disks.reduce((sum, disk) => sum + disk.sizeGB, 0);
  return {
    code: "no-host",
    path: need.path,
    message: `no host of ${need.datacenter} has room for ${need.name}`,
    got: `${here.length} hosts, ${free.length} without a machine of ${need.apart.join(" or ")}${bindingOf(need, free)}`,
    expected: `a host with ${need.processors} processors, ${need.memoryGB} GB of memory and ${Math.ceil(disks)} GB of disks free`,
    remedy: "add a host to the datacenter, enlarge one, or ask for fewer or smaller machines",
  };
}

/** What the host with the fewest shortages is short of. */
function bindingOf(need: MachineNeed, free: readonly HostLoad[]): string {
  const lacks = free.map((load) => ({ load, lack: lackOf(need, load, storageRooms(need, load)) }));
  const [least] = [...lacks].sort((a, b) => a.lack.length - b.lack.length);
  if (least === undefined || least.lack.length === 0) return "";
  return `; ${least.load.host.name} is short of ${least.lack.join(" and ")}`;
}

function storageRooms(need: MachineNeed, load: HostLoad): Map<string, StorageRoom> {
  const rooms = new Map<string, StorageRoom>();
  for (const disk of need.disks) {
    const storage = storageOf(disk, load.host);
    const name = storage?.name ?? disk.storage ?? "storage";
    const whole = storage?.layout !== "disk-per-volume";
    rooms.set(name, {
      free: storage === undefined ? 0 : roomOf(storage) - (load.storage.get(name) ?? 0),
      wanted: (rooms.get(name)?.wanted ?? 0) + (whole ? disk.sizeGB : 1),
      unit: whole ? "GB" : "disks",
    });
  }
  return rooms;
}
