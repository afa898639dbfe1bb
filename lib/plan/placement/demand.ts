import type { Host, Storage } from "../../model";
import { physicalDiskGB } from "../design/data-disks";
import type { DiskNeed, MachineNeed } from "./need";

/** Demand of a machine on the storages of a host. */
export interface Demand {
  /** By name of the storage: gigabytes on a volume, or number of disks where every disk is a volume. */
  readonly storage: ReadonlyMap<string, number>;
  /** Whether every disk has a storage and none is larger than the physical disk it would be on. */
  readonly possible: boolean;
}

/** Computes the demand of machines once for all hosts with the same storages. */
export class Demands {
  private readonly found = new Map<MachineNeed, Map<string, Demand>>();
  private readonly kinds = new Map<Host, string>();

  of(need: MachineNeed, host: Host): Demand {
    const kind = this.kindOf(host);
    const known = this.found.get(need) ?? new Map<string, Demand>();
    this.found.set(need, known);
    const demand = known.get(kind) ?? demandOn(need, host);
    known.set(kind, demand);
    return demand;
  }

  private kindOf(host: Host): string {
    const known = this.kinds.get(host);
    if (known !== undefined) return known;
    const kind = host.storage.map((volume) => `${volume.name} ${volume.layout} ${physicalDiskGB(volume)}`).join("\n");
    this.kinds.set(host, kind);
    return kind;
  }
}

function demandOn(need: MachineNeed, host: Host): Demand {
  const storage = new Map<string, number>();
  let possible = true;
  for (const disk of need.disks) {
    const place = storageOf(disk, host);
    if (place === undefined) possible = false;
    else {
      storage.set(place.name, (storage.get(place.name) ?? 0) + (place.layout === "volume" ? disk.sizeGB : 1));
      if (!isOn(disk, place)) possible = false;
    }
  }
  return { storage, possible };
}

/** Whether a disk fits on the physical disk it would be on; one that was on such a disk before was sized to it. */
function isOn(disk: DiskNeed, storage: Storage): boolean {
  return storage.layout === "volume" || (disk.neededGB ?? disk.sizeGB) <= physicalDiskGB(storage);
}

/**
 * The storage that a disk names, else its earlier one, else the first that is one volume: individual disks are used
 * only when specified by name.
 */
export function storageOf(disk: Pick<DiskNeed, "storage" | "kept">, host: Host): Storage | undefined {
  const earlier =
    disk.storage === undefined ? host.storage.find((storage) => storage.name === disk.kept?.storage) : undefined;
  if (earlier !== undefined) return earlier;
  if (disk.storage === undefined) return host.storage.find((storage) => storage.layout === "volume") ?? host.storage[0];
  return host.storage.find((storage) => storage.name === disk.storage);
}

/** Gigabytes of a volume; number of disks where every disk is a volume. */
export function capacityOf(storage: Storage): number {
  return storage.layout === "volume" ? storage.usableGB : (storage.disks?.count ?? 0);
}
