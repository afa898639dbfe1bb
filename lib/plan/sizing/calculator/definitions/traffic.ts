import { loadVersionOf, workbook } from "../../../../facts/sizing";
import { keptMessages, peakMbps, safetyNetDays, transportDatabaseGB } from "../../formulas";
import type { Definitions, Reader } from "../fill-sheet";
import { resilient } from "./layout";
import { lagDays } from "./storage";

/** Mail in transport. */
export const transportDefinitions: Definitions = {
  messagesPerDay: {
    unit: "messages",
    formula: "mailboxes * msgsPerDay",
    source: workbook("Role Requirements C181"),
    compute: (read) => read.number("mailboxes") * read.mean(["msgsPerDay"], (tier) => tier.msgsPerDay),
  },
  msgPerServer: {
    unit: "messages",
    formula: "messagesPerDay / remainingServers",
    source: workbook("Role Requirements C182"),
    compute: (read) => {
      const alone = read.given("dagModel") === "stand-alone" ? read.given("serversPerDc") : 1;
      return read.number("messagesPerDay") / (read.number("remainingServers") * alone);
    },
  },
  safetyNetDays: {
    unit: "days",
    formula: "max(safetyNetDays, replayLagDays); lag only with lagged copies",
    source: workbook("Role Requirements C183, Input F44"),
    compute: (read) => safetyNetDays(read.given("safetyNetDays"), lagDays(read, false)),
  },
  safetyNetMsgs: {
    unit: "messages",
    formula: "msgPerServer * 2 * (1 + 0.5 * queueExpiryDays + safetyNetDays)",
    source: workbook("Role Requirements C184:C185, Variables K54"),
    compute: (read) =>
      keptMessages(read.number("msgPerServer"), read.given("queueExpiryDays"), read.number("safetyNetDays")),
  },
  averageMessageSizeKB: {
    unit: "KB",
    formula: "avgMessageKB; of several tiers weighted by their messages (msgsPerDay)",
    source: workbook("Role Requirements C186"),
    compute: (read) =>
      read.mean(
        ["avgMessageKB", "msgsPerDay"],
        (tier) => tier.avgMessageKB,
        (tier) => tier.msgsPerDay,
      ),
  },
  transportDbGBPerServer: {
    unit: "GB",
    formula: "safetyNetMsgs * averageMessageSizeKB / 1048576",
    source: workbook("Role Requirements C186"),
    compute: (read) => transportDatabaseGB(read.number("safetyNetMsgs"), read.number("averageMessageSizeKB")),
  },
};

/** The busiest hour, where there is a second datacenter and a profile of the day. */
function busiestHour(read: Reader): number {
  return resilient(read) ? (read.given("largestHourShare") ?? Number.NaN) : Number.NaN;
}

/** Replication between the datacenters. */
export const replicationDefinitions: Definitions = {
  logsPerDbPerDayAvg: {
    unit: "logs",
    formula: "userLogsPerDayDag / dbsRecommendedPerDag + moveLogsPerWeekDag / dbsRecommendedPerDag / 7",
    source: workbook("Role Requirements C156"),
    compute: (read) => {
      const databases = read.number("dbsRecommendedPerDag");
      return read.number("userLogsPerDayDag") / databases + read.number("moveLogsPerWeekDag") / databases / 7;
    },
  },
  logStreamsBetweenDcs: {
    unit: "streams",
    formula: "dbsRecommendedPerDag * copiesInSecond",
    source: workbook("Role Requirements I169:I175"),
    compute: (read) => read.number("dbsRecommendedPerDag") * read.number("copiesInSecond"),
  },
  ciStreamsBetweenDcs: {
    unit: "streams",
    formula: (read) =>
      loadVersionOf[read.given("ver")] === 2013
        ? "logStreamsBetweenDcs"
        : "dbsRecommendedPerDag * lagInSecond; an index is read from its passive copy",
    source: workbook("Role Requirements I176, Replication note B4"),
    compute: (read) => {
      if (!resilient(read)) return 0;
      if (loadVersionOf[read.given("ver")] === 2013) return read.number("logStreamsBetweenDcs");
      return read.number("dbsRecommendedPerDag") * read.given("lagInSecond");
    },
  },
  peakLogMbpsPerDb: {
    unit: "Mb/s",
    formula: "largestHourShare * logsPerDbPerDayAvg * 8 / 3600 * (1 - compressionPct / 100)",
    source: workbook("Replication E13"),
    compute: (read) => peakMbps(read.number("logsPerDbPerDayAvg"), busiestHour(read), read.given("compressionPct")),
  },
  peakLogDagMbps: {
    unit: "Mb/s",
    formula: "peakLogMbpsPerDb * logStreamsBetweenDcs",
    source: workbook("Replication E15"),
    compute: (read) => read.number("peakLogMbpsPerDb") * read.number("logStreamsBetweenDcs"),
  },
  peakCiPerDbMbps: {
    unit: "Mb/s",
    formula: "largestHourShare * logsPerDbPerDayAvg * 8 / 3600",
    source: workbook("Replication E14"),
    compute: (read) => peakMbps(read.number("logsPerDbPerDayAvg"), busiestHour(read)),
  },
  peakCiDagMbps: {
    unit: "Mb/s",
    formula: "peakCiPerDbMbps * ciStreamsBetweenDcs",
    source: workbook("Replication E16"),
    compute: (read) => read.number("peakCiPerDbMbps") * read.number("ciStreamsBetweenDcs"),
  },
  totalPeakBetweenDcsDagMbps: {
    unit: "Mb/s",
    formula: "peakLogDagMbps + peakCiDagMbps",
    source: workbook("Replication F140:F141"),
    compute: (read) => read.number("peakLogDagMbps") + read.number("peakCiDagMbps"),
  },
  totalPeakAllDagsMbps: {
    unit: "Mb/s",
    formula: "totalPeakBetweenDcsDagMbps * dagCount",
    source: workbook("Replication F140:F141"),
    compute: (read) => read.number("totalPeakBetweenDcsDagMbps") * read.number("dagCount"),
  },
};
