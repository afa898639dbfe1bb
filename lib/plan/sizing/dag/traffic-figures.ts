import { defaultCompressionPct, systemDiskReserveGB, workbook } from "../../../facts/sizing";
import { calculated } from "../figures";
import {
  bound,
  indexShipping,
  logShipping,
  logsOfDatabasePerDay,
  messagesKept,
  safetyNet,
  transportDatabase,
} from "../formulas";
import { fromDocument, ownSource, shareOf, sumOverTiers, inputFigure, type DagTable } from "./inputs";
import { specifiedOr } from "./specified";
import { isKept } from "./storage-figures";

const transportRecords: DagTable = {
  clusterMessagesPerDay: {
    label: "messages per day and DAG",
    unit: "messages",
    formula: (read) => sumOverTiers(read, (t) => `clusterMailboxes${t} * messagesPerDay${t}`),
    source: workbook("Role Requirements C181"),
    compute: (read) => read.given("load").messagesPerDay,
  },
  averageKB: {
    label: "average message",
    unit: "KB",
    formula: (read) =>
      `(${sumOverTiers(read, (t) => `clusterMailboxes${t} * messagesPerDay${t} * averageMessageKB${t}`)}) / clusterMessagesPerDay`,
    source: ownSource,
    compute: (read) => shareOf(read.given("load").mailKBPerDay, read.number("clusterMessagesPerDay")),
  },
  serversLeft: inputFigure(
    "servers left for the mail flow",
    "members",
    "fewest members that are left in a single or a required failure",
    ownSource,
    (read) => read.given("serversLeft"),
  ),
  messagesPerServer: calculated({
    label: "messages per server and day",
    unit: "messages",
    formula: "clusterMessagesPerDay / max(1, serversLeft)",
    source: workbook("Role Requirements C182"),
  }),
  safetyNetSetting: inputFigure(
    "Safety Net, setting",
    "days",
    "days that Safety Net keeps a message",
    fromDocument("transport.safetyNetDays"),
    (read) => read.given("deployment").transport.safetyNetDays,
  ),
  safetyNetDays: bound(safetyNet, { setting: "safetyNetSetting", replayLagDays: "replayLagDays" }),
  queueDays: inputFigure(
    "days that a queue may hold",
    "days",
    "days that a queue may hold",
    fromDocument("transport.queueDays"),
    (read) => read.given("deployment").transport.queueDays,
  ),
  keptMessages: bound(messagesKept, {
    messages: "messagesPerServer",
    queueDays: "queueDays",
    safetyNetDays: "safetyNetDays",
  }),
  transportDatabaseGB: bound(transportDatabase, { messages: "keptMessages", averageKB: "averageKB" }),
};

/** System disks are made in steps of ten gigabytes. Our own. */
const systemDiskStepGB = 10;

const systemDiskRecords: DagTable = {
  neededSystemDiskGB: {
    label: "system disk, needed",
    unit: "GB",
    ...specifiedOr(
      "systemDiskGB",
      calculated({
        label: "system disk, needed",
        unit: "GB",
        formula: `round up ((transportDatabaseGB + ${systemDiskReserveGB} + pageFileGB) / ${systemDiskStepGB}) * ${systemDiskStepGB}`,
        source: workbook("Role Requirements C187"),
      }),
    ),
  },
  systemDiskGB: {
    label: "system disk",
    unit: "GB",
    formula: (read) =>
      isKept(read, "systemDiskGB", "neededSystemDiskGB")
        ? "as deployed; decided earlier and large enough still (neededSystemDiskGB)"
        : "neededSystemDiskGB",
    source: ownSource,
    compute: (read) => {
      const needed = read.number("neededSystemDiskGB");
      return read.given("kept").systemDiskGB ?? needed;
    },
  },
};

const replicationRecords: DagTable = {
  peakHour: inputFigure(
    "share of a day in the busiest hour",
    "of a day",
    "share of the busiest hour",
    fromDocument("transport.peakHour"),
    (read) => read.given("deployment").transport.peakHour,
  ),
  remoteCopies: inputFigure(
    "copies in another datacenter",
    "copies",
    "copies in another datacenter than the first copy of their database",
    ownSource,
    (read) => read.given("remote").copies,
  ),
  remoteLaggedCopies: inputFigure(
    "lagged copies in another datacenter",
    "copies",
    "lagged copies in another datacenter than the first copy of their database",
    ownSource,
    (read) => read.given("remote").lagged,
  ),
  logsPerDatabaseAndDay: bound(logsOfDatabasePerDay, {
    logsPerDay: "logsPerDay",
    movedPerWeek: "movedLogsPerWeek",
    databases: "databases",
  }),
  logPeakMbps: bound(logShipping, {
    peakHour: "peakHour",
    logsPerDay: "logsPerDatabaseAndDay",
    compressionPct: defaultCompressionPct,
  }),
  indexPeakMbps: bound(indexShipping, { peakHour: "peakHour", logsPerDay: "logsPerDatabaseAndDay" }),
  replicationMbps: calculated({
    label: "log shipping between datacenters, peak hour",
    unit: "Mbit/s",
    formula: "logPeakMbps * remoteCopies + indexPeakMbps * remoteLaggedCopies",
    source: workbook("Replication E15, E16, F138, F139"),
  }),
};

/** Mail flow, system disk and log shipping of one DAG. */
export const trafficFigures: DagTable = { ...transportRecords, ...systemDiskRecords, ...replicationRecords };
