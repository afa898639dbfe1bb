import { storagePool } from "../../../../facts/storage-pools";
import { chooseDiskTier, diskNeed } from "../../../sizing/targets";
import type { AzurePoolPlan } from "../../../types";
import type { DiskNeed, MachineNeed } from "../../need";
import { azureMachine } from "./sizes";

export interface Pooled {
  /** With several disks instead of one that no tier can hold. */
  readonly need: MachineNeed;
  readonly pools: readonly AzurePoolPlan[];
}

/**
 * Puts a disk that is too large or too slow for every tier on the fewest striped disks that are sufficient, never fewer
 * than before. Databases need enough other copies, since one lost disk loses the pool; else their disk stays without a tier.
 */
export function withPools(need: MachineNeed): Pooled {
  const pools: AzurePoolPlan[] = [];
  const disks = need.disks.flatMap((disk): readonly DiskNeed[] => {
    const count = Math.max(disksFor(disk, need), earlierDisks(disk, need));
    if (count === 1) return [disk];
    const sizeGB = Math.ceil(disk.sizeGB / count);
    const parts = Array.from({ length: count }, (_, i): DiskNeed => ({ ...disk, name: partName(disk, i), sizeGB }));
    pools.push({
      name: disk.name,
      disks: parts.map(({ name }) => name),
      columns: count,
      interleaveKB: storagePool.interleaveKB,
      sizeGB: sizeGB * count,
    });
    return parts;
  });
  return { need: { ...need, disks }, pools };
}

function partName({ name }: DiskNeed, index: number): string {
  return `${name}-${index + 1}`;
}

function disksFor(disk: DiskNeed, need: MachineNeed): number {
  const isAllowed = disk.databases.length === 0 || (need.otherCopies ?? 0) >= storagePool.leastOtherCopies;
  if (disk.location === 0 || !isAllowed) return 1;
  const { sizeGB, iops, mbps } = diskNeed(azureMachine(need), disk);
  for (let count = 1; count <= storagePool.mostDisks; count++) {
    const part = { sizeGB: sizeGB / count, iops: iops / count, mbps: mbps / count };
    if (chooseDiskTier(part).ok) return count;
  }
  return 1;
}

function earlierDisks(disk: DiskNeed, { kept }: MachineNeed): number {
  let count = 0;
  while (kept !== undefined && Object.hasOwn(kept.disks, partName(disk, count))) count++;
  return Math.max(1, count);
}
