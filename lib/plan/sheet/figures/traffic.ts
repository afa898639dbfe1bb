import {
  defaultCompressionPct,
  exchangeCoresPerDirectoryCore,
  systemDiskReserveGB,
  transport,
  workbook,
} from "../../../facts/sizing";
import { directoryCores, keptMessages, peakMbps, safetyNetDays, transportDatabaseGB } from "../../sizing/links";
import type { FigureDefinition } from "../chain";
import type { ClusterWorkings } from "../workings";
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
  const remote = plan.databases.reduce((sum, { copies }) => {
    const home = copies[0]?.datacenter;
    return sum + copies.filter((copy) => copy.datacenter !== home).length;
  }, 0);
  const one = peakMbps(
    load.logsPerDay / Math.max(1, sizes.databases),
    deployment.transport.peakHour,
    defaultCompressionPct,
  );
  return {
    peakHour: {
      unit: "of a day",
      formula: "share of the busiest hour",
      source: fromDocument("transport.peakHour"),
      value: deployment.transport.peakHour,
    },
    remoteCopies: {
      unit: "copies",
      formula: "copies that lie in another datacenter than the first copy of their database",
      source: own,
      value: remote,
    },
    replicationMbps: {
      unit: "Mbit/s",
      formula: `peakHour * logsPerDay / databases * 8 / 3600 * (1 - ${defaultCompressionPct} / 100) * remoteCopies`,
      source: workbook("Replication E13, E14"),
      value: one * remote,
    },
  };
}

function directoryFigures(workings: ClusterWorkings): Record<string, FigureDefinition> {
  const { megacyclesPerProcessor: perCore, load } = workings;
  if (perCore === undefined) return {};
  return {
    allActiveMegacycles: {
      unit: "megacycles",
      formula: sumOverTiers(workings, (t) => `clusterMailboxes${t} * activeMegacyclesPerMailbox${t}`),
      source: workbook("Role Requirements C176"),
      value: load.activeMegacycles,
    },
    domainControllerCores: {
      unit: "cores in each datacenter",
      formula: `round up (allActiveMegacycles / megacyclesPerProcessor / ${exchangeCoresPerDirectoryCore})`,
      source: workbook("Role Requirements C176"),
      value: directoryCores(load.activeMegacycles, perCore),
    },
  };
}
