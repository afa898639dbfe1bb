import type { Host, Storage } from "../../model";
import { physicalDiskGB } from "../design/data-disks";
import type { DiskNeed, MachineNeed } from "./need";

/** What a machine takes of the storages of a host. */
export interface Demand {
  /** Gigabytes of a volume, or disks where every disk is a volume, by the storage's name. */
  readonly storage: ReadonlyMap<string, number>;
  /** Every disk has a storage, and no disk is larger than the one physical disk that it would get. */
  readonly possible: boolean;
}

/** Computes what machines take of hosts, once for all hosts with the same storages. */
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
      if (!liesOn(disk, place)) possible = false;
    }
  }
  return { storage, possible };
}

/** Whether a disk is not larger than the one physical disk that it would get; one that lay on such a disk filled it. */
function liesOn(disk: DiskNeed, storage: Storage): boolean {
  return storage.layout === "volume" || (disk.neededGB ?? disk.sizeGB) <= physicalDiskGB(storage);
}

/**
 * The storage that a disk names, else the one that it lay on before, else the first that is one volume: single disks are for
 * what asks for them by name.
 */
export function storageOf(disk: Pick<DiskNeed, "storage" | "kept">, host: Host): Storage | undefined {
  const had =
    disk.storage === undefined ? host.storage.find((storage) => storage.name === disk.kept?.storage) : undefined;
  if (had !== undefined) return had;
  if (disk.storage === undefined) return host.storage.find((storage) => storage.layout === "volume") ?? host.storage[0];
  return host.storage.find((storage) => storage.name === disk.storage);
}

/** Gigabytes of a volume; number of disks where every disk is a volume. */
export function capacityOf(storage: Storage): number {
  return storage.layout === "volume" ? storage.usableGB : (storage.disks?.count ?? 0);
}
