import {
  defaultCompressionPct,
  exchangeCoresPerDirectoryCore,
  systemDiskReserveGB,
  transport,
  workbook,
} from "../../../facts/sizing";
import { directoryCores, keptMessages, safetyNetDays, transportDatabaseGB } from "../../sizing/formulas";
import { logsPerDatabaseAndDay, replicationPeak } from "../../design/replication";
import type { FigureDefinition } from "../chain";
import { plannedMailboxes } from "../../mailboxes/spread";
import { tierMegacycles, type ClusterWorkings } from "../workings";
import { fromDocument, own, sumOverTiers } from "./tiers";

/** Mail flow, log shipping and directory of one DAG. */
export function trafficFigures(workings: ClusterWorkings): Record<string, FigureDefinition> {
  return {
    ...transportFigures(workings),
    ...systemDiskFigure(workings),
    ...replicationFigures(workings),
    ...directoryFigures(workings),
  };
}

function transportFigures(workings: ClusterWorkings): Record<string, FigureDefinition> {
  const { load, deployment, serversLeft } = workings;
  const { safetyNetDays: setting, queueDays } = deployment.transport;
  const lag = workings.cluster.copies.lagged > 0 ? workings.cluster.copies.replayLagDays : 0;
  const days = safetyNetDays(setting, lag);
  const averageKB = load.messagesPerDay === 0 ? 0 : load.mailKBPerDay / load.messagesPerDay;
  const kept = keptMessages(load.messagesPerDay / Math.max(1, serversLeft), queueDays, days);
  return {
    clusterMessagesPerDay: {
      unit: "messages",
      formula: sumOverTiers(workings, (t) => `clusterMailboxes${t} * messagesPerDay${t}`),
      source: own,
      value: load.messagesPerDay,
    },
    averageKB: {
      unit: "KB",
      formula: `(${sumOverTiers(workings, (t) => `clusterMailboxes${t} * messagesPerDay${t} * averageMessageKB${t}`)}) / clusterMessagesPerDay`,
      source: own,
      value: averageKB,
    },
    serversLeft: {
      unit: "members",
      formula: "fewest members that are left in a single or a required failure",
      source: own,
      value: serversLeft,
    },
    safetyNetSetting: {
      unit: "days",
      formula: "days that Safety Net keeps a message",
      source: fromDocument("transport.safetyNetDays"),
      value: setting,
    },
    safetyNetDays: {
      unit: "days",
      formula: "max(safetyNetSetting, replayLagDays)",
      source: workbook("Role Requirements C182"),
      value: days,
    },
    queueDays: {
      unit: "days",
      formula: "days that a queue may hold",
      source: fromDocument("transport.queueDays"),
      value: queueDays,
    },
    keptMessages: {
      unit: "messages",
      formula: `clusterMessagesPerDay / serversLeft * ${transport.copies} * (1 + ${transport.queueShare} * queueDays + safetyNetDays)`,
      source: workbook("Role Requirements C183:C185"),
      value: kept,
    },
    transportDatabaseGB: {
      unit: "GB",
      formula: "keptMessages * averageKB / 1024 ^ 2",
      source: workbook("Role Requirements C186"),
      value: transportDatabaseGB(kept, averageKB),
    },
  };
}

function systemDiskFigure({ sizes }: ClusterWorkings): Record<string, FigureDefinition> {
  return {
    systemDiskGB: {
      unit: "GB",
      formula: `round up ((transportDatabaseGB + ${systemDiskReserveGB} + pageFileGB) / 10) * 10`,
      source: workbook("Role Requirements C187"),
      value: sizes.systemDiskGB,
    },
  };
}

function replicationFigures({ plan, load, deployment, sizes }: ClusterWorkings): Record<string, FigureDefinition> {
  const away = plan.databases.flatMap(({ copies }) =>
    copies.filter((copy) => copy.datacenter !== copies[0]?.datacenter),
  );
  const lagged = away.filter((copy) => copy.lagged).length;
  const { copyMbps, laggedMbps } = replicationPeak(load, sizes.databases, deployment);
  const elsewhere = "in another datacenter than the first copy of their database";
  return {
    peakHour: {
      unit: "of a day",
      formula: "share of the busiest hour",
      source: fromDocument("transport.peakHour"),
      value: deployment.transport.peakHour,
    },
    remoteCopies: { unit: "copies", formula: `copies that lie ${elsewhere}`, source: own, value: away.length },
    remoteLaggedCopies: { unit: "copies", formula: `lagged copies that lie ${elsewhere}`, source: own, value: lagged },
    logsPerDatabaseAndDay: {
      unit: "logs of 1 MB",
      formula: "(logsPerDay + movedLogsPerWeek / 7) / databases",
      source: workbook("Role Requirements C156"),
      value: logsPerDatabaseAndDay(load, sizes.databases),
    },
    indexPeakMbps: {
      unit: "Mbit/s",
      formula: "peakHour * logsPerDatabaseAndDay * 8 / 3600",
      source: workbook("Replication E14"),
      value: laggedMbps - copyMbps,
    },
    logPeakMbps: {
      unit: "Mbit/s",
      formula: `indexPeakMbps * (1 - ${defaultCompressionPct} / 100)`,
      source: workbook("Replication E13"),
      value: copyMbps,
    },
    replicationMbps: {
      unit: "Mbit/s",
      formula: "logPeakMbps * remoteCopies + indexPeakMbps * remoteLaggedCopies",
      source: workbook("Replication E15, E16, F138, F139"),
      value: copyMbps * (away.length - lagged) + laggedMbps * lagged,
    },
  };
}

/** Every datacenter's directory for all users: those of this DAG's tiers, and those of tiers that only others serve. */
function directoryFigures(workings: ClusterWorkings): Record<string, FigureDefinition> {
  const { megacyclesPerProcessor: perCore, deployment, shares } = workings;
  if (perCore === undefined) return {};
  const served = new Set(shares.map(({ tier }) => tier.name));
  const megacycles = (here: boolean): number =>
    deployment.users
      .filter((tier) => tier.location === "cluster" && served.has(tier.name) === here)
      .map((tier) => [tier, plannedMailboxes(tier.mailboxes, deployment.growth)] as const)
      .reduce((sum, [tier, planned]) => sum + planned * tierMegacycles(tier.messagesPerDay, deployment).active, 0);
  const all = megacycles(true) + megacycles(false);
  return {
    activeMegacyclesElsewhere: {
      unit: "megacycles",
      formula: "active mailboxes of the tiers that only other DAGs serve",
      source: own,
      value: megacycles(false),
    },
    allActiveMegacycles: {
      unit: "megacycles",
      formula: `${sumOverTiers(workings, (t) => `plannedMailboxes${t} * activeMegacyclesPerMailbox${t}`)} + activeMegacyclesElsewhere`,
      source: workbook("Role Requirements C176"),
      value: all,
    },
    domainControllerCores: {
      unit: "cores in each datacenter",
      formula: `round up (allActiveMegacycles / megacyclesPerProcessor / ${exchangeCoresPerDirectoryCore})`,
      source: workbook("Role Requirements C176"),
      value: directoryCores(all, perCore),
    },
  };
}
