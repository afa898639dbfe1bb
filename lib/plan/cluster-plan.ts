import { compareNames } from "../base/order";
import { significant } from "../base/significant";
import type { Deployment, Witness } from "../model";
import type { ClusterDesignResult } from "./design/cluster";
import { failureCluster } from "./design/failure-cluster";
import { simulateFailure, singleFailures, nothingFails, type FailureResult } from "./failures";
import { spreadTiers, sumPlanned, sumToday } from "./mailboxes/spread";
import type { ClusterPlan, DatabasePlan, FailurePlan, MachinePlan, WitnessPlan } from "./types";

/** One DAG as it goes into the plan: databases with copies, votes, and what every single failure does. */
export function planCluster(
  design: ClusterDesignResult,
  machines: readonly MachinePlan[],
  deployment: Deployment,
): ClusterPlan {
  const { cluster, layout, worst } = design;
  const databases = planDatabases(design);
  const hosts = new Map(machines.map((machine) => [machine.name, machine.host]));
  const mailboxes = new Map(databases.map((database) => [database.name, database.mailboxes]));
  const model = failureCluster(cluster, layout, deployment, {
    hostOf: (member) => hosts.get(member),
    mailboxesOf: (database) => mailboxes.get(database) ?? 0,
    maximumActiveDatabases: worst.activeDatabases,
    server: design.server,
  });
  const normal = simulateFailure(model, nothingFails);
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
    quorum: singleFailures(model).map((result) => planFailure(result.kind, result)),
    changeOrder: changeOrder(normal, members),
    replayLagDays: cluster.copies.lagged > 0 ? cluster.copies.replayLagDays : 0,
    replayLagManager: cluster.copies.replayLagManager,
    ...(cluster.accessPoint === undefined ? {} : { accessPoint: cluster.accessPoint }),
    datacenterActivation: cluster.datacenterActivation !== false,
    ...(cluster.autoActivation === undefined ? {} : { autoActivation: cluster.autoActivation }),
    circularLogging: deployment.backup.some((backup) => backup.product === "native-data-protection"),
    maximumActiveDatabases: worst.activeDatabases,
  };
}

function planDatabases(design: ClusterDesignResult): DatabasePlan[] {
  const { layout, disks, shares } = design;
  const spread = spreadTiers(shares, layout.length);
  return layout.map((one, i) => ({
    name: one.database,
    mailboxes: sumPlanned(spread[i] ?? []),
    mailboxesToday: sumToday(spread[i] ?? []),
    sizeGB: significant(disks.databaseGB),
    logsGB: significant(disks.logsGB),
    copies: one.copies,
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

export function planFailure(kind: FailurePlan["kind"], result: FailureResult): FailurePlan {
  return {
    kind,
    failed: result.failed,
    votesLeft: result.votesLeft,
    quorum: result.quorum,
    side: result.side?.members ?? [],
    activation: result.activation,
    mounted: result.mounted,
    lost: result.lost,
    lostMailboxes: result.lostMailboxes,
    steps: result.steps,
  };
}

/** Members with the fewest mounted databases first: the least has to be moved away before each change. */
function changeOrder(normal: FailureResult, members: readonly string[]): string[] {
  return [...members].sort((a, b) => (normal.mounted[a] ?? 0) - (normal.mounted[b] ?? 0) || compareNames(a, b));
}
