import { databaseLimits } from "../../../facts/sizing";
import { ceilingTo, floorOf } from "./rounding";
import { formattedGB } from "./volume";

/** Copies on one server (Role Requirements C102): rounded, at least one, at most every database or the room of its volumes. */
export function copiesPerServer(copiesInDatacenter: number, servers: number, most: number): number {
  return Math.max(1, Math.min(most, Math.round(copiesInDatacenter / servers)));
}

/** Servers a second datacenter needs when each holds as many copies as those of the first (section 5.1 of the workbook's notes). */
export function serversHolding(copiesInDatacenter: number, copiesOnEach: number, servers: number): number {
  return Math.min(servers, ceilingTo(copiesInDatacenter / copiesOnEach));
}

export interface DatabaseDisk {
  readonly rawGB: number;
  readonly freePct: number;
  readonly contentIndexShare: number;
  readonly databasesPerVolume: number;
}

/** Largest database on a single disk, GB (C62): a whole large disk takes a full one, else disk less index and free space. */
export function largestDatabaseOnDiskGB(disk: DatabaseDisk): number {
  const usable = formattedGB(disk.rawGB) * (1 - disk.freePct / 100);
  const index = disk.contentIndexShare;
  const several = disk.databasesPerVolume;
  if (several > 1) return usable / several / (1 + index + index / several);
  if (disk.rawGB > databaseLimits.wholeDiskFromRawGB) return databaseLimits.copiesGB;
  return ceilingTo(usable / (1 + 2 * index));
}

/** Mailboxes that the random I/O of one disk carries, by database (C74): whole, even, shared by the databases on the disk. */
export function mailboxesByDiskIops(diskIops: number, peakIopsPerMailbox: number, databasesPerVolume: number): number {
  const onDisk = floorOf(diskIops / peakIopsPerMailbox);
  return (onDisk - (onDisk % 2)) / databasesPerVolume;
}

/** Mailboxes that fit into the largest database (C75). */
export function mailboxesBySize(largestGB: number, dataOverheadPct: number, mailboxSizeOnDiskMB: number): number {
  return (largestGB * (1 - dataOverheadPct / 100) * 1024) / mailboxSizeOnDiskMB;
}

/**
 * A number of databases set by hand (C79). Quirk kept: n becomes n + n mod group, which is no rounding up; the group is servers
 * x databases per volume / copies, and 1 with one database on a volume (set by the workbook's macro, an assumption).
 */
export function customDatabases(count: number, diskGroup: number): number {
  return count + (count % diskGroup);
}
