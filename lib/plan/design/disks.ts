import { randomIopsOf } from "../../facts/sizing";
import type { Cluster, ClusterSettings, Deployment, Host } from "../../model";
import type { TierShare } from "../mailboxes/spread";
import { daysOfLogs, logsGB, moveLogsPerWeek, restoreVolumeGB, volumeGB, type BackupKind } from "../sizing/formulas";
import { fullestDatabaseGB } from "./fullest";
import { ofHosts } from "./host-figures";
import type { Load } from "./load";

/** Part of a physical disk that its one VHDX may fill: the file system around it needs the rest. */
const VOLUME_SHARE = 0.99;

/** Free part of a volume, per cent. Source: sizing.md 2.1, workbook default. */
const VOLUME_FREE_PCT = 5;
/** Mailboxes moved between databases a week, per cent. Same source. */
const MOVE_WEEK_PCT = 1;
/** Days that a backup may fail before logs fill the disk. Same source. */
const BACKUP_TOLERANCE_DAYS = 3;

/** One database and the disk that its copies lie on, gigabytes. */
export interface DatabaseSizes {
  readonly databaseGB: number;
  readonly logsGB: number;
  /** A data disk with `databasesPerDisk` databases, their logs and content index. */
  readonly dataDiskGB: number;
  readonly restoreDiskGB: number;
}

/**
 * Databases are sized alike by the average. Where mailboxes are so few or so large that the fullest database is above it by
 * more than the free part of its volume, all are sized as that one.
 */
export function databaseSizes(
  load: Load,
  databases: number,
  settings: ClusterSettings,
  deployment: Deployment,
  shares: readonly TierShare[] = [],
): DatabaseSizes {
  const averageGB = load.onDiskGB / databases;
  const fullestGB = shares.length === 0 ? 0 : fullestDatabaseGB(shares, databases, deployment);
  const uneven = isUneven(fullestGB, averageGB);
  const databaseGB = uneven ? fullestGB : averageGB;
  const kept = daysOfLogs({
    backup: backupKind(deployment),
    backupToleranceDays: BACKUP_TOLERANCE_DAYS,
    networkToleranceDays: 0,
    lagDays: settings.copies.lagged > 0 ? settings.copies.replayLagDays : 0,
    restoreVolume: settings.restoreDisk,
  });
  const averageMB = load.mailboxes === 0 ? 0 : (load.onDiskGB * 1024) / load.mailboxes;
  const moved = moveLogsPerWeek(load.mailboxes, MOVE_WEEK_PCT, averageMB);
  const logs = (logsGB(load.logsPerDay * kept + moved) / databases) * (uneven ? fullestGB / averageGB : 1);
  const volume = {
    databaseGB,
    logsGB: logs,
    databasesPerVolume: settings.databasesPerDisk,
    freePct: VOLUME_FREE_PCT,
    separateLogs: false,
  };
  return {
    databaseGB,
    logsGB: logs,
    dataDiskGB: settings.machine.dataDiskGB ?? volumeGB({ ...volume, restoreVolume: settings.restoreDisk }),
    restoreDiskGB: restoreVolumeGB(volume),
  };
}

/** Whether the fullest database needs more than the free part of a volume that is sized by the average. */
export function isUneven(fullestGB: number, averageGB: number): boolean {
  return fullestGB * (1 - VOLUME_FREE_PCT / 100) > averageGB;
}

/** How logs are kept, by the document's backups: native protection, or the frequencies of the backup's schedule. */
export function backupKind(deployment: Deployment): BackupKind {
  const backup = deployment.backup[0];
  if (backup === undefined) return "weekly-full-daily-incremental";
  if (backup.product === "native-data-protection") return "native";
  const { full, incremental } = backup.schedule ?? {};
  if (full === "daily") return "daily-full";
  if (full === "bimonthly" || full === "monthly") return "bimonthly-full-daily-incremental";
  return incremental === "differential" ? "weekly-full-daily-differential" : "weekly-full-daily-incremental";
}

/** Disks that a member needs for its copies. */
export function dataDisksPerServer(copiesPerServer: number, settings: ClusterSettings): number {
  return Math.ceil(copiesPerServer / settings.databasesPerDisk);
}

/** Database operations above the users' own that a design allows for. Source: sizing.md 2.3, workbook I76. */
const IO_OVERHEAD = 1.2;

/** Peak operations a second of one database; every copy is reckoned like the active one, as the workbook does (I77). */
export function databaseIops(load: Load, databases: number): number {
  return (load.iops * IO_OVERHEAD) / Math.max(1, databases);
}

/** The weakest physical disk that a data disk of the cluster may get. */
export interface WeakestDisk {
  readonly sizeGB: number;
  readonly iops?: number;
  /** Host that the smallest one is in. */
  readonly host: string;
}

/** Undefined where disks are cut from a volume. */
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

/** Room for one VHDX on each of the disks of a storage where every disk is a volume of its own. */
export function physicalDiskGB(storage: Host["storage"][number]): number {
  return Math.floor((storage.usableGB / Math.max(1, storage.disks?.count ?? 1)) * VOLUME_SHARE);
}
