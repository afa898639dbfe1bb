import type { Problem } from "../../base/problem";
import { sortKeys } from "../../base/order";
import type { Deployment } from "../../model";
import { moveSteps, rebalance, type CopyMove, type PreferenceChange } from "../copies";
import type { ClusterPlan, OperatorStep, Plan } from "../types";
import { lockOf } from "./of";
import type { Lock } from "./types";

/** The way from a layout that has grown to a balanced one. */
export interface Balanced {
  /** The lock of the plan with balanced copies. Disks are adapted when the deployment is planned with it. */
  readonly lock: Lock;
  readonly clusters: readonly BalancedCluster[];
  readonly problems: readonly Problem[];
}

export interface BalancedCluster {
  readonly name: string;
  readonly moves: readonly CopyMove[];
  readonly preferences: readonly PreferenceChange[];
  /** In a safe order: add the new copy, wait until it is healthy, remove the old one. */
  readonly steps: readonly OperatorStep[];
}

/** Balances the copies of every DAG over its members with the fewest possible moves. */
export function balanceLock(plan: Plan, deployment: Deployment): Balanced {
  const lock = lockOf(plan);
  const results = plan.clusters.map((cluster) => ({ cluster, result: balanceCluster(cluster, deployment) }));
  const clusters = { ...lock.clusters };
  for (const { cluster, result } of results) {
    if (result.problems.length > 0) continue;
    const databases = Object.fromEntries(
      result.copies.map((database) => [database.database, database.copies.map((copy) => ({ ...copy }))]),
    );
    clusters[cluster.name] = { design: cluster.design, databases };
  }
  return {
    lock: sortKeys({ ...lock, clusters }),
    clusters: results.map(({ cluster, result: { moves, preferences } }) => ({
      name: cluster.name,
      moves,
      preferences,
      steps: moveSteps(moves, preferences),
    })),
    problems: results.flatMap(({ result }) => result.problems),
  };
}

function balanceCluster(cluster: ClusterPlan, deployment: Deployment): ReturnType<typeof rebalance> {
  const design = deployment.clusters.find((design) => design.name === cluster.design);
  const hosts = new Map(
    (design?.members ?? []).flatMap((member) =>
      member.host === undefined ? [] : [[member.name, member.host] as const],
    ),
  );
  const members = Object.entries(cluster.membersByDatacenter).flatMap(([datacenter, names]) =>
    names.map((name) => {
      const host = hosts.get(name);
      return { name, datacenter, ...(host === undefined ? {} : { host }) };
    }),
  );
  return rebalance(
    { copies: cluster.databases.map((database) => ({ database: database.name, copies: database.copies })) },
    {
      members,
      databases: cluster.databases.map((database) => database.name),
      copiesPerDatacenter: design?.copies.perDatacenter ?? 1,
      lagged: design?.copies.lagged ?? 0,
      model: cluster.model,
      ...(design?.primary === undefined ? {} : { primary: design.primary }),
    },
  );
}
