import type { Problem } from "../../base/problem";
import { instantiateClusters, type Cluster, type ClusterDesign, type Deployment } from "../../model";
import { plannedMailboxes, spreadTiers, type TierShare } from "../mailboxes/spread";
import { memberNeeds } from "../placement/member-needs";
import { placeMachines } from "../placement/hosts";
import type { Decision } from "../types";
import { designCluster, type ClusterDesignResult } from "./cluster";
import { fewestDatabases } from "./databases";
import { limitsOf, type LimitCheck } from "./limits";
import { loadOf, retentionDays } from "./load";

/** More DAGs than this are not tried: 40 of 16 members are 640 servers. */
const MOST_INSTANCES = 40;

export interface DecidedClusters {
  readonly designs: readonly ClusterDesignResult[];
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

/** Decides how many DAGs and databases there are, and designs each of them. */
export function decideClusters(deployment: Deployment): DecidedClusters {
  const counts: Record<string, number> = {};
  for (const design of deployment.clusters) counts[design.name] = design.instances === "auto" ? 1 : design.instances;
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  for (const design of deployment.clusters) {
    if (design.instances !== "auto") continue;
    const found = fewestInstances(design, counts, deployment);
    counts[design.name] = found.count;
    if (found.problem !== undefined) problems.push(found.problem);
    decisions.push({ path: `clusters.${design.name}.instances`, decided: found.count, reason: found.reason });
  }
  if (problems.length > 0) return { designs: [], decisions, problems };
  return designAll(counts, deployment, decisions);
}

function designAll(
  counts: Readonly<Record<string, number>>,
  deployment: Deployment,
  decisions: readonly Decision[],
): DecidedClusters {
  const { clusters, problems } = instantiateClusters(deployment, counts);
  if (problems.length > 0) return { designs: [], decisions, problems };
  const all: Decision[] = [...decisions];
  const designs = clusters.map((cluster) => {
    const shares = sharesOf(cluster, counts[cluster.design] ?? 1, deployment);
    const databases = databaseCount(cluster, shares, deployment);
    if (cluster.databases === "auto" && cluster.number === 1) {
      all.push({
        path: `clusters.${cluster.design}.databases`,
        decided: databases ?? 0,
        reason: "the fewest that keep every limit of a database, a server and a disk",
      });
    }
    return { cluster, shares, databases };
  });
  const impossible = designs
    .filter((one) => one.databases === undefined)
    .map((one) => noDatabases(one.cluster, deployment));
  if (impossible.length > 0) return { designs: [], decisions: all, problems: impossible };
  const designed = designs.map((one) => designCluster(one.cluster, one.shares, one.databases ?? 1, deployment));
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

function databaseCount(cluster: Cluster, shares: readonly TierShare[], deployment: Deployment): number | undefined {
  if (cluster.databases !== "auto") return cluster.databases;
  return fewestDatabases(cluster, loadOf(shares, deployment.exchange.version, retentionDays(deployment)), deployment);
}

interface Found {
  readonly count: number;
  readonly reason: string;
  readonly problem?: Problem;
}

/** Tries 1, 2, 3 ... DAGs of a design until one keeps every limit and its members find hosts. */
function fewestInstances(
  design: ClusterDesign,
  counts: Readonly<Record<string, number>>,
  deployment: Deployment,
): Found {
  let binding = "";
  for (let count = 1; count <= MOST_INSTANCES; count++) {
    const tried = tryInstances(design, { ...counts, [design.name]: count }, deployment);
    if (tried === undefined) {
      const reason = binding === "" ? "one carries the users within every limit" : `with ${count - 1}: ${binding}`;
      return { count, reason };
    }
    binding = tried;
    // More DAGs only need more hosts: once members find no host there is nothing further to try.
    if (tried.startsWith("no host")) break;
  }
  const problem: Problem = {
    code: "no-fit",
    path: `clusters.${design.name}.instances`,
    message: "no number of DAGs carries the users within every limit",
    got: "auto",
    expected: binding,
    remedy: "add hosts or disks, or lower quotas, copies or growth",
  };
  return { count: 1, reason: binding, problem };
}

/** What breaks with these counts, in words; undefined when nothing does. */
function tryInstances(
  design: ClusterDesign,
  counts: Readonly<Record<string, number>>,
  deployment: Deployment,
): string | undefined {
  const { clusters, problems } = instantiateClusters(deployment, counts);
  const own = clusters.filter((cluster) => cluster.design === design.name);
  const [first] = own;
  if (problems.length > 0 || first === undefined) return problems[0]?.message ?? "no cluster";
  // The first one has the largest share of every tier, so its limits are the tightest.
  const shares = sharesOf(first, counts[design.name] ?? 1, deployment);
  const databases = databaseCount(first, shares, deployment);
  if (databases === undefined) return "no number of databases keeps the limits of a database, a server and a disk";
  const designed = designCluster(first, shares, databases, deployment);
  const broken = limitsOf(designed, deployment).find((limit) => limit.value > limit.most);
  if (broken !== undefined) return limitText(broken);
  const needs = own.flatMap((cluster) => memberNeeds({ ...designed, cluster }, deployment));
  const [noRoom] = placeMachines(needs, deployment.datacenters).problems;
  return noRoom?.message;
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
