import { planningDefaults, workbook } from "../../../facts/sizing";
import { calculated } from "../figures";
import {
  bound,
  boundBy,
  daysOfLogs,
  iopsOfDatabase,
  iopsOfServer,
  keptLogs,
  logsOfDatabase,
  movedLogs,
  movedLogsRoom,
  peakIops,
  placed,
  restoreVolume,
  volume,
} from "../formulas";
import { backupKind } from "./backup-kind";
import { fullestDatabaseGB } from "./fullest-database";
import { dataDisks } from "./data-disk-count";
import { fromDocument, ownSource, per, sumOverTiers, inputFigure, type DagReader, type DagTable } from "./inputs";
import { specifiedOr } from "./specified";

const { backupToleranceDays, ioOverheadPct, moveWeekPct, networkToleranceDays, volumeFreePct } = planningDefaults;

/**
 * All databases have the same size, that of the average one. Where mailboxes are so few or so large that the fullest
 * database is above it by more than the free part of its volume, all are sized as that one.
 */
export function isUneven(fullestGB: number, averageGB: number): boolean {
  return fullestGB * (1 - volumeFreePct / 100) > averageGB;
}

function uneven(read: DagReader): boolean {
  return isUneven(read.number("fullestDatabaseGB"), read.number("averageDatabaseGB"));
}

/** Days by which lagged copies are behind; 0 without them. */
function lagDays(read: DagReader): number {
  const { copies } = read.given("settings");
  return copies.lagged > 0 ? copies.replayLagDays : 0;
}

const databaseRecords: DagTable = {
  databases: {
    ...inputFigure("databases", "databases", "", ownSource, (read) => read.given("databases")),
    formula: (read) =>
      read.given("databasesDecided")
        ? "the fewest within all limits, or more if that allows smaller servers"
        : "databases of the DAG",
    source: (read) =>
      read.given("databasesDecided") ? ownSource : fromDocument(`clusters.${read.given("design")}.databases`),
  },
  members: inputFigure(
    "members",
    "members",
    "members of the DAG",
    (read) => fromDocument(`clusters.${read.given("design")}.members`),
    (read) => read.given("members"),
  ),
  mailboxesInCluster: {
    label: "mailboxes of the DAG",
    unit: "mailboxes",
    formula: (read) => sumOverTiers(read, (t) => `clusterMailboxes${t}`),
    source: ownSource,
    compute: (read) => read.given("load").mailboxes,
  },
  mailboxesPerDatabase: calculated({
    label: "mailboxes per database",
    unit: "mailboxes",
    formula: (read) => per(read, "mailboxesInCluster", "databases"),
    source: workbook("Role Requirements C81"),
  }),
  copiesPerServer: inputFigure(
    "database copies per server",
    "copies",
    "most copies that the layout puts on one member",
    ownSource,
    (read) => read.given("worst").copies,
  ),
  onDiskGB: {
    label: "mailboxes of the DAG on disk",
    unit: "GB",
    formula: (read) => sumOverTiers(read, (t) => `clusterMailboxes${t} * mailboxSizeOnDiskMB${t} / 1024`),
    source: ownSource,
    compute: (read) => read.given("load").onDiskGB,
  },
  averageMailboxMB: calculated({
    label: "average mailbox on disk",
    unit: "MB",
    formula: (read) => per(read, "onDiskGB * 1024", "mailboxesInCluster"),
    source: ownSource,
  }),
  averageDatabaseGB: calculated({
    label: "average database",
    unit: "GB",
    formula: "onDiskGB / databases",
    source: workbook("Volume Requirements D123"),
  }),
  fullestDatabaseGB: inputFigure(
    "fullest database",
    "GB",
    "the fullest database, since mailboxes are whole",
    ownSource,
    (read) => {
      const shares = read.given("shares");
      return shares.length === 0 ? 0 : fullestDatabaseGB(shares, read.number("databases"), read.given("deployment"));
    },
  ),
  databaseGB: calculated({
    label: "database",
    unit: "GB",
    formula: (read) => (uneven(read) ? "fullestDatabaseGB" : "averageDatabaseGB"),
    source: (read) => (uneven(read) ? ownSource : workbook("Volume Requirements D123")),
  }),
};

function keepingOf(read: DagReader) {
  return daysOfLogs({
    backup: backupKind(read.given("deployment")),
    restoreVolume: read.given("settings").restoreDisk,
  });
}

const logRecords: DagTable = {
  replayLagDays: inputFigure(
    "replay lag",
    "days",
    "lag of the lagged copies; 0 without any",
    (read) => fromDocument(`clusters.${read.given("design")}.copies.replayLagDays`),
    lagDays,
  ),
  logsPerDay: {
    label: "logs of users per day and DAG",
    unit: "logs of 1 MB",
    formula: (read) => sumOverTiers(read, (t) => `clusterMailboxes${t} * logsPerMailboxPerDay${t}`),
    source: workbook("Role Requirements C148"),
    compute: (read) => read.given("load").logsPerDay,
  },
  daysOfLogs: {
    label: "days of logs kept",
    unit: "days",
    source: (read) => `${keepingOf(read).source}; backup: ${backupKind(read.given("deployment"))}`,
    ...boundBy(keepingOf, {
      toleranceDays: backupToleranceDays,
      lagDays: "replayLagDays",
      networkDays: networkToleranceDays,
    }),
  },
  movedLogsPerWeek: bound(movedLogs, {
    mailboxes: "mailboxesInCluster",
    moveWeekPct,
    mailboxMB: "averageMailboxMB",
  }),
  keptLogsGB: bound(keptLogs, { logsPerDay: "logsPerDay", days: "daysOfLogs" }),
  movedLogsGB: bound(movedLogsRoom, { logsPerWeek: "movedLogsPerWeek" }),
  averageLogsGB: {
    ...bound(logsOfDatabase, { keptGB: "keptLogsGB", movedGB: "movedLogsGB", databases: "databases" }),
    label: "logs of an average database",
  },
  logsPerDatabaseGB: calculated({
    label: logsOfDatabase.label,
    unit: logsOfDatabase.unit,
    formula: (read) => (uneven(read) ? "averageLogsGB * databaseGB / averageDatabaseGB" : "averageLogsGB"),
    source: logsOfDatabase.source,
  }),
};

const diskPlaces = {
  databaseGB: "databaseGB",
  logsGB: "logsPerDatabaseGB",
  databasesPerVolume: "databasesPerDisk",
  freePct: volumeFreePct,
} as const;

function volumeOf(read: DagReader) {
  return volume({ restoreVolume: read.given("settings").restoreDisk, separateLogs: false });
}

const diskRecords: DagTable = {
  databasesPerDisk: inputFigure(
    "databases per data disk",
    "databases",
    "copies on one data disk",
    (read) => fromDocument(`clusters.${read.given("design")}.databasesPerDisk`),
    (read) => read.given("settings").databasesPerDisk,
  ),
  neededDataDiskGB: {
    label: "data disk, needed",
    unit: "GB",
    ...specifiedOr("dataDiskGB", { ...boundBy(volumeOf, diskPlaces), source: workbook("Volume Requirements I123") }),
  },
  dataDiskGB: {
    label: "data disk, deployed",
    unit: "GB",
    formula: (read) => {
      const { dataDiskGB: largest, smallestDataDiskGB: smallest = largest } = read.given("kept");
      if (smallest !== largest)
        return `the largest as deployed; disks have ${smallest} to ${largest} GB: whole physical disks, or decided at different times and large enough still (neededDataDiskGB)`;
      return isKept(read, "dataDiskGB", "neededDataDiskGB")
        ? "as deployed; a whole physical disk, or decided earlier and large enough still (neededDataDiskGB)"
        : "round up (neededDataDiskGB)";
    },
    source: ownSource,
    compute: (read) => read.given("kept").dataDiskGB ?? Math.ceil(read.number("neededDataDiskGB")),
  },
  restoreDiskGB: calculated({
    label: restoreVolume.label,
    unit: restoreVolume.unit,
    formula: (read) =>
      read.given("settings").restoreDisk ? placed(restoreVolume.text, diskPlaces) : "0; without a restore disk",
    source: restoreVolume.source,
  }),
  dataDisksPerServer: bound(dataDisks, { copies: "copiesPerServer", databasesPerDisk: "databasesPerDisk" }),
};

/** Whether the deployed disk differs from the result of the formula. */
export function isKept(read: DagReader, deployed: "dataDiskGB" | "systemDiskGB", needed: string): boolean {
  const earlier = read.given("kept")[deployed];
  return earlier !== undefined && earlier !== Math.ceil(read.number(needed));
}

const iopsRecords: DagTable = {
  iops: {
    label: "I/O of users, whole DAG",
    unit: "operations per second",
    formula: (read) => sumOverTiers(read, (t) => `clusterMailboxes${t} * iopsPerMailbox${t}`),
    source: workbook("Role Requirements C23"),
    compute: (read) => read.given("load").iops,
  },
  peakIops: {
    ...bound(peakIops, { usersIops: "iops", additionalIops: 0, overheadPct: ioOverheadPct }),
    unit: "operations per second",
  },
  peakIopsPerDatabase: {
    ...bound(iopsOfDatabase, { peakIops: "peakIops", databases: "databases" }),
    unit: "operations per second",
  },
  peakIopsPerServer: {
    ...bound(iopsOfServer, { iopsPerDatabase: "peakIopsPerDatabase", copies: "copiesPerServer" }),
    unit: "operations per second",
  },
  peakIopsPerDisk: calculated({
    label: "peak I/O per data disk",
    unit: "operations per second",
    formula: (read) => per(read, "peakIopsPerServer", "dataDisksPerServer"),
    source: ownSource,
  }),
};

/** Databases, logs, volumes and disk operations of one DAG. */
export const storageRecords: DagTable = { ...databaseRecords, ...logRecords, ...diskRecords, ...iopsRecords };
