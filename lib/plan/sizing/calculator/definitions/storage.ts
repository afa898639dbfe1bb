import { logReadShare, logWriteShare, maintenanceMBps, workbook } from "../../../../facts/sizing";
import {
  daysOfLogs,
  logsGB,
  moveLogsPerWeek,
  restoreVolumeGB,
  storageArchitecture,
  volumeGB,
  type CopyCounts,
} from "../../formulas";
import type { Definitions, Reader } from "../fill-sheet";

/** Days by which lagged copies are behind; 0 without them. */
export function lagDays(read: Reader, withTruncation: boolean): number {
  if (read.given("dagModel") === "stand-alone" || read.given("lagCopies") === 0) return 0;
  return read.given("replayLagDays") + (withTruncation ? read.given("truncationLagDays") : 0);
}

function copyCounts(read: Reader): CopyCounts {
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

function volumeNeed(read: Reader): { databaseGB: number; logsGB: number; databasesPerVolume: number; freePct: number } {
  return {
    databaseGB: read.number("dbSizeGB") * (1 + read.given("dataOverheadPct") / 100),
    logsGB: read.number("logSizePerDbGB"),
    databasesPerVolume: read.number("dbsPerVolume"),
    freePct: read.given("volumeFreePct"),
  };
}

/** Room: databases, logs, volumes. */
export const capacityDefinitions: Definitions = {
  storageArchPdc: {
    unit: "kind",
    formula:
      "JBOD with three copies in all, lagged copies in pairs or several databases on a volume (haInFirst, dbsPerVolume)",
    source: workbook("Role Requirements I128:I130"),
    compute: (read) => storageArchitecture(copyCounts(read)).first,
  },
  storageArchSdc: {
    unit: "kind",
    formula: "by the copies; as in the first datacenter, and two copies in the second (copiesInSecond)",
    source: workbook("Role Requirements I128:I130"),
    compute: (read) => storageArchitecture(copyCounts(read)).second,
  },
  dbSizeGB: {
    unit: "GB",
    formula: "mbxPerDb * mailboxSizeOnDiskMB / 1024",
    source: workbook("Volume Requirements D123"),
    compute: (read) => (read.number("mbxPerDb") * read.number("mailboxSizeOnDiskMB")) / 1024,
  },
  userLogsPerDayDag: {
    unit: "logs",
    formula: "logsPerMailboxPerDay * groupMailboxes * (1 + dataOverheadPct / 100)",
    source: workbook("Role Requirements C148"),
    compute: (read) =>
      read.number("logsPerMailboxPerDay") * read.number("groupMailboxes") * (1 + read.given("dataOverheadPct") / 100),
  },
  moveLogsPerWeekDag: {
    unit: "logs",
    formula: "groupMailboxes * moveWeekPct / 100 * mailboxSizeOnDiskMB",
    source: workbook("Role Requirements C151:C152"),
    compute: (read) =>
      moveLogsPerWeek(read.number("groupMailboxes"), read.given("moveWeekPct"), read.number("mailboxSizeOnDiskMB")),
  },
  daysOfLogs: {
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
  logSpaceBackupGB: {
    unit: "GB",
    formula: "userLogsPerDayDag * daysOfLogs / 1024",
    source: workbook("Role Requirements C150"),
    compute: (read) => logsGB(read.number("userLogsPerDayDag") * read.number("daysOfLogs")),
  },
  logSpaceMoveGB: {
    unit: "GB",
    formula: "moveLogsPerWeekDag / 1024",
    source: workbook("Role Requirements C151"),
    compute: (read) => logsGB(read.number("moveLogsPerWeekDag")),
  },
  logSizePerDbGB: {
    unit: "GB",
    formula: "(logSpaceBackupGB + logSpaceMoveGB) / dbsRecommendedPerDag",
    source: workbook("Volume Requirements F123"),
    compute: (read) =>
      (read.number("logSpaceBackupGB") + read.number("logSpaceMoveGB")) / read.number("dbsRecommendedPerDag"),
  },
  volumeSizeGB: {
    unit: "GB",
    formula: (read) => {
      const restore = read.given("restoreVolume") ? "" : " + 1.1 * dbSizeGB";
      const logs = read.given("dagModel") === "stand-alone" ? "" : " + dbsPerVolume * logSizePerDbGB";
      const index = "0.2 * (dbsPerVolume * dbSizeGB + dbSizeGB)";
      return `(dbsPerVolume * dbSizeGB${restore} + ${index}${logs}) / (1 - volumeFreePct / 100)`;
    },
    source: workbook("Volume Requirements I123"),
    compute: (read) =>
      volumeGB({
        ...volumeNeed(read),
        restoreVolume: read.given("restoreVolume"),
        separateLogs: read.given("dagModel") === "stand-alone",
      }),
  },
  restoreVolGB: {
    unit: "GB",
    formula: "dbsPerVolume * (dbSizeGB + logSizePerDbGB) / (1 - volumeFreePct / 100)",
    source: workbook("Volume Requirements I9"),
    compute: (read) => (read.given("restoreVolume") ? restoreVolumeGB(volumeNeed(read)) : null),
  },
};

/** Input and output a second. */
export const inputOutputDefinitions: Definitions = {
  peakIopsDag: {
    unit: "IOPS",
    formula: "(groupMailboxes * iopsPerMailbox + additionalIops) * (1 + ioOverheadPct / 100)",
    source: workbook("Role Requirements I76"),
    compute: (read) => {
      const users = read.number("groupMailboxes") * read.number("iopsPerMailbox");
      return (users + read.given("additionalIops")) * (1 + read.given("ioOverheadPct") / 100);
    },
  },
  iopsPerDb: {
    unit: "IOPS",
    formula: "peakIopsDag / dbsRecommendedPerDag",
    source: workbook("Role Requirements I82"),
    compute: (read) => read.number("peakIopsDag") / read.number("dbsRecommendedPerDag"),
  },
  iopsPerServer: {
    unit: "IOPS",
    formula: "iopsPerDb * dbCopiesPerServer; every copy counts like an active one",
    source: workbook("Role Requirements I77"),
    compute: (read) => read.number("iopsPerDb") * read.number("dbCopiesPerServer"),
  },
  logIopsPerDb: {
    unit: "IOPS",
    formula: (read) =>
      `iopsPerDb * (1 - readFraction) * ${read.given("dagModel") === "stand-alone" ? "0.4" : "0.5 * (1 + 0.1)"}`,
    source: workbook("Role Requirements I80:I83"),
    compute: (read) => {
      const writes = read.number("iopsPerDb") * (1 - read.number("readFraction"));
      if (read.given("dagModel") === "stand-alone") return writes * logWriteShare.standAlone;
      const logWrites = writes * logWriteShare.dag;
      return logWrites + logWrites * logReadShare;
    },
  },
  bdmServerMBps: {
    unit: "MB/s",
    formula: "dbCopiesPerServer * 1",
    source: workbook("Role Requirements D286"),
    compute: (read) => read.number("dbCopiesPerServer") * maintenanceMBps,
  },
};
