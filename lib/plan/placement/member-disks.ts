import type { ClusterDesignResult } from "../design/cluster";
import { own } from "../lock/kept";
import { keptDiskGB } from "../lock/sizes";
import type { LockedMachine } from "../lock/types";
import { groupCopies } from "./group-copies";
import type { DiskNeed } from "./need";

/** Highest place on a SCSI controller; spare and restore disks count down from it so that data disks can grow. */
const LAST_LOCATION = 63;

/** The disks of a member; those that it had (`kept`) stay with size, place and databases. */
export function memberDisks(member: string, design: ClusterDesignResult, kept?: LockedMachine): DiskNeed[] {
  const { cluster, disks, server } = design;
  const { dataDisk, systemDisk } = cluster.machine;
  const like = (disk: DiskNeed, said: string | undefined): DiskNeed => keptDisk(disk, said, kept);
  const system: DiskNeed = {
    name: "system",
    purpose: "system",
    sizeGB: server.systemDiskGB,
    location: 0,
    databases: [],
  };
  const sizeGB = Math.ceil(disks.dataDiskGB);
  const data = groupCopies(member, design, kept).map(({ name, location, databases }): DiskNeed => ({
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

/** A disk as it was, where the document does not say otherwise. */
export function keptDisk(disk: DiskNeed, said: string | undefined, kept: LockedMachine | undefined): DiskNeed {
  const had = kept === undefined ? undefined : own(kept.disks, disk.name);
  return {
    ...disk,
    sizeGB: keptDiskGB(had?.sizeGB, disk.sizeGB),
    ...(said === undefined ? {} : { storage: said }),
    ...(had === undefined ? {} : { kept: { storage: had.storage, path: had.path } }),
  };
}
