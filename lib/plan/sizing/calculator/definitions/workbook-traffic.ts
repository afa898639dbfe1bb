import { loadVersionOf } from "../../../../facts/sizing";
import {
  bound,
  indexShipping,
  logShipping,
  logsOfDatabasePerDay,
  messagesKept,
  safetyNet,
  transportDatabase,
} from "../../formulas";
import { row, type CalculatorReader, type CalculatorRows } from "../calculator-records";
import { resilient } from "./workbook-layout";

function ofStandAlone(read: CalculatorReader): boolean {
  return read.given("dagModel") === "stand-alone";
}

/** Mail in transport. */
export const transportDefinitions: CalculatorRows = {
  messagesPerDay: row("messages per day", "messages", "mailboxes * msgsPerDay", "Role Requirements C181"),
  msgPerServer: row(
    "messages per server and day",
    "messages",
    (read) =>
      ofStandAlone(read) ? "messagesPerDay / (remainingServers * serversPerDc)" : "messagesPerDay / remainingServers",
    "Role Requirements C182",
  ),
  safetyNetDays: row(
    safetyNet.label,
    safetyNet.unit,
    (read) =>
      read.given("lagCopies") === 0
        ? "safetyNetDays; no copy is lagged (lagCopies)"
        : "max(safetyNetDays, replayLagDays)",
    "Role Requirements C183, Input F44",
  ),
  safetyNetMsgs: bound(messagesKept, {
    messages: "msgPerServer",
    queueDays: { input: "queueExpiryDays" },
    safetyNetDays: "safetyNetDays",
  }),
  averageMessageSizeKB: row("average message", "KB", "avgMessageKB", "Role Requirements C186"),
  transportDbGBPerServer: bound(transportDatabase, {
    messages: "safetyNetMsgs",
    averageKB: "averageMessageSizeKB",
  }),
};

/** Streams of the content index: since Exchange 2016 an index is read from its passive copy. */
function indexStreams(read: CalculatorReader): string {
  if (!resilient(read)) return "0; there is no second datacenter";
  return loadVersionOf[read.given("ver")] === 2013
    ? "logStreamsBetweenDcs"
    : "dbsRecommendedPerDag * lagInSecond; an index is read from its passive copy";
}

/** Replication between the datacenters. */
export const replicationDefinitions: CalculatorRows = {
  logsPerDbPerDayAvg: bound(logsOfDatabasePerDay, {
    logsPerDay: "userLogsPerDayDag",
    movedPerWeek: "moveLogsPerWeekDag",
    databases: "dbsRecommendedPerDag",
  }),
  logStreamsBetweenDcs: row(
    "log streams between the datacenters",
    "streams",
    "dbsRecommendedPerDag * copiesInSecond",
    "Role Requirements I169:I175",
  ),
  ciStreamsBetweenDcs: row(
    "content index streams between the datacenters",
    "streams",
    indexStreams,
    "Role Requirements I176, Replication note B4",
  ),
  peakHourShare: row(
    "share of a day in the busiest hour",
    "of a day",
    (read) => (resilient(read) ? "largestHourShare" : "none; there is no second datacenter"),
    "Replication, hours of a day",
  ),
  peakLogMbpsPerDb: bound(logShipping, {
    peakHour: "peakHourShare",
    logsPerDay: "logsPerDbPerDayAvg",
    compressionPct: { input: "compressionPct" },
  }),
  peakLogDagMbps: row(
    "log shipping between the datacenters, peak hour",
    logShipping.unit,
    "peakLogMbpsPerDb * logStreamsBetweenDcs",
    "Replication E15",
  ),
  peakCiPerDbMbps: bound(indexShipping, { peakHour: "peakHourShare", logsPerDay: "logsPerDbPerDayAvg" }),
  peakCiDagMbps: row(
    "content index between the datacenters, peak hour",
    indexShipping.unit,
    "peakCiPerDbMbps * ciStreamsBetweenDcs",
    "Replication E16",
  ),
  totalPeakBetweenDcsDagMbps: row(
    "log shipping and content index per DAG, peak hour",
    logShipping.unit,
    "peakLogDagMbps + peakCiDagMbps",
    "Replication F140:F141",
  ),
  totalPeakAllDagsMbps: row(
    "log shipping and content index of all DAGs, peak hour",
    logShipping.unit,
    "totalPeakBetweenDcsDagMbps * dagCount",
    "Replication F140:F141",
  ),
};
