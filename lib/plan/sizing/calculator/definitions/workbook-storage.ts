import { logReadShare, logWriteShare, maintenanceMBps, workbook } from "../../../../facts/sizing";
import {
  bound,
  databaseSize,
  daysOfLogs,
  iopsOfDatabase,
  iopsOfServer,
  keptLogs,
  logsOfDatabase,
  movedLogs,
  movedLogsRoom,
  peakIops,
  restoreVolume,
  storageArchitecture,
  volume,
  worded,
  type CopyCounts,
  type Formula,
  type VolumePlaces,
} from "../../formulas";
import type { CalculatorInputs, CalculatorRecords, CalculatorReader } from "../calculator-records";

/** Days by which lagged copies are behind; 0 without them. */
export function lagDays(read: CalculatorReader, withTruncation: boolean): number {
  if (read.given("dagModel") === "stand-alone" || read.given("lagCopies") === 0) return 0;
  return read.given("replayLagDays") + (withTruncation ? read.given("truncationLagDays") : 0);
}

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

const volumePlaces = {
  databaseGB: "dbSizeWithOverheadGB",
  logsGB: "logSizePerDbGB",
  databasesPerVolume: "dbsPerVolume",
  freePct: { input: "volumeFreePct" },
} as const;
const volumeWords = worded(volume({ restoreVolume: true, separateLogs: false }), volumePlaces);

/** The workbook lays logs of a stand-alone server on volumes of their own. */
function volumeOf(read: CalculatorReader): Formula<VolumePlaces> {
  return volume({
    restoreVolume: read.given("restoreVolume"),
    separateLogs: read.given("dagModel") === "stand-alone",
  });
}

/** Room: databases, logs, volumes. */
export const capacityDefinitions: CalculatorRecords = {
  storageArchPdc: {
    label: "storage in the first datacenter",
    unit: "kind",
    formula:
      "by the copies (haInFirst, dbsPerVolume); JBOD with three copies in all, lagged copies in pairs or several databases on a volume",
    source: workbook("Role Requirements I128:I130"),
    compute: (read) => storageArchitecture(copyCounts(read)).first,
  },
  storageArchSdc: {
    label: "storage in the second datacenter",
    unit: "kind",
    formula: "by the copies; as in the first datacenter, and two copies in the second (copiesInSecond)",
    source: workbook("Role Requirements I128:I130"),
    compute: (read) => storageArchitecture(copyCounts(read)).second,
  },
  dbSizeGB: bound(databaseSize, { mailboxes: "mbxPerDb", mailboxMB: "mailboxSizeOnDiskMB" }),
  userLogsPerDayDag: {
    label: "logs of users per day and DAG",
    unit: "logs",
    formula: "logsPerMailboxPerDay * groupMailboxes * (1 + dataOverheadPct / 100)",
    source: workbook("Role Requirements C148"),
    compute: (read) =>
      read.number("logsPerMailboxPerDay") * read.number("groupMailboxes") * (1 + read.given("dataOverheadPct") / 100),
  },
  moveLogsPerWeekDag: bound(movedLogs, {
    mailboxes: "groupMailboxes",
    moveWeekPct: { input: "moveWeekPct" },
    mailboxMB: "mailboxSizeOnDiskMB",
  }),
  daysOfLogs: {
    label: "days of logs kept",
    unit: "days",
    formula: "max(backupToleranceDays, replayLagDays + truncationLagDays); lag only with lagged copies, more by backup",
    source: workbook("Role Requirements C150"),
    compute: (read) =>
      daysOfLogs({
        backup: read.given("backup"),
        backupToleranceDays: read.given("backupToleranceDays"),
        networkToleranceDays: read.given("networkToleranceDays"),
        lagDays: lagDays(read, true),
        restoreVolume: read.given("restoreVolume"),
      }),
  },
  logSpaceBackupGB: bound(keptLogs, { logsPerDay: "userLogsPerDayDag", days: "daysOfLogs" }),
  logSpaceMoveGB: bound(movedLogsRoom, { logsPerWeek: "moveLogsPerWeekDag" }),
  logSizePerDbGB: bound(logsOfDatabase, {
    keptGB: "logSpaceBackupGB",
    movedGB: "logSpaceMoveGB",
    databases: "dbsRecommendedPerDag",
  }),
  dbSizeWithOverheadGB: {
    label: "database with overhead",
    unit: "GB",
    formula: "dbSizeGB * (1 + dataOverheadPct / 100)",
    source: workbook("Volume Requirements E123"),
    compute: (read) => read.number("dbSizeGB") * (1 + read.given("dataOverheadPct") / 100),
  },
  volumeSizeGB: {
    ...volumeWords,
    formula: (read) => worded(volumeOf(read), volumePlaces).formula,
    compute: (read) => bound<CalculatorInputs, VolumePlaces>(volumeOf(read), volumePlaces).compute(read),
  },
  restoreVolGB: {
    ...worded(restoreVolume, volumePlaces),
    compute: (read) => {
      const needed = bound<CalculatorInputs, VolumePlaces>(restoreVolume, volumePlaces).compute(read);
      return read.given("restoreVolume") ? needed : null;
    },
  },
};

/** Input and output per second. */
export const inputOutputDefinitions: CalculatorRecords = {
  usersIopsDag: {
    label: "I/O of users, whole DAG",
    unit: "IOPS",
    formula: "groupMailboxes * iopsPerMailbox",
    source: workbook("Role Requirements I76"),
    compute: (read) => read.number("groupMailboxes") * read.number("iopsPerMailbox"),
  },
  peakIopsDag: bound(peakIops, {
    usersIops: "usersIopsDag",
    additionalIops: { input: "additionalIops" },
    overheadPct: { input: "ioOverheadPct" },
  }),
  iopsPerDb: bound(iopsOfDatabase, { peakIops: "peakIopsDag", databases: "dbsRecommendedPerDag" }),
  iopsPerServer: bound(iopsOfServer, { iopsPerDatabase: "iopsPerDb", copies: "dbCopiesPerServer" }),
  logIopsPerDb: {
    label: "log I/O per database",
    unit: "IOPS",
    formula: (read) =>
      `iopsPerDb * (1 - readFraction) * ${read.given("dagModel") === "stand-alone" ? logWriteShare.standAlone : `${logWriteShare.dag} * (1 + ${logReadShare})`}`,
    source: workbook("Role Requirements I80:I83"),
    compute: (read) => {
      const writes = read.number("iopsPerDb") * (1 - read.number("readFraction"));
      if (read.given("dagModel") === "stand-alone") return writes * logWriteShare.standAlone;
      const logWrites = writes * logWriteShare.dag;
      return logWrites + logWrites * logReadShare;
    },
  },
  bdmServerMBps: {
    label: "background maintenance per server",
    unit: "MB/s",
    formula: `dbCopiesPerServer * ${maintenanceMBps}`,
    source: workbook("Role Requirements D286"),
    compute: (read) => read.number("dbCopiesPerServer") * maintenanceMBps,
  },
};
