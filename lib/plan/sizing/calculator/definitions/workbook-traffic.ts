import { loadVersionOf, workbook } from "../../../../facts/sizing";
import {
  bound,
  indexShipping,
  logShipping,
  logsOfDatabasePerDay,
  messagesKept,
  safetyNetDays,
  transportDatabase,
} from "../../formulas";
import { mean, type CalculatorRecords, type CalculatorReader } from "../calculator-records";
import { resilient } from "./workbook-layout";
import { lagDays } from "./workbook-storage";

/** Mail in transport. */
export const transportDefinitions: CalculatorRecords = {
  messagesPerDay: {
    label: "messages per day",
    unit: "messages",
    formula: "mailboxes * msgsPerDay",
    source: workbook("Role Requirements C181"),
    compute: (read) => read.number("mailboxes") * mean(read, ["msgsPerDay"], (tier) => tier.msgsPerDay),
  },
  msgPerServer: {
    label: "messages per server and day",
    unit: "messages",
    formula: "messagesPerDay / remainingServers",
    source: workbook("Role Requirements C182"),
    compute: (read) => {
      const alone = read.given("dagModel") === "stand-alone" ? read.given("serversPerDc") : 1;
      return read.number("messagesPerDay") / (read.number("remainingServers") * alone);
    },
  },
  safetyNetDays: {
    label: "Safety Net",
    unit: "days",
    formula: "max(safetyNetDays, replayLagDays); lag only with lagged copies",
    source: workbook("Role Requirements C183, Input F44"),
    compute: (read) => safetyNetDays(read.given("safetyNetDays"), lagDays(read, false)),
  },
  safetyNetMsgs: bound(messagesKept, {
    messages: "msgPerServer",
    queueDays: { input: "queueExpiryDays" },
    safetyNetDays: "safetyNetDays",
  }),
  averageMessageSizeKB: {
    label: "average message",
    unit: "KB",
    formula: "avgMessageKB; of several tiers weighted by their messages (msgsPerDay)",
    source: workbook("Role Requirements C186"),
    compute: (read) =>
      mean(
        read,
        ["avgMessageKB", "msgsPerDay"],
        (tier) => tier.avgMessageKB,
        (tier) => tier.msgsPerDay,
      ),
  },
  transportDbGBPerServer: bound(transportDatabase, { messages: "safetyNetMsgs", averageKB: "averageMessageSizeKB" }),
};

/** The busiest hour, where there is a second datacenter and a profile of the day. */
function busiestHour(read: CalculatorReader): number {
  return resilient(read) ? (read.given("largestHourShare") ?? Number.NaN) : Number.NaN;
}

/** Replication between the datacenters. */
export const replicationDefinitions: CalculatorRecords = {
  logsPerDbPerDayAvg: bound(logsOfDatabasePerDay, {
    logsPerDay: "userLogsPerDayDag",
    movedPerWeek: "moveLogsPerWeekDag",
    databases: "dbsRecommendedPerDag",
  }),
  logStreamsBetweenDcs: {
    label: "log streams between the datacenters",
    unit: "streams",
    formula: "dbsRecommendedPerDag * copiesInSecond",
    source: workbook("Role Requirements I169:I175"),
    compute: (read) => read.number("dbsRecommendedPerDag") * read.number("copiesInSecond"),
  },
  ciStreamsBetweenDcs: {
    label: "content index streams between the datacenters",
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
  peakHourShare: {
    label: "share of a day in the busiest hour",
    unit: "of a day",
    formula: "largestHourShare; with a second datacenter and a profile of the day",
    source: workbook("Replication, hours of a day"),
    compute: (read) => busiestHour(read),
  },
  peakLogMbpsPerDb: bound(logShipping, {
    peakHour: "peakHourShare",
    logsPerDay: "logsPerDbPerDayAvg",
    compressionPct: { input: "compressionPct" },
  }),
  peakLogDagMbps: {
    label: "log shipping between the datacenters, peak hour",
    unit: "Mb/s",
    formula: "peakLogMbpsPerDb * logStreamsBetweenDcs",
    source: workbook("Replication E15"),
    compute: (read) => read.number("peakLogMbpsPerDb") * read.number("logStreamsBetweenDcs"),
  },
  peakCiPerDbMbps: bound(indexShipping, { peakHour: "peakHourShare", logsPerDay: "logsPerDbPerDayAvg" }),
  peakCiDagMbps: {
    label: "content index between the datacenters, peak hour",
    unit: "Mb/s",
    formula: "peakCiPerDbMbps * ciStreamsBetweenDcs",
    source: workbook("Replication E16"),
    compute: (read) => read.number("peakCiPerDbMbps") * read.number("ciStreamsBetweenDcs"),
  },
  totalPeakBetweenDcsDagMbps: {
    label: "log shipping and content index per DAG, peak hour",
    unit: "Mb/s",
    formula: "peakLogDagMbps + peakCiDagMbps",
    source: workbook("Replication F140:F141"),
    compute: (read) => read.number("peakLogDagMbps") + read.number("peakCiDagMbps"),
  },
  totalPeakAllDagsMbps: {
    label: "log shipping and content index of all DAGs, peak hour",
    unit: "Mb/s",
    formula: "totalPeakBetweenDcsDagMbps * dagCount",
    source: workbook("Replication F140:F141"),
    compute: (read) => read.number("totalPeakBetweenDcsDagMbps") * read.number("dagCount"),
  },
};
