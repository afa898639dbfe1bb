import type { Attempt, Problem } from "../../base/problem";
import { instantiateClusters, MOST_INSTANCES, type Cluster, type ClusterDesign, type Deployment } from "../../model";
import { keptInstances } from "../lock/kept";
import { instancesPath } from "../lock/lock-paths";
import type { LockedDesign } from "../lock/types";
import { memberNeeds } from "../placement/member-needs";
import type { InstancesReason } from "../types";
import type { Platforms } from "../placement/platforms";
import { missingSlots } from "../placement/slots";
import type { ClusterDesignResult } from "../design/design-cluster";
import { designOf, draftsOf, type Counts, type SettleBy } from "./drafts";
import { brokenLimit } from "../design/broken-limit";
import { mostInstances } from "./most-instances";
import { settle, type Settled } from "./settle";

export type FoundInstances =
  | { readonly count: number; readonly reason: InstancesReason; readonly problem?: never }
  | { readonly problem: Problem };

/** Why a number of DAGs does not work. */
interface Obstacle {
  readonly count: number;
  readonly problem: Problem;
}

/**
 * Tries 1, 2, 3 ... DAGs of a design, starting with the number in the lock, until all limits are satisfied and
 * everything has a host: members, witnesses, domain controllers, proxies, gateways. Each number is checked by
 * arithmetic first.
 */
export function fewestInstances(
  design: ClusterDesign,
  counts: Counts,
  deployment: Deployment,
  by: SettleBy,
): FoundInstances {
  const kept = keptInstances(by.lock, design.name);
  const first = Math.max(1, kept?.instances ?? 1);
  const most = Math.max(first, mostInstances(design, deployment, by.platforms));
  const obstacles: Obstacle[] = [];
  const alone = kept === undefined ? firstCluster(design, deployment, by) : undefined;
  // Beyond the capacity of the hosts this only checks whether limits require that many; if so, hosts are what is
  // missing.
  for (let count = first; count <= MOST_INSTANCES && !(count > most && obstacles.some(lacksCapacity)); count++) {
    const tried = tryCount(alone, count, { ...counts, [design.name]: count }, deployment, by);
    const [problem] = tried.problems;
    if (problem === undefined) return { count, reason: reasonOf(count, kept, obstacles.at(-1)) };
    obstacles.push({ count, problem });
    if (tried.final) break;
  }
  return { problem: noInstances(design, obstacles) };
}

function reasonOf(count: number, kept: LockedDesign | undefined, last: Obstacle | undefined): InstancesReason {
  if (count === kept?.instances) return kept.because;
  return last === undefined ? { kind: "one-is-enough" } : { kind: "fewer-do-not-fit", fewer: attemptOf(last) };
}

function firstCluster(design: ClusterDesign, deployment: Deployment, by: SettleBy): Cluster | undefined {
  const none = Object.fromEntries(deployment.clusters.map((cluster) => [cluster.name, 0]));
  return instantiateClusters(deployment, { ...none, [design.name]: 1 }, by.paths).clusters[0];
}

/** What the first of `count` DAGs lacks even with all hosts to itself; it has the largest share of every tier. */
function obstacleAlone(first: Cluster, count: number, deployment: Deployment, by: SettleBy): Problem | undefined {
  const { drafts, problems } = draftsOf([first], { [first.design]: count }, deployment, undefined);
  const [draft] = drafts;
  if (draft === undefined) return problems[0];
  const design = designOf(draft, draft.databases, { tried: by.tried, platforms: by.platforms, approximate: true });
  const specified = deployment.clusters.find((cluster) => cluster.name === first.design);
  const broken = brokenLimit(design, specified, deployment);
  if (broken !== undefined) return broken;
  return missingHosts(design, count, deployment, by.platforms);
}

function missingHosts(
  design: ClusterDesignResult,
  count: number,
  deployment: Deployment,
  platforms: Platforms,
): Problem | undefined {
  for (const datacenter of deployment.datacenters) {
    const members = design.cluster.members.filter((member) => member.datacenter === datacenter.name);
    // Where members are pinned to hosts, placement reports what is missing.
    if (members.length === 0 || members.some((member) => member.host !== undefined)) continue;
    // The last member has no more copies than any other.
    const [need] = memberNeeds(design, deployment, undefined, members.slice(-1));
    if (need === undefined) continue;
    const obstacle = missingSlots({ need, count: members.length }, count, datacenter, platforms);
    if (obstacle !== undefined) return obstacle;
  }
  return undefined;
}

function tryCount(
  alone: Cluster | undefined,
  count: number,
  counts: Counts,
  deployment: Deployment,
  by: SettleBy,
): Pick<Settled, "problems" | "final"> {
  const obstacle = alone === undefined ? undefined : obstacleAlone(alone, count, deployment, by);
  if (obstacle !== undefined) return { problems: [obstacle], final: false };
  const estimate = settle(counts, deployment, { ...by, approximate: true });
  return by.approximate || estimate.problems.length > 0 ? estimate : settle(counts, deployment, by);
}

/**
 * The shortage of the first number that only lacks capacity; where limits exclude every number, that of the last one.
 */
function noInstances(design: ClusterDesign, obstacles: readonly Obstacle[]): Problem {
  const last = obstacles.at(-1);
  const withoutHost = obstacles.find(lacksCapacity);
  const shown = [
    ...new Set([withoutHost ?? last, ...(last?.problem.code === withoutHost?.problem.code ? [] : [last])]),
  ];
  return {
    code: "no-fit",
    path: instancesPath(design.name),
    message: "no number of DAGs carries the users within every limit",
    got: "auto",
    tried: shown.flatMap((obstacle) => (obstacle === undefined ? [] : [attemptOf(obstacle)])),
    remedy: "add hosts or disks, or lower quotas, copies or growth",
  };
}

function lacksCapacity({ problem }: Obstacle): boolean {
  return problem.code === "no-host" || problem.code === "host-full";
}

function attemptOf({ count, problem: { message, got, closest, expected, bounds } }: Obstacle): Attempt {
  return {
    value: count,
    message,
    ...(got === undefined || got === "auto" ? {} : { got }),
    ...(closest === undefined ? {} : { closest }),
    ...(expected === undefined ? {} : { expected }),
    ...(bounds === undefined ? {} : { bounds }),
  };
}
