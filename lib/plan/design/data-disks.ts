import { randomIopsOf, vhdxShareOfDisk } from "../../facts/sizing";
import type { Cluster, ClusterSettings, Deployment, Host } from "../../model";
import { dagSheet, dataDisks, type DagInputs } from "../sizing";
import { ofHosts } from "./host-figures";

/** One database and the disk of its copies, gigabytes. */
export interface DatabaseSizes {
  readonly databaseGB: number;
  readonly logsGB: number;
  /** A data disk with `databasesPerDisk` databases, their logs and content index. */
  readonly neededDataDiskGB: number;
  readonly restoreDiskGB: number;
}

export function databaseSizes(inputs: DagInputs): DatabaseSizes {
  const { number } = dagSheet(inputs);
  return {
    databaseGB: number("databaseGB"),
    logsGB: number("logsPerDatabaseGB"),
    neededDataDiskGB: number("neededDataDiskGB"),
    restoreDiskGB: number("restoreDiskGB"),
  };
}

/** Disks that a member needs for its copies. */
export function dataDisksPerServer(copies: number, { databasesPerDisk }: ClusterSettings): number {
  return dataDisks.of({ copies, databasesPerDisk });
}

/** Peak IOPS of one database. */
export function databaseIops(inputs: DagInputs): number {
  return dagSheet(inputs).number("peakIopsPerDatabase");
}

/** The weakest physical disk on which a data disk of the cluster may be placed. */
export interface WeakestDisk {
  readonly sizeGB: number;
  readonly iops?: number;
  /** Host of the smallest disk. */
  readonly host: string;
}

/** Undefined where disks are allocated from a volume. */
export function weakestDataDisk(cluster: Cluster, deployment: Deployment): WeakestDisk | undefined {
  const { dataDisk } = cluster.machine;
  return ofHosts(cluster, deployment, `disk ${dataDisk ?? ""}`, (hosts) => weakestOf(hosts, dataDisk));
}

function weakestOf(hosts: readonly Host[], dataDisk: string | undefined): WeakestDisk | undefined {
  const disks = hosts
    .flatMap((host) => host.storage.map((storage) => ({ host: host.name, storage })))
    .filter(({ storage }) => storage.name === dataDisk)
    .flatMap(({ host, storage }) =>
      storage.layout === "volume" || storage.disks === undefined
        ? []
        : [{ host, sizeGB: physicalDiskGB(storage), iops: randomIopsOf(storage.disks.kind) }],
    );
  if (disks.length === 0) return undefined;
  const smallest = disks.reduce((least, disk) => (disk.sizeGB < least.sizeGB ? disk : least));
  const iops = disks.flatMap((disk) => disk.iops ?? []);
  const { sizeGB, host } = smallest;
  return iops.length === 0 ? { sizeGB, host } : { sizeGB, host, iops: Math.min(...iops) };
}

/** Capacity for one VHDX on each disk of a storage where every disk is a volume. */
export function physicalDiskGB(storage: Host["storage"][number]): number {
  return Math.floor((storage.usableGB / Math.max(1, storage.disks?.count ?? 1)) * vhdxShareOfDisk);
}
