import { scsiPlaces } from "../../facts/sizing";
import type { ClusterDesignResult } from "../design/design-cluster";
import { ownProperty } from "../lock/kept";
import { keptDiskGB } from "../lock/kept-disks";
import type { LockedDisk, LockedMachine } from "../lock/types";
import { groupCopies, type DataDisk } from "./group-copies";
import type { DiskNeed } from "./need";

/** Spare and restore disks count down from the last place to leave room for more data disks. */
const LAST_LOCATION = scsiPlaces - 1;

/** The disks of a member; existing ones (`kept`) keep size, place and databases. */
export function memberDisks(member: string, design: ClusterDesignResult, kept?: LockedMachine): DiskNeed[] {
  const { cluster, disks, server } = design;
  const { dataDisk, systemDisk } = cluster.machine;
  const like = (disk: DiskNeed, specified: string | undefined): DiskNeed => keptDisk(disk, specified, kept);
  const system: DiskNeed = {
    name: "system",
    purpose: "system",
    sizeGB: server.systemDiskGB,
    location: 0,
    databases: [],
  };
  const sizeGB = Math.ceil(disks.neededDataDiskGB);
  const groups = design.layout.length === 0 ? leastDisks(member, design) : groupCopies(member, design, kept);
  const data = groups.map(({ name, location, databases }): DiskNeed => ({
    name,
    purpose: "database",
    sizeGB,
    location,
    databases,
  }));
  const spares = Array.from({ length: cluster.spareDisks }, (_, i): DiskNeed => ({
    name: `spare${i + 1}`,
    purpose: "spare",
    sizeGB,
    location: LAST_LOCATION - 1 - i,
    databases: [],
  }));
  const restoreGB = Math.ceil(disks.restoreDiskGB);
  const restore: DiskNeed[] = cluster.restoreDisk
    ? [{ name: "restore", purpose: "restore", sizeGB: restoreGB, location: LAST_LOCATION, databases: [] }]
    : [];
  return [like(system, systemDisk), ...[...data, ...spares, ...restore].map((disk) => like(disk, dataDisk))];
}

/** The data disks of a member before its copies are known: copies are spread evenly in its datacenter. */
function leastDisks(member: string, { cluster, databases }: ClusterDesignResult): DataDisk[] {
  const datacenter = cluster.members.find((candidate) => candidate.name === member)?.datacenter ?? "";
  const members = cluster.members.filter((member) => member.datacenter === datacenter).length;
  const copies = Math.ceil((databases.length * (cluster.copies.perDatacenter[datacenter] ?? 0)) / members);
  const disks = Math.ceil(copies / cluster.databasesPerDisk);
  return Array.from({ length: disks }, (_, i) => ({ name: `data${i + 1}`, location: i + 1, databases: [] }));
}

/** A disk as it was, unless the document specifies otherwise. */
export function keptDisk(disk: DiskNeed, specified: string | undefined, kept: LockedMachine | undefined): DiskNeed {
  const earlier = kept === undefined ? undefined : ownProperty(kept.disks, disk.name);
  return {
    ...disk,
    sizeGB: keptDiskGB(earlier?.sizeGB, disk.sizeGB),
    ...(earlier === undefined ? {} : { neededGB: Math.min(disk.sizeGB, earlier.sizeGB) }),
    ...(specified === undefined ? {} : { storage: specified }),
    ...(earlier === undefined ? {} : { kept: keptPlace(earlier) }),
  };
}

function keptPlace({ storage, path }: LockedDisk): NonNullable<DiskNeed["kept"]> {
  return { ...(storage === undefined ? {} : { storage }), ...(path === undefined ? {} : { path }) };
}
