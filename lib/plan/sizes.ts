import type { Deployment } from "../model";
import { rounded } from "./cluster-plan";
import type { ClusterDesignResult } from "./design/cluster";
import { databaseIops } from "./design/disks";
import { processorLoadOf } from "./design/limits";
import { retentionDays, tierSizeOnDiskMB } from "./design/load";
import { replicationPeak } from "./design/replication";
import { plannedMailboxes } from "./mailboxes/spread";
import { directoryCores } from "./sizing/formulas";
import type { ClusterSizes, SizesPlan, TierSizes } from "./types";

/** The figures behind the machines, for people and for rules. */
export function planSizes(designs: readonly ClusterDesignResult[], deployment: Deployment): SizesPlan {
  return {
    tiers: planTiers(deployment),
    clusters: designs.map((design) => clusterSizes(design, designs, deployment)),
    notes: notesOf(deployment),
  };
}

function planTiers(deployment: Deployment): TierSizes[] {
  return deployment.users.map((tier) => {
    const planned = plannedMailboxes(tier.mailboxes, deployment.growth);
    const share = { tier, today: tier.mailboxes, planned };
    return {
      name: tier.name,
      mailboxes: tier.mailboxes,
      plannedMailboxes: planned,
      mailboxSizeOnDiskMB: tierSizeOnDiskMB(share, retentionDays(deployment)),
    };
  });
}

function clusterSizes(
  design: ClusterDesignResult,
  all: readonly ClusterDesignResult[],
  deployment: Deployment,
): ClusterSizes {
  const { cluster, load, databases, disks, server, worst } = design;
  const normalActive = Math.ceil(databases.length / Math.max(1, cluster.members.length));
  return {
    name: cluster.name,
    databases: databases.length,
    mailboxesPerDatabase: rounded(load.mailboxes / Math.max(1, databases.length)),
    databaseGB: rounded(disks.databaseGB),
    logsPerDatabaseGB: rounded(disks.logsGB),
    dataDiskGB: rounded(disks.dataDiskGB),
    dataDisksPerServer: design.dataDisksPerServer,
    peakIopsPerServer: rounded(databaseIops(load, databases.length) * worst.copies),
    transportDatabaseGB: rounded(server.transportDatabaseGB),
    systemDiskGB: server.systemDiskGB,
    processors: server.processors,
    memoryGB: server.memoryGB,
    pageFileGB: server.pageFileGB,
    copiesPerServer: worst.copies,
    processorLoad: {
      normal: rounded(processorLoadOf(design, normalActive) ?? 0),
      worst: rounded(processorLoadOf(design, worst.activeDatabases) ?? 0),
      limit: 0.8,
    },
    domainControllerCores: directoryNeeds(design, all, deployment),
    replicationMbps: rounded(replicationMbps(design, deployment)),
  };
}

/** Every datacenter's domain controllers must carry all users of the organization, also when the others are gone. */
function directoryNeeds(
  design: ClusterDesignResult,
  all: readonly ClusterDesignResult[],
  deployment: Deployment,
): ClusterSizes["domainControllerCores"] {
  const perCore = design.server.megacyclesPerProcessor;
  const megacycles = all.reduce((sum, { load }) => sum + load.activeMegacycles, 0);
  const places = [...new Set(design.cluster.members.map((member) => member.datacenter))];
  return Object.fromEntries(
    places.map((name) => {
      const controllers =
        deployment.datacenters.find((one) => one.name === name)?.activeDirectory?.domainControllers ?? [];
      const present = controllers
        .filter((controller) => controller.globalCatalog && !controller.readOnly)
        .reduce((sum, controller) => sum + controller.cores, 0);
      const needed = perCore === undefined ? 0 : directoryCores(megacycles, perCore);
      return [name, { needed, present }];
    }),
  );
}

/** Peak of log shipping between the datacenters: every copy away from the active one gets every log. */
function replicationMbps(design: ClusterDesignResult, deployment: Deployment): number {
  const { copyMbps, laggedMbps } = replicationPeak(design.load, design.databases.length, deployment);
  return design.layout.reduce((sum, { copies }) => {
    const away = copies.filter((copy) => copy.datacenter !== copies[0]?.datacenter);
    return sum + away.reduce((mbps, copy) => mbps + (copy.lagged ? laggedMbps : copyMbps), 0);
  }, 0);
}

function notesOf(deployment: Deployment): string[] {
  if (deployment.exchange.version === "2016") return [];
  return [
    `Exchange ${deployment.exchange.version}: no newer per-mailbox figures are confirmed, so those of Exchange 2016 are used with the hardware limits of ${deployment.exchange.version}.`,
  ];
}
