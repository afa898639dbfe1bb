import type { Problem } from "../../base/problem";
import {
  instantiateClusters,
  type Cluster,
  type ClusterDesign,
  type Deployment,
  type DocumentPaths,
} from "../../model";
import { keptAddresses, keptCluster, keptInstances, keptMachine, type KeptCluster } from "../lock/kept";
import { instancesPath } from "../lock/paths";
import type { Lock } from "../lock/types";
import { plannedMailboxes, spreadTiers, type TierShare } from "../mailboxes/spread";
import { memberNeeds } from "../placement/member-needs";
import { placeMachines } from "../placement/hosts";
import type { MachineNeed } from "../placement/need";
import type { Decision } from "../types";
import { designCluster, type ClusterDesignResult } from "./cluster";
import { fewestDatabases } from "./databases";
import type { LayoutsTried } from "./layouts-tried";
import { limitsOf, type LimitCheck } from "./limits";
import { loadOf, retentionDays } from "./load";

/** More DAGs than this are not tried: 40 of 16 members are 640 servers. */
const MOST_INSTANCES = 40;

export interface DecidedClusters {
  readonly designs: readonly ClusterDesignResult[];
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

/** What decisions are made by beside the deployment. */
export interface Decided {
  /** Decisions that stand. */
  readonly lock?: Lock;
  /** Where things stand in the document, for problems. */
  readonly paths?: DocumentPaths;
  /** Layouts found before, in a search that decides several times. */
  readonly layouts?: LayoutsTried;
}

interface Search extends Decided {
  /** Clusters that were designed on the way to the number of DAGs, by what they were designed from. */
  readonly tried: Map<string, ClusterDesignResult>;
}

type Counts = Readonly<Record<string, number>>;

/** Decides how many DAGs and databases there are, and designs each of them. */
export function decideClusters(deployment: Deployment, decided: Decided = {}): DecidedClusters {
  const by: Search = { ...decided, tried: new Map() };
  const counts: Record<string, number> = {};
  for (const design of deployment.clusters) counts[design.name] = design.instances === "auto" ? 1 : design.instances;
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  for (const design of deployment.clusters) {
    if (design.instances !== "auto") continue;
    const found = fewestInstances(design, counts, deployment, by);
    counts[design.name] = found.count;
    if (found.problem !== undefined) problems.push(found.problem);
    decisions.push({ path: instancesPath(design.name), decided: found.count, reason: found.reason });
  }
  if (problems.length > 0) return { designs: [], decisions, problems };
  return designAll(counts, deployment, decisions, by);
}

function designAll(
  counts: Counts,
  deployment: Deployment,
  decisions: readonly Decision[],
  by: Search,
): DecidedClusters {
  const { clusters, problems } = instantiateClusters(deployment, counts, by.paths, keptAddresses(by.lock));
  if (problems.length > 0) return { designs: [], decisions, problems };
  const all: Decision[] = [...decisions];
  const designs = clusters.map((cluster) => {
    const shares = sharesOf(cluster, counts[cluster.design] ?? 1, deployment);
    const kept = keptCluster(by.lock, cluster);
    const databases = databaseCount(cluster, shares, deployment, kept);
    if (cluster.databases === "auto" && cluster.number === 1) {
      all.push(databasesDecision(cluster, databases ?? 0, databaseCount(cluster, shares, deployment)));
    }
    return { cluster, shares, databases, kept };
  });
  const impossible = designs
    .filter((one) => one.databases === undefined)
    .map((one) => noDatabases(one.cluster, deployment));
  if (impossible.length > 0) return { designs: [], decisions: all, problems: impossible };
  const designed = designs.map(({ cluster, shares, databases = 1, kept }) => {
    const tried = by.tried.get(triedKey(cluster, counts[cluster.design] ?? 1, databases));
    return tried === undefined
      ? designCluster(cluster, shares, databases, deployment, kept, by.layouts)
      : { ...tried, cluster };
  });
  return { designs: designed, decisions: all, problems: designed.flatMap((one) => one.problems) };
}

/** The cluster's part of every tier that it serves; a tier in several designs or instances is spread over all of them. */
export function sharesOf(cluster: Cluster, instances: number, deployment: Deployment): TierShare[] {
  const shares = deployment.users
    .filter((tier) => cluster.users.includes(tier.name))
    .map((tier) => {
      const designs = deployment.clusters.filter((one) => one.users.includes(tier.name)).map((one) => one.name);
      const part = spreadTiers(
        [{ tier, today: tier.mailboxes, planned: plannedMailboxes(tier.mailboxes, deployment.growth) }],
        Math.max(1, designs.length),
      )[Math.max(0, designs.indexOf(cluster.design))];
      return part?.[0] ?? { tier, today: 0, planned: 0 };
    });
  return spreadTiers(shares, instances)[cluster.number - 1] ?? [];
}

function databaseCount(
  cluster: Cluster,
  shares: readonly TierShare[],
  deployment: Deployment,
  kept?: KeptCluster,
): number | undefined {
  if (cluster.databases !== "auto") return cluster.databases;
  const load = loadOf(shares, deployment.exchange.version, retentionDays(deployment));
  return fewestDatabases(cluster, load, deployment, kept?.layout.copies.length);
}

function databasesDecision(cluster: Cluster, decided: number, fresh: number | undefined): Decision {
  const reason =
    fresh === decided
      ? "the fewest that keep every limit of a database, a server and a disk"
      : `as in the lock or more where a limit needs it; without the lock ${fresh ?? "no number"} would do`;
  return { path: `clusters.${cluster.design}.databases`, decided, reason };
}

interface Found {
  readonly count: number;
  readonly reason: string;
  readonly problem?: Problem;
}

/** Tries 1, 2, 3 ... DAGs of a design, from the number in the lock on, until one keeps every limit and finds hosts. */
function fewestInstances(design: ClusterDesign, counts: Counts, deployment: Deployment, by: Search): Found {
  const kept = keptInstances(by.lock, design.name);
  const first = Math.max(1, kept?.instances ?? 1);
  let binding = "";
  for (let count = first; count <= MOST_INSTANCES; count++) {
    const tried = tryInstances(design, { ...counts, [design.name]: count }, deployment, by);
    if (tried === undefined) {
      const fresh = binding === "" ? "one carries the users within every limit" : `with ${count - 1}: ${binding}`;
      return { count, reason: count === kept?.instances ? kept.because : fresh };
    }
    binding = tried;
    // More DAGs only need more hosts: once members find no host there is nothing further to try.
    if (tried.startsWith("no host")) break;
  }
  const problem: Problem = {
    code: "no-fit",
    path: instancesPath(design.name),
    message: "no number of DAGs carries the users within every limit",
    got: "auto",
    expected: binding,
    remedy: "add hosts or disks, or lower quotas, copies or growth",
  };
  return { count: first, reason: binding, problem };
}

/** What breaks with these counts, in words; undefined when nothing does. */
function tryInstances(design: ClusterDesign, counts: Counts, deployment: Deployment, by: Search): string | undefined {
  const { clusters, problems } = instantiateClusters(deployment, counts, by.paths, keptAddresses(by.lock));
  const own = clusters.filter((cluster) => cluster.design === design.name);
  const [first] = own;
  if (problems.length > 0 || first === undefined) return problems[0]?.message ?? "no cluster";
  // The first one has the largest share of every tier, so its limits are the tightest.
  const shares = sharesOf(first, counts[design.name] ?? 1, deployment);
  const kept = keptCluster(by.lock, first);
  const databases = databaseCount(first, shares, deployment, kept);
  if (databases === undefined) return "no number of databases keeps the limits of a database, a server and a disk";
  const designed = designCluster(first, shares, databases, deployment, kept, by.layouts);
  const broken = limitsOf(designed, deployment).find((limit) => limit.value > limit.most);
  if (broken !== undefined) return limitText(broken);
  const needs = own.flatMap((cluster) => needsLike(memberNeeds(designed, deployment, by.lock), cluster, by.lock));
  by.tried.set(triedKey(first, own.length, databases), designed);
  const [noRoom] = placeMachines(needs, deployment.datacenters).problems;
  return noRoom === undefined ? undefined : `${noRoom.message}: ${noRoom.got ?? ""}, expected ${noRoom.expected ?? ""}`;
}

function triedKey(cluster: Cluster, instances: number, databases: number): string {
  return JSON.stringify([cluster.name, instances, databases]);
}

/** The members of another cluster of the same design, which need what those of the first one need. */
function needsLike(first: readonly MachineNeed[], cluster: Cluster, lock: Lock | undefined): MachineNeed[] {
  return first.flatMap((need, i) => {
    const member = cluster.members[i];
    if (member === undefined) return [];
    const { host: _host, kept: _kept, ...rest } = need;
    const kept = keptMachine(lock, member.name, member.datacenter);
    return {
      ...rest,
      name: member.name,
      cluster: cluster.name,
      apart: [cluster.name],
      datacenter: member.datacenter,
      ...(member.host === undefined ? {} : { host: member.host }),
      ...(kept === undefined ? {} : { kept }),
    };
  });
}

function limitText(limit: LimitCheck): string {
  return `${limit.limit} would be ${Math.round(limit.value * 10) / 10} ${limit.unit}, at most ${limit.most}`;
}

function noDatabases(cluster: Cluster, deployment: Deployment): Problem {
  return {
    code: "no-fit",
    path: `clusters.${cluster.design}.databases`,
    message: `no number of databases of ${cluster.name} keeps the limits of a database, a server and a disk`,
    got: "auto",
    expected: `at most 2,000 GB a database and ${deployment.exchange.edition === "standard" ? 5 : 100} copies a server`,
    remedy: "lower quotas, add members or larger disks, or use the enterprise edition",
  };
}
