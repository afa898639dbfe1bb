import type { Deployment } from "../../model";
import { databaseLimits, hardwareLimits } from "../../facts/sizing";
import type { ClusterDesignResult } from "./cluster";
import { databaseIops, weakestDataDisk } from "./disks";
import { versionNumber } from "./load";

/** One limit that a design is held against. */
export interface LimitCheck {
  /** What is limited, in words: `copies on a server`. */
  readonly limit: string;
  readonly value: number;
  readonly most: number;
  readonly unit: string;
}

/** Every limit of a cluster's design with how close it is; `value > most` is broken. Disks and hosts are placement's. */
export function limitsOf(design: ClusterDesignResult, deployment: Deployment): LimitCheck[] {
  const { cluster, disks, server, worst } = design;
  const hardware = hardwareLimits[versionNumber(deployment.exchange.version)];
  const standard = deployment.exchange.edition === "standard";
  const copies = Object.values(cluster.copies.perDatacenter).reduce((sum, count) => sum + count, 0);
  const load = processorLoadOf(design, worst.activeDatabases);
  return [
    { limit: "members of a DAG", value: cluster.members.length, most: databaseLimits.membersPerDag, unit: "members" },
    {
      limit: `database copies on a server (${deployment.exchange.edition} edition)`,
      value: worst.copies,
      most: standard ? databaseLimits.copiesPerServerStandard : databaseLimits.copiesPerServer,
      unit: "copies",
    },
    {
      limit: copies > 1 ? "size of a database with copies" : "size of a database without copies",
      value: disks.databaseGB,
      most: copies > 1 ? databaseLimits.copiesGB : databaseLimits.standAloneGB,
      unit: "GB",
    },
    { limit: "processors of a server", value: server.processors, most: hardware.cores, unit: "processors" },
    { limit: "memory of a server", value: server.memoryGB, most: hardware.maximumMemoryGB, unit: "GB" },
    ...diskLimits(design, deployment),
    ...(load === undefined
      ? []
      : [{ limit: "processor load in the worst allowed failure", value: load * 100, most: 80, unit: "%" }]),
  ];
}

/** A data disk against the weakest physical disk that it may lie on. */
function diskLimits(design: ClusterDesignResult, deployment: Deployment): LimitCheck[] {
  const { cluster, disks, load, databases } = design;
  const disk = weakestDataDisk(cluster, deployment);
  if (disk === undefined) return [];
  const iops = databaseIops(load, databases.length) * cluster.databasesPerDisk;
  return [
    { limit: "data disk on its physical disk", value: disks.dataDiskGB, most: disk.sizeGB, unit: "GB" },
    ...(disk.iops === undefined
      ? []
      : [{ limit: "disk operations of a data disk", value: iops, most: disk.iops, unit: "a second" }]),
  ];
}

/** Fraction of a member's megacycles in use with so many databases mounted; undefined when the host's are not known. */
export function processorLoadOf(design: ClusterDesignResult, activeDatabases: number): number | undefined {
  const { server, worst } = design;
  if (server.megacyclesPerProcessor === undefined) return undefined;
  const passive = Math.max(0, worst.copies - activeDatabases);
  const needed = activeDatabases * server.activeMegacycles + passive * server.passiveMegacycles;
  return needed / (server.processors * server.megacyclesPerProcessor);
}
