import type { Storage } from "../../model";
import { storageOf } from "./demand";
import type { Placement } from "./placement";
import type { DiskNeed, MachineNeed } from "./need";

/** Where a VHDX is below the folder of a volume. */
export function diskPath(folder: string, machine: string, disk: string): string {
  return `${trimPath(folder)}\\${machine}\\${machine}-${disk}.vhdx`;
}

export function trimPath(path: string): string {
  return path.replace(/\\+$/, "");
}

/**
 * Allocates the disks of hosts where every physical disk is a volume: one per VHDX, the earlier one if there was one.
 */
export class PhysicalDisks {
  /** Numbers in use, by host and storage. */
  private readonly taken = new Map<string, Set<number>>();
  /** Numbers from the lock, by host, machine and disk. */
  private readonly kept = new Map<string, number>();

  constructor(needs: readonly MachineNeed[], placement: Placement) {
    for (const need of needs) {
      const load = placement.hosts.get(need.name);
      if (load === undefined) continue;
      for (const disk of need.disks) {
        const storage = storageOf(disk, load.host);
        if (storage === undefined || disk.kept === undefined || storage.layout !== "disk-per-volume") continue;
        const number = numberOf(disk, need.name, storage);
        const taken = this.takenOn(load.host.name, storage);
        if (number === undefined || taken.has(number)) continue;
        taken.add(number);
        this.kept.set(keyOf(load.host.name, need.name, disk.name), number);
      }
    }
  }

  /** The folder of the physical disk for one VHDX. */
  folderFor(disk: DiskNeed, machine: string, host: string, storage: Storage): string {
    const earlier = this.kept.get(keyOf(host, machine, disk.name));
    if (earlier !== undefined) return folderOf(storage, earlier);
    const taken = this.takenOn(host, storage);
    let number = 1;
    while (taken.has(number)) number++;
    taken.add(number);
    return folderOf(storage, number);
  }

  private takenOn(host: string, storage: Storage): Set<number> {
    const key = JSON.stringify([host, storage.name]);
    const taken = this.taken.get(key) ?? new Set();
    this.taken.set(key, taken);
    return taken;
  }
}

/** The physical disk whose folder the path in the lock names; undefined if the storage no longer has that disk. */
function numberOf(disk: DiskNeed, machine: string, storage: Storage): number | undefined {
  const numbers = Array.from({ length: storage.disks?.count ?? 0 }, (_, i) => i + 1);
  return numbers.find((number) => diskPath(folderOf(storage, number), machine, disk.name) === disk.kept?.path);
}

function folderOf(storage: Storage, number: number): string {
  return storage.path.replaceAll("{disk}", String(number).padStart(2, "0"));
}

function keyOf(host: string, machine: string, disk: string): string {
  return JSON.stringify([host, machine, disk]);
}
