import { randomIopsOf } from "../../facts/sizing";
import type { Cluster, ClusterSettings, Deployment } from "../../model";
import { daysOfLogs, logsGB, moveLogsPerWeek, restoreVolumeGB, volumeGB, type BackupKind } from "../sizing/links";
import type { Load } from "./load";

/** Part of a physical disk that its one VHDX may fill: the file system around it needs the rest. */
export const VOLUME_SHARE = 0.99;

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

export function databaseSizes(
  load: Load,
  databases: number,
  settings: ClusterSettings,
  deployment: Deployment,
): DatabaseSizes {
  const databaseGB = load.onDiskGB / databases;
  const kept = daysOfLogs({
    backup: backupKind(deployment),
    backupToleranceDays: BACKUP_TOLERANCE_DAYS,
    networkToleranceDays: 0,
    lagDays: settings.copies.lagged > 0 ? settings.copies.replayLagDays : 0,
    restoreVolume: settings.restoreDisk,
  });
  const averageMB = load.mailboxes === 0 ? 0 : (load.onDiskGB * 1024) / load.mailboxes;
  const moved = moveLogsPerWeek(load.mailboxes, MOVE_WEEK_PCT, averageMB);
  const logs = logsGB(load.logsPerDay * kept + moved) / databases;
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
    dataDiskGB: volumeGB({ ...volume, restoreVolume: settings.restoreDisk }),
    restoreDiskGB: restoreVolumeGB(volume),
  };
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

/** The weakest physical disk that a data disk of the cluster may get; undefined where disks are cut from a volume. */
export function weakestDataDisk(
  cluster: Cluster,
  deployment: Deployment,
): { readonly sizeGB: number; readonly iops?: number } | undefined {
  const datacenters = new Set(cluster.members.map((member) => member.datacenter));
  const disks = deployment.datacenters
    .filter((one) => datacenters.has(one.name))
    .flatMap((one) => one.hosts)
    .flatMap((host) => host.storage.filter((storage) => storage.name === cluster.machine.dataDisk))
    .flatMap((storage) =>
      storage.layout === "volume" || storage.disks === undefined
        ? []
        : [{ sizeGB: Math.floor((storage.usableGB / storage.disks.count) * VOLUME_SHARE), kind: storage.disks.kind }],
    );
  if (disks.length === 0) return undefined;
  const iops = disks.flatMap((disk) => randomIopsOf(disk.kind) ?? []);
  const sizeGB = Math.min(...disks.map((disk) => disk.sizeGB));
  return iops.length === 0 ? { sizeGB } : { sizeGB, iops: Math.min(...iops) };
}
