import type { Cluster } from "../../model";
import type { ClusterDesignResult } from "../design/design-cluster";
import type { LockedMachine } from "../lock/types";

/** A data disk with the databases whose copies are on it. */
export interface DataDisk {
  readonly name: string;
  /** Place on the SCSI controller. */
  readonly location: number;
  readonly databases: string[];
}

/** What of a design decides which copies share a disk. */
export interface DiskSharing extends Pick<ClusterDesignResult, "layout"> {
  readonly cluster: Pick<Cluster, "databasesPerDisk"> & {
    readonly members: readonly Pick<Cluster["members"][number], "name" | "datacenter">[];
  };
}

interface Copy {
  readonly database: string;
  readonly preference: number;
}

interface OpenDisk extends DataDisk {
  /** Copies on it that are active in normal operation. */
  active: number;
}

/**
 * Assigns a member's copies to disks. Existing disks keep their copies; new ones go to the emptiest disks. With one
 * copy per disk they follow the order of the databases. With several, copies that are active in normal operation are
 * assigned first, so that a disk has at most one active copy while there are enough disks (preferred architecture,
 * dag-one-active-per-disk).
 */
export function groupCopies(member: string, design: DiskSharing, kept?: Pick<LockedMachine, "disks">): DataDisk[] {
  const copies = design.layout.flatMap((database): Copy[] => {
    const copy = database.copies.find((candidate) => candidate.server === member);
    return copy === undefined ? [] : [{ database: database.database, preference: copy.preference }];
  });
  const perDisk = design.cluster.databasesPerDisk;
  const earlier = keptDisks(copies, perDisk, kept);
  const placed = new Set(earlier.flatMap((disk) => disk.databases));
  const open = copies.filter((copy) => !placed.has(copy.database));
  const disks =
    perDisk === 1 ? ownDisks(open, earlier) : sharedDisks(open, earlier, disksLike(member, design), perDisk);
  return disks
    .filter((disk) => disk.databases.length > 0)
    .sort((a, b) => a.location - b.location)
    .map(({ name, location, databases }) => ({ name, location, databases }));
}

/** The disks that still hold copies of this member, each with at most as many as the document now allows per disk. */
function keptDisks(
  copies: readonly Copy[],
  perDisk: number,
  kept: Pick<LockedMachine, "disks"> | undefined,
): OpenDisk[] {
  const left = new Map(copies.map((copy) => [copy.database, copy.preference]));
  const locations = new Set<number>();
  return Object.entries(kept?.disks ?? {}).flatMap(([name, disk]): OpenDisk[] => {
    const wanted = perDisk === 1 ? name === disk.databases[0] : /^data\d+$/.test(name);
    const databases = disk.databases.filter((database) => left.has(database)).slice(0, perDisk);
    if (!wanted || databases.length === 0 || disk.location < 1 || locations.has(disk.location)) return [];
    locations.add(disk.location);
    const active = databases.filter((database) => left.get(database) === 1).length;
    databases.forEach((database) => left.delete(database));
    return [{ name, location: disk.location, databases, active }];
  });
}

/** A separate disk for every additional copy. */
function ownDisks(copies: readonly Copy[], earlier: readonly DataDisk[]): DataDisk[] {
  const free = freeNumbers(earlier.map((disk) => disk.location));
  const added = copies.map(({ database }): DataDisk => ({ name: database, location: free(), databases: [database] }));
  return [...earlier, ...added];
}

/** All members of a datacenter get as many disks as the member with the most copies needs. */
function disksLike(member: string, { cluster, layout }: DiskSharing): number {
  const datacenter = cluster.members.find((candidate) => candidate.name === member)?.datacenter;
  const counts = new Map<string, number>();
  for (const { copies } of layout) {
    for (const copy of copies) {
      if (copy.datacenter === datacenter) counts.set(copy.server, (counts.get(copy.server) ?? 0) + 1);
    }
  }
  return Math.ceil(Math.max(0, ...counts.values()) / cluster.databasesPerDisk);
}

function sharedDisks(
  copies: readonly Copy[],
  earlier: readonly OpenDisk[],
  wanted: number,
  perDisk: number,
): OpenDisk[] {
  const location = freeNumbers(earlier.map((disk) => disk.location));
  const number = freeNumbers(earlier.map((disk) => Number(disk.name.replace(/^data/, ""))));
  const more = Math.max(0, wanted - earlier.length);
  const added = Array.from({ length: more }, (): OpenDisk => {
    return { name: `data${number()}`, location: location(), databases: [], active: 0 };
  });
  const disks = [...earlier, ...added];
  // Sorting is stable: databases keep their order within a preference.
  for (const copy of [...copies].sort((a, b) => a.preference - b.preference)) {
    const disk = emptiest(disks, copy.preference === 1, perDisk);
    if (disk === undefined) continue;
    disk.databases.push(copy.database);
    if (copy.preference === 1) disk.active += 1;
  }
  return disks;
}

/** The least loaded disk with free capacity; for an active copy, first the one with the fewest active copies. */
function emptiest(disks: readonly OpenDisk[], active: boolean, perDisk: number): OpenDisk | undefined {
  const weight = (disk: OpenDisk): number => (active ? disk.active * 1_000 : 0) + disk.databases.length;
  return disks
    .filter((disk) => disk.databases.length < perDisk)
    .reduce<OpenDisk | undefined>(
      (best, disk) => (best === undefined || weight(disk) < weight(best) ? disk : best),
      undefined,
    );
}

/** Returns the free numbers from 1 on, one per call. */
function freeNumbers(taken: readonly number[]): () => number {
  const used = new Set(taken);
  let next = 1;
  return () => {
    while (used.has(next)) next++;
    used.add(next);
    return next;
  };
}
