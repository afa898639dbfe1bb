import type { OperatorStep } from "../types/operator-step";
import type { ClusterIndex } from "./cluster-index";
import type { Effect } from "./effect";
import type { Partition } from "./quorum";

/**
 * Steps of a manual switchover to `partition`, in order: stop the failed members, stop the cluster service on the
 * remaining ones, restore the DAG there, with the alternate witness if it is needed and can be reached (rule
 * `dag-switchover-runbook`; Microsoft Learn, Datacenter switchovers, read 2026-06).
 */
export function switchoverSteps(index: ClusterIndex, effect: Effect, partition: Partition): OperatorStep[] {
  const lostSites = index.datacenters.filter((datacenter) => !partition.datacenters.includes(datacenter));
  const steps =
    index.cluster.datacenterActivation === false
      ? withClusterTools(index, effect, partition)
      : withDacCmdlets(index, effect, partition, lostSites);
  return lostSites.length === 0 ? steps : [...steps, { kind: "dag-remove-addresses", datacenters: lostSites }];
}

function withDacCmdlets(
  index: ClusterIndex,
  effect: Effect,
  partition: Partition,
  lostSites: readonly string[],
): OperatorStep[] {
  const cluster = index.cluster.name;
  const site = (datacenter: string): string => index.cluster.sites?.[datacenter] ?? datacenter;
  const lostMembers = index.members.filter(
    (member, place) => partition.members[place] !== true && partition.datacenters.includes(member.datacenter),
  );
  const survivors = index.members.filter((_, place) => partition.members[place] === true);
  return [
    ...lostSites.flatMap((datacenter) => stopSite(index, effect, datacenter, site(datacenter))),
    ...lostMembers.map(({ name }): OperatorStep => ({ kind: "dag-stop-member", cluster, server: name })),
    ...survivors.map(({ name }): OperatorStep => ({ kind: "cluster-stop", server: name })),
    restore(index, partition, partition.datacenters.map(site)),
  ];
}

/**
 * Without DAC mode: the lost members are evicted from the cluster, which is started by force on one of the others; then quorum
 * is recounted and the databases are moved and mounted (Microsoft Learn, Datacenter switchovers, read 2026-11).
 */
function withClusterTools(index: ClusterIndex, effect: Effect, partition: Partition): OperatorStep[] {
  const survivors = index.members.filter((_, place) => partition.members[place] === true).map(({ name }) => name);
  const lost = index.members.filter((_, place) => partition.members[place] !== true).map(({ name }) => name);
  const running = index.members
    .filter((_, place) => partition.members[place] !== true && effect.running[place] === true)
    .map(({ name }) => name);
  const [first = "", ...others] = survivors;
  const verify: OperatorStep = { kind: "cluster-verify-down", servers: lost };
  return [
    ...(lost.length === 0 ? [] : [verify]),
    ...running.map((server): OperatorStep => ({ kind: "cluster-leave", server })),
    ...survivors.map((server): OperatorStep => ({ kind: "cluster-stop", server })),
    { kind: "cluster-force-quorum", server: first },
    ...lost.map((server): OperatorStep => ({ kind: "cluster-evict", server, on: first })),
    ...recount(index, partition, first),
    ...others.map((server): OperatorStep => ({ kind: "cluster-start", server })),
    ...lost.map((server): OperatorStep => ({ kind: "cluster-move-databases", server })),
    ...survivors.map((server): OperatorStep => ({ kind: "cluster-mount-databases", server })),
  ];
}

/** An odd number of members decides alone, an even one with a witness that can be reached. */
function recount(index: ClusterIndex, partition: Partition, first: string): OperatorStep[] {
  if (isOdd(partition)) return [{ kind: "cluster-node-majority", server: first }];
  if (partition.reachesWitness) return [];
  return [{ kind: "cluster-set-witness", cluster: index.cluster.name, witness: alternateOf(index, partition) }];
}

/**
 * Steps that manually activate databases on servers whose copies may not be activated automatically: one per server
 * (Microsoft Learn, Move-ActiveMailboxDatabase, read 2026-06). `waiting` is the server of each such database, else -1.
 */
export function activationSteps(index: ClusterIndex, waiting: readonly number[]): OperatorStep[] {
  return index.members.flatMap(({ name }, member): OperatorStep[] => {
    const databases = index.databases.filter((_, place) => waiting[place] === member).map((database) => database.name);
    return databases.length === 0 ? [] : [{ kind: "dag-activate", databases, server: name }];
  });
}

function stopSite(index: ClusterIndex, effect: Effect, datacenter: string, site: string): OperatorStep[] {
  const step = { kind: "dag-stop-site", cluster: index.cluster.name, site } as const;
  const reachable = index.members.some((member, place) => member.datacenter === datacenter && effect.running[place]);
  const last: OperatorStep = { ...step, configurationOnly: true };
  return reachable ? [{ ...step, configurationOnly: false }, last] : [last];
}

function restore(index: ClusterIndex, partition: Partition, sites: readonly string[]): OperatorStep {
  return {
    kind: "dag-restore",
    cluster: index.cluster.name,
    site: sites.length === 1 ? (sites[0] ?? "") : null,
    needsWitness: !isOdd(partition) && !partition.reachesWitness,
    alternateWitness: alternateOf(index, partition),
  };
}

function isOdd({ members }: Partition): boolean {
  return members.filter(Boolean).length % 2 === 1;
}

function alternateOf({ cluster }: ClusterIndex, { reachesAlternate }: Partition): string | null {
  return reachesAlternate ? (cluster.alternateWitness?.name ?? null) : null;
}
