import { contentIndexShare, restoreRoomFactor, workbook } from "../../../facts/sizing";
import { backupKind, databaseIops, databaseSizes, isUneven } from "../../design/disks";
import { fullestDatabaseGB } from "../../design/fullest";
import { daysOfLogs, moveLogsPerWeek, type BackupKind } from "../../sizing/formulas";
import type { FigureDefinition } from "../chain";
import type { ClusterWorkings } from "../workings";
import { fromDocument, own, sumOverTiers } from "./tiers";

/** Workbook defaults, Role Requirements C150:C152 and Volume Requirements I123; the same that the planner uses. */
const FREE_PCT = 5;
const MOVE_WEEK_PCT = 1;
const TOLERANCE_DAYS = 3;

/** Databases, logs, volumes and disk operations of one DAG. */
export function storageFigures(workings: ClusterWorkings): Record<string, FigureDefinition> {
  return { ...layoutFigures(workings), ...logFigures(workings), ...volumeFigures(workings) };
}

function layoutFigures(workings: ClusterWorkings): Record<string, FigureDefinition> {
  const { plan, sizes, load, deployment } = workings;
  const { averageGB, fullestGB, uneven } = spreadOf(workings);
  const decided = deployment.clusters.find((one) => one.name === plan.design)?.databases === "auto";
  return {
    databases: {
      unit: "databases",
      formula: decided
        ? "the fewest that keep every limit, or more with which servers are smaller"
        : "databases of the DAG",
      source: decided ? own : fromDocument(`clusters.${plan.design}.databases`),
      value: sizes.databases,
    },
    members: {
      unit: "members",
      formula: "members of the DAG",
      source: fromDocument(`clusters.${plan.design}.members`),
      value: plan.members.length,
    },
    mailboxesInCluster: {
      unit: "mailboxes",
      formula: sumOverTiers(workings, (t) => `clusterMailboxes${t}`),
      source: own,
      value: load.mailboxes,
    },
    mailboxesPerDatabase: {
      unit: "mailboxes",
      formula: "mailboxesInCluster / databases",
      source: workbook("Role Requirements C81"),
      value: load.mailboxes / Math.max(1, sizes.databases),
    },
    copiesPerServer: {
      unit: "copies",
      formula: "most copies that the layout puts on one member",
      source: own,
      value: sizes.copiesPerServer,
    },
    onDiskGB: {
      unit: "GB",
      formula: sumOverTiers(workings, (t) => `clusterMailboxes${t} * mailboxSizeOnDiskMB${t} / 1024`),
      source: own,
      value: load.onDiskGB,
    },
    databaseGB: {
      unit: "GB",
      formula: uneven ? "size of the fullest database, since mailboxes are whole" : "onDiskGB / databases",
      source: uneven ? own : workbook("Volume Requirements D123"),
      value: uneven ? fullestGB : averageGB,
    },
  };
}

/** Databases are sized by the average, or by the fullest one where that is well above it. */
function spreadOf({ sizes, load, shares, deployment }: ClusterWorkings) {
  const averageGB = load.onDiskGB / Math.max(1, sizes.databases);
  const fullestGB = fullestDatabaseGB(shares, sizes.databases, deployment);
  return { averageGB, fullestGB, uneven: isUneven(fullestGB, averageGB) };
}

function logFigures(workings: ClusterWorkings): Record<string, FigureDefinition> {
  const { load, deployment, cluster, sizes } = workings;
  const { uneven } = spreadOf(workings);
  const kind = backupKind(deployment);
  const lagDays = cluster.copies.lagged > 0 ? cluster.copies.replayLagDays : 0;
  const average = load.mailboxes === 0 ? 0 : (load.onDiskGB * 1024) / load.mailboxes;
  return {
    replayLagDays: {
      unit: "days",
      formula: "lag of the lagged copies; 0 without any",
      source: fromDocument("clusters.copies.replayLagDays"),
      value: lagDays,
    },
    logsPerDay: {
      unit: "logs of 1 MB",
      formula: sumOverTiers(workings, (t) => `clusterMailboxes${t} * logsPerMailboxPerDay${t}`),
      source: workbook("Role Requirements C18"),
      value: load.logsPerDay,
    },
    daysOfLogs: {
      unit: "days",
      formula: daysFormula(kind, cluster.restoreDisk),
      source: `${workbook("Role Requirements C150")}; backup: ${kind}`,
      value: daysOfLogs({
        backup: kind,
        backupToleranceDays: TOLERANCE_DAYS,
        networkToleranceDays: 0,
        lagDays,
        restoreVolume: cluster.restoreDisk,
      }),
    },
    averageMailboxMB: {
      unit: "MB",
      formula: "onDiskGB * 1024 / mailboxesInCluster",
      source: own,
      value: average,
    },
    movedLogsPerWeek: {
      unit: "logs of 1 MB",
      formula: `mailboxesInCluster * ${MOVE_WEEK_PCT} / 100 * averageMailboxMB`,
      source: workbook("Role Requirements C151:C152"),
      value: moveLogsPerWeek(load.mailboxes, MOVE_WEEK_PCT, average),
    },
    logsPerDatabaseGB: {
      unit: "GB",
      formula: `(logsPerDay * daysOfLogs + movedLogsPerWeek) / 1024 ${uneven ? "* databaseGB / onDiskGB" : "/ databases"}`,
      source: workbook("Role Requirements C150:C153"),
      value: databaseSizes(load, sizes.databases, cluster, deployment, workings.shares).logsGB,
    },
  };
}

function daysFormula(kind: BackupKind, restoreDisk: boolean): string {
  const needed = `max(${TOLERANCE_DAYS}, replayLagDays)`;
  switch (kind) {
    case "native":
      return `max(${TOLERANCE_DAYS}, replayLagDays, 1)`;
    case "weekly-full-daily-differential":
      return `max(7, replayLagDays, 7 * ${TOLERANCE_DAYS})`;
    case "weekly-full-daily-incremental":
      return restoreDisk ? needed : `max(${TOLERANCE_DAYS}, replayLagDays, 7)`;
    case "bimonthly-full-daily-incremental":
      return restoreDisk ? needed : `max(${TOLERANCE_DAYS}, replayLagDays, 14)`;
    case "daily-full":
      return needed;
  }
}

function volumeFigures(workings: ClusterWorkings): Record<string, FigureDefinition> {
  const { load, deployment, cluster, sizes } = workings;
  const disks = databaseSizes(load, sizes.databases, cluster, deployment, workings.shares);
  const restore = cluster.restoreDisk ? "" : ` + ${restoreRoomFactor} * databaseGB`;
  const index = `${contentIndexShare} * (databaseGB * databasesPerDisk + databaseGB)`;
  const free = `(1 - ${FREE_PCT} / 100)`;
  return {
    databasesPerDisk: {
      unit: "databases",
      formula: "copies on one data disk",
      source: fromDocument("clusters.databasesPerDisk"),
      value: cluster.databasesPerDisk,
    },
    dataDiskGB: {
      unit: "GB",
      formula: `(databaseGB * databasesPerDisk${restore} + ${index} + logsPerDatabaseGB * databasesPerDisk) / ${free}`,
      source: workbook("Volume Requirements I123"),
      value: disks.dataDiskGB,
    },
    restoreDiskGB: {
      unit: "GB",
      formula: cluster.restoreDisk ? `(databaseGB + logsPerDatabaseGB) * databasesPerDisk / ${free}` : "0",
      source: workbook("Volume Requirements I9"),
      value: cluster.restoreDisk ? disks.restoreDiskGB : 0,
    },
    dataDisksPerServer: {
      unit: "disks",
      formula: "round up (copiesPerServer / databasesPerDisk)",
      source: own,
      value: Math.ceil(sizes.copiesPerServer / cluster.databasesPerDisk),
    },
    iops: {
      unit: "operations a second",
      formula: sumOverTiers(workings, (t) => `clusterMailboxes${t} * iopsPerMailbox${t}`),
      source: workbook("Role Requirements C23"),
      value: load.iops,
    },
    peakIopsPerServer: {
      unit: "operations a second",
      formula: "iops * 1.2 / databases * copiesPerServer",
      source: workbook("Role Requirements I76"),
      value: databaseIops(load, sizes.databases) * sizes.copiesPerServer,
    },
    peakIopsPerDisk: {
      unit: "operations a second",
      formula: "peakIopsPerServer / dataDisksPerServer",
      source: own,
      value:
        databaseIops(load, sizes.databases) *
        (sizes.copiesPerServer / Math.max(1, Math.ceil(sizes.copiesPerServer / cluster.databasesPerDisk))),
    },
  };
}
