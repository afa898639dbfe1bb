import { compareNames } from "../base/order";
import { significant } from "../base/significant";
import type { Deployment, Witness } from "../model";
import type { ClusterDesignResult } from "./design/design-cluster";
import { cacheShareOfMemory } from "../facts/sizing";
import { failureModel } from "./design/failure-model";
import { dagSheet } from "./sizing";
import {
  failureClusterOf,
  nothingFails,
  recordOf,
  simulateFailure,
  singleFailures,
  type FailureResult,
} from "./failures";
import { Places } from "./simulation/server-places";
import { spreadTiers, sumPlanned, sumToday } from "./mailboxes/spread";
import type { ClusterPlan, DatabasePlan, FailureModelPlan, ServerPlan, WitnessPlan } from "./types";

/** One DAG of the plan: databases with copies, votes, and the effect of every single failure. */
export function planCluster(
  design: ClusterDesignResult,
  servers: readonly ServerPlan[],
  deployment: Deployment,
): ClusterPlan {
  const { cluster, worst } = design;
  const databases = planDatabases(design);
  const failureModel = modelOf(design, servers, deployment);
  const failures = failureClusterOf({ name: cluster.name, databases, failureModel });
  const normal = simulateFailure(failures, nothingFails);
  const members = cluster.members.map((member) => member.name).sort(compareNames);
  const byDatacenter = new Map<string, string[]>();
  for (const member of cluster.members) {
    byDatacenter.set(member.datacenter, [...(byDatacenter.get(member.datacenter) ?? []), member.name]);
  }
  return {
    name: cluster.name,
    design: cluster.design,
    model: cluster.model,
    users: cluster.users,
    members,
    membersByDatacenter: Object.fromEntries(byDatacenter),
    databases,
    votes: {
      members: members.length,
      witness: normal.votes > members.length,
      total: normal.votes,
      needed: normal.votesNeeded,
    },
    ...(cluster.witness === undefined ? {} : { witness: planWitness(cluster.witness) }),
    ...(cluster.alternateWitness === undefined ? {} : { alternateWitness: planWitness(cluster.alternateWitness) }),
    failureModel,
    quorum: singleFailures(failures).map((result) => ({ ...recordOf(result), kind: result.kind })),
    changeOrder: changeOrder(normal, members),
    replayLagDays: cluster.copies.lagged > 0 ? cluster.copies.replayLagDays : 0,
    replayLagManager: cluster.copies.replayLagManager,
    ...(cluster.accessPoint === undefined ? {} : { accessPoint: cluster.accessPoint }),
    datacenterActivation: cluster.datacenterActivation,
    ...(cluster.autoActivation === undefined ? {} : { autoActivation: cluster.autoActivation }),
    circularLogging: deployment.backup.some((backup) => backup.product === "native-data-protection"),
    maximumActiveDatabases: worst.activeDatabases,
    serversLeft: worst.serversLeft,
  };
}

function planDatabases(design: ClusterDesignResult): DatabasePlan[] {
  const { layout, disks, shares } = design;
  const spread = spreadTiers(shares, layout.length);
  return layout.map((database, i) => ({
    name: database.database,
    mailboxes: sumPlanned(spread[i] ?? []),
    mailboxesToday: sumToday(spread[i] ?? []),
    sizeGB: significant(disks.databaseGB),
    logsGB: significant(disks.logsGB),
    copies: database.copies,
  }));
}

function planWitness(witness: Witness): WitnessPlan {
  return {
    kind: witness.kind,
    name: witness.name,
    existing: witness.existing,
    datacenter: witness.datacenter,
    ...(witness.address === undefined ? {} : { address: witness.address }),
    directory: witness.directory,
  };
}

/**
 * Everything but the databases that determines the outcome of a failure, with the loads that the members are sized for.
 */
function modelOf(
  { cluster, load, databases, server, worst, inputs }: ClusterDesignResult,
  servers: readonly ServerPlan[],
  deployment: Deployment,
): FailureModelPlan {
  const places = new Places(servers);
  const perProcessor = server.megacyclesPerProcessor;
  const figures = dagSheet(inputs);
  const logMbps = figures.number("logPeakMbps");
  return {
    ...failureModel(cluster, deployment, {
      hostOf: (name) => places.byName(name)?.host,
      maximumActiveDatabases: worst.activeDatabases,
      ...(perProcessor === undefined ? {} : { availableMegacycles: server.processors * perProcessor }),
      cacheMB: server.memoryGB * cacheShareOfMemory * 1024,
    }),
    databaseLoad: {
      activeMegacycles: server.activeMegacycles,
      passiveMegacycles: server.passiveMegacycles,
      activeCacheMB: load.cacheMB / Math.max(1, databases.length),
      replicationMbps: logMbps,
      // A lagged copy cannot read the content index from its own log (Replication F139).
      laggedReplicationMbps: logMbps + figures.number("indexPeakMbps"),
    },
  };
}

/**
 * Members with the fewest mounted databases first, so that as little as possible has to be moved before each change.
 */
function changeOrder(normal: FailureResult, members: readonly string[]): string[] {
  return [...members].sort((a, b) => (normal.mounted[a] ?? 0) - (normal.mounted[b] ?? 0) || compareNames(a, b));
}
