import type { ClusterPlan, DiskPlan, MachinePlan } from "../../plan/types";
import type { Subject } from "../types";
import { membersOf } from "./lookup";

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
