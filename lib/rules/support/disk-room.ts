import type { ClusterPlan, DataDiskSizes } from "../../plan";
import type { Subject } from "../types";
import { clusterSizes } from "./cluster-sizes";
import { clusterPath, designOf, memberPath, named } from "./lookup";

/** A disk with databases, and its place in the document. */
export interface DiskRoom extends DataDiskSizes {
  readonly cluster: ClusterPlan;
  readonly path: string;
  readonly name?: string;
}

/** Disks with databases. The place is the key with their size if it is specified, else the member. */
export function diskRoom(subject: Subject): readonly DiskRoom[] {
  return clusterSizes(subject).flatMap(({ cluster, sizes }) =>
    sizes.dataDisks.map((disk) => ({ ...disk, cluster, ...placeOf(subject, cluster, disk) })),
  );
}

function placeOf(
  subject: Subject,
  cluster: ClusterPlan,
  { machine, disk }: DataDiskSizes,
): Pick<DiskRoom, "path" | "name"> {
  if (designOf(subject, cluster).machine.dataDiskGB === undefined)
    return { path: memberPath(subject, cluster, machine), name: `${machine} ${disk}` };
  return { path: clusterPath(subject, cluster, "machine", "dataDiskGB"), ...named(cluster) };
}

/** The fullest disk for each entry of the document. */
export function fullestDisks(rooms: readonly DiskRoom[]): readonly DiskRoom[] {
  const fullest = new Map<string, DiskRoom>();
  for (const room of rooms) {
    const key = JSON.stringify([room.path, room.cluster.name]);
    const other = fullest.get(key);
    if (other === undefined || room.contentGB > other.contentGB) fullest.set(key, room);
  }
  return [...fullest.values()];
}
