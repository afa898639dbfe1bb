import type { ClusterPlan, DiskBase, MachinePlan } from "../../plan";
import type { Subject } from "../types";
import { clusterPath, designOf, memberPath, membersOf, named } from "./lookup";

/** A disk with databases, and the space that database files and logs take on it at the end of the planned growth. */
export interface DiskRoom {
  readonly cluster: ClusterPlan;
  readonly machine: MachinePlan;
  readonly disk: DiskBase;
  readonly contentGB: number;
}

export function diskRoom(subject: Subject): readonly DiskRoom[] {
  return subject.plan.clusters.flatMap((cluster) => {
    const sizes = new Map(cluster.databases.map(({ name, sizeGB, logsGB }) => [name, sizeGB + logsGB]));
    return membersOf(subject, cluster).flatMap((machine) =>
      disksOf(machine)
        .filter(({ purpose }) => purpose === "database")
        .map((disk) => ({
          cluster,
          machine,
          disk,
          contentGB: disk.databases.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0),
        })),
    );
  });
}

function disksOf({ disks }: MachinePlan): readonly DiskBase[] {
  return disks;
}

/** Path of a finding about the free space of a disk. */
export interface DiskPlace {
  readonly path: string;
  readonly name?: string;
}

interface WrongDisk {
  readonly room: DiskRoom;
  readonly place: DiskPlace;
}

/** The fullest disk that fails the check, for each entry of the document. */
export function wrongDisks(subject: Subject, isWrong: (room: DiskRoom) => boolean): readonly WrongDisk[] {
  const fullest = new Map<string, WrongDisk>();
  for (const room of diskRoom(subject).filter(isWrong)) {
    const place = placeOf(subject, room);
    const key = JSON.stringify([place.path, room.cluster.name]);
    if (room.contentGB > (fullest.get(key)?.room.contentGB ?? -1)) fullest.set(key, { room, place });
  }
  return [...fullest.values()];
}

/** The key with the size of the disks if it is specified, else the member. */
function placeOf(subject: Subject, { cluster, machine, disk }: DiskRoom): DiskPlace {
  if (designOf(subject, cluster).machine.dataDiskGB === undefined)
    return { path: memberPath(subject, cluster, machine.name), name: `${machine.name} ${disk.name}` };
  return { path: clusterPath(subject, cluster, "machine", "dataDiskGB"), ...named(cluster) };
}
