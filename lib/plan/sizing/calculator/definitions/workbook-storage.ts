import { logReadShare, logWriteShare, maintenanceMBps } from "../../../../facts/sizing";
import {
  bound,
  boundBy,
  databaseSize,
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
  storageArchitecture,
  volume,
  type CopyCounts,
} from "../../formulas";
import { row, type CalculatorReader, type CalculatorRow, type CalculatorRows } from "../calculator-records";

function copyCounts(read: CalculatorReader): CopyCounts {
  const lagInSecond = read.number("copiesInSecond") === 0 ? 0 : read.given("lagInSecond");
  return {
    model: read.given("dagModel"),
    haInFirst: read.number("haInFirst"),
    haInSecond: read.number("copiesInSecond") - lagInSecond,
    lagInFirst: read.number("copiesInFirst") - read.number("haInFirst"),
    lagInSecond,
    databasesPerVolume: read.number("dbsPerVolume"),
    replayLagManager: read.given("replayLagManager"),
    jbod: read.given("jbod"),
  };
}

/** A kind of storage, which no arithmetic gives. */
function storage(label: string, sentence: string, side: "first" | "second"): CalculatorRow {
  return {
    ...row(label, "kind", sentence, "Role Requirements I128:I130"),
    compute: (read) => storageArchitecture(copyCounts(read))[side],
  };
}

const volumePlaces = {
  databaseGB: "dbSizeWithOverheadGB",
  logsGB: "logSizePerDbGB",
  databasesPerVolume: "dbsPerVolume",
  freePct: { input: "volumeFreePct" },
} as const;

/** The workbook places the logs of a stand-alone server on separate volumes. */
function volumeOf(read: CalculatorReader) {
  const separateLogs = read.given("dagModel") === "stand-alone";
  return volume({ restoreVolume: read.given("restoreVolume"), separateLogs });
}

/** Lag counts only with lagged copies. */
function daysKept(read: CalculatorReader): string {
  const lagDays = read.given("lagCopies") === 0 ? 0 : "(replayLagDays + truncationLagDays)";
  const { text } = daysOfLogs({ backup: read.given("backup"), restoreVolume: read.given("restoreVolume") });
  return placed(text, { toleranceDays: "backupToleranceDays", lagDays, networkDays: "networkToleranceDays" });
}

function logIops(read: CalculatorReader): string {
  const share =
    read.given("dagModel") === "stand-alone"
      ? logWriteShare.standAlone
      : `${logWriteShare.dag} * (1 + ${logReadShare})`;
  return `iopsPerDb * (1 - readFraction) * ${share}`;
}

const wholeVolume = bound(restoreVolume, volumePlaces);

/** Space: databases, logs, volumes. */
export const capacityDefinitions: CalculatorRows = {
  storageArchPdc: storage(
    "storage in the first datacenter",
    "by the copies (haInFirst, dbsPerVolume); JBOD with three copies in all, lagged copies in pairs or several databases on a volume",
    "first",
  ),
  storageArchSdc: storage(
    "storage in the second datacenter",
    "by the copies; as in the first datacenter, and two copies in the second (copiesInSecond)",
    "second",
  ),
  dbSizeGB: bound(databaseSize, { mailboxes: "mbxPerDb", mailboxMB: "mailboxSizeOnDiskMB" }),
  userLogsPerDayDag: row(
    "logs of users per day and DAG",
    "logs",
    "logsPerMailboxPerDay * groupMailboxes * (1 + dataOverheadPct / 100)",
    "Role Requirements C148",
  ),
  moveLogsPerWeekDag: bound(movedLogs, {
    mailboxes: "groupMailboxes",
    moveWeekPct: { input: "moveWeekPct" },
    mailboxMB: "mailboxSizeOnDiskMB",
  }),
  daysOfLogs: row("days of logs kept", "days", daysKept, "Role Requirements C150"),
  logSpaceBackupGB: bound(keptLogs, { logsPerDay: "userLogsPerDayDag", days: "daysOfLogs" }),
  logSpaceMoveGB: bound(movedLogsRoom, { logsPerWeek: "moveLogsPerWeekDag" }),
  logSizePerDbGB: bound(logsOfDatabase, {
    keptGB: "logSpaceBackupGB",
    movedGB: "logSpaceMoveGB",
    databases: "dbsRecommendedPerDag",
  }),
  dbSizeWithOverheadGB: row(
    "database with overhead",
    "GB",
    "dbSizeGB * (1 + dataOverheadPct / 100)",
    "Volume Requirements E123",
  ),
  volumeSizeGB: { ...row("data disk", "GB", "", "Volume Requirements I123"), ...boundBy(volumeOf, volumePlaces) },
  restoreVolGB: {
    ...wholeVolume,
    compute: (read) => (read.given("restoreVolume") ? wholeVolume.compute(read) : null),
  },
};

/** Input and output per second. */
export const inputOutputDefinitions: CalculatorRows = {
  usersIopsDag: row("I/O of users, whole DAG", "IOPS", "groupMailboxes * iopsPerMailbox", "Role Requirements I76"),
  peakIopsDag: bound(peakIops, {
    usersIops: "usersIopsDag",
    additionalIops: { input: "additionalIops" },
    overheadPct: { input: "ioOverheadPct" },
  }),
  iopsPerDb: bound(iopsOfDatabase, { peakIops: "peakIopsDag", databases: "dbsRecommendedPerDag" }),
  iopsPerServer: bound(iopsOfServer, { iopsPerDatabase: "iopsPerDb", copies: "dbCopiesPerServer" }),
  logIopsPerDb: row("log I/O per database", "IOPS", logIops, "Role Requirements I80:I83"),
  bdmServerMBps: row(
    "background maintenance per server",
    "MB/s",
    `dbCopiesPerServer * ${maintenanceMBps}`,
    "Role Requirements D286",
  ),
};
