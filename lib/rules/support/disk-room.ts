import type { ClusterPlan, DiskPlan, MachinePlan } from "../../plan/types";
import type { Subject } from "../types";
import { clusterPath, designOf, memberPath, membersOf, named } from "./lookup";

/** A disk with databases and what database files and logs take on it at the end of the planned growth. */
export interface DiskRoom {
  readonly cluster: ClusterPlan;
  readonly machine: MachinePlan;
  readonly disk: DiskPlan;
  readonly contentGB: number;
}

export function diskRoom(subject: Subject): readonly DiskRoom[] {
  return subject.plan.clusters.flatMap((cluster) => {
    const sizes = new Map(cluster.databases.map(({ name, sizeGB, logsGB }) => [name, sizeGB + logsGB]));
    return membersOf(subject, cluster).flatMap((machine) =>
      machine.disks
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

/** Where a finding about the room of a disk stands. */
export interface DiskPlace {
  readonly path: string;
  readonly name?: string;
}

/** Disks in which something is wrong: each by itself, or the fullest one where the document gives all disks their size. */
export function wrongDisks(
  subject: Subject,
  isWrong: (room: DiskRoom) => boolean,
): readonly { readonly room: DiskRoom; readonly place: DiskPlace }[] {
  const wrong = diskRoom(subject).filter(isWrong);
  return wrong.flatMap((room) => {
    const { cluster, machine, disk } = room;
    if (designOf(subject, cluster).machine.dataDiskGB === undefined) {
      const name = `${machine.name} ${disk.name}`;
      return [{ room, place: { path: memberPath(subject, cluster, machine.name), name } }];
    }
    const fullest = wrong
      .filter((other) => other.cluster === cluster)
      .reduce((most, other) => (other.contentGB > most.contentGB ? other : most));
    if (fullest !== room) return [];
    return [{ room, place: { path: clusterPath(subject, cluster, "machine", "dataDiskGB"), ...named(cluster) } }];
  });
}
