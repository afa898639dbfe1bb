import type { Problem } from "../../base/problem";
import type { Cluster, Deployment } from "../../model";
import type { DatabaseLayout, LayoutInput } from "../copies";
import type { KeptCluster } from "../lock/kept";
import type { TierShare } from "../mailboxes/spread";
import { loadOf, retentionDays, type DagInputs, type Load, type MemberCopies } from "../sizing";
import { dagInputsOf } from "./dag-inputs";
import { membersByDatacenter } from "./fewest-databases";
import { dataDisksPerServer, databaseSizes, type DatabaseSizes } from "./data-disks";
import { layoutOnce, nothingTried, questionOf, type Tried } from "./layouts-tried";
import { serverSizes, type ServerSizes } from "./server-sizes";
import { sidesLeft, worstCase, type SideLeft, type WorstCase } from "./worst";

/** A cluster with its database layout and member sizes, before placement on hosts. */
export interface ClusterDesignResult {
  readonly cluster: Cluster;
  readonly shares: readonly TierShare[];
  readonly load: Load;
  readonly databases: readonly string[];
  readonly layout: readonly DatabaseLayout[];
  readonly worst: WorstCase;
  /** Inputs of the sizes. */
  readonly inputs: DagInputs;
  readonly disks: DatabaseSizes;
  readonly server: ServerSizes;
  readonly dataDisksPerServer: number;
  /** Why there is no layout; empty if there is one. */
  readonly problems: readonly Problem[];
}

/**
 * Works in the order copies, failures, sizes, because the load in the worst allowed failure determines the size of a
 * server. Copies in the lock (`kept`) do not move, and members keep processors and memory unless they need more.
 */
export function designCluster(
  cluster: Cluster,
  shares: readonly TierShare[],
  databaseCount: number,
  deployment: Deployment,
  kept?: KeptCluster,
  tried: Tried = nothingTried(),
): ClusterDesignResult {
  const load = loadOf(shares, deployment.exchange.version, retentionDays(deployment));
  const databases = databaseNames(cluster.name, databaseCount);
  const input = layoutInputOf(cluster);
  const laidOut = layoutOnce(tried, { ...input, databases, ...optional("previous", kept?.layout) });
  const layout = laidOut.copies;
  const find = (): WorstCase => worstCase(cluster, layout, deployment);
  const question = `${questionOf(input, databaseCount)} ${surroundings(cluster, deployment)}`;
  const worst = kept === undefined ? once(tried.worst, question, find) : find();
  return {
    ...sized(cluster, shares, load, worst, databases, deployment, kept),
    layout,
    problems: laidOut.problems.map((problem) => ({ ...problem, path: pathOfLayout(cluster, problem) })),
  };
}

/** Numbers of copies have a key of their own in the document; members and databases depend on several keys. */
function pathOfLayout(cluster: Cluster, { path }: Problem): string {
  return path.startsWith("copies.") ? `clusters.${cluster.design}.${path}` : `clusters.${cluster.design}`;
}

/**
 * Lower bound by arithmetic alone, before copies are laid out: no layout loads a member less, so a design that does not
 * fit here need not be laid out. With `orMore`, which allows more databases than `databaseCount`, servers are as small
 * as any of these numbers permits. `layout` is empty.
 */
export function leastDesign(
  cluster: Cluster,
  shares: readonly TierShare[],
  databaseCount: number,
  deployment: Deployment,
  tried: Tried,
  orMore: readonly number[],
): ClusterDesignResult {
  const load = loadOf(shares, deployment.exchange.version, retentionDays(deployment));
  const databases = databaseNames(cluster.name, databaseCount);
  const sides = sidesOf(cluster, deployment, tried);
  const worst = leastWorst(cluster, databaseCount, sides);
  const design = sized(cluster, shares, load, worst, databases, deployment);
  const others = orMore.map((count) =>
    serverSizes(
      dagInputsOf({ cluster, shares, load, databases: count, worst: leastWorst(cluster, count, sides), deployment }),
    ),
  );
  const server = {
    ...design.server,
    processors: Math.min(design.server.processors, ...others.map((other) => other.processors)),
    memoryGB: Math.min(design.server.memoryGB, ...others.map((other) => other.memoryGB)),
  };
  return { ...design, server, layout: [], problems: [] };
}

/** What remains of a cluster after failures, before copies are laid out. */
export function sidesOf(cluster: Cluster, deployment: Deployment, tried: Tried): readonly SideLeft[] {
  const question = `${questionOf(layoutInputOf(cluster), 0)} ${surroundings(cluster, deployment)}`;
  return once<readonly SideLeft[]>(tried.sides, question, () => sidesLeft(cluster, deployment));
}

/** Lower bound of the load that a member must be able to carry, for the best possible layout. */
export function leastWorst(cluster: Cluster, databases: number, sides: readonly SideLeft[]): WorstCase {
  const active = sides.filter((side) => side.whole).map((side) => Math.ceil(databases / side.members));
  const copies = Object.entries(membersByDatacenter(cluster)).map(([datacenter, members]) =>
    Math.ceil((databases * (cluster.copies.perDatacenter[datacenter] ?? 0)) / members),
  );
  const worst = { activeDatabases: Math.max(0, ...active), copies: Math.max(0, ...copies) };
  return {
    ...worst,
    serversLeft: Math.min(cluster.members.length, ...sides.map((side) => side.members)),
    normal: [],
    failed: leastCarried(worst, leastCopies(cluster, databases)),
  };
}

/**
 * The member with the most mounted databases has at least those copies and at least as many as any member has; the one
 * with the most copies may be another one with none mounted.
 */
function leastCarried({ activeDatabases, copies }: MemberCopies, leastOnMember: number): MemberCopies[] {
  return [
    { activeDatabases, copies: Math.max(activeDatabases, leastOnMember) },
    { activeDatabases: 0, copies },
  ];
}

/**
 * Copies that each member with copies has in any layout. In a datacenter their numbers differ by at most one, unless
 * members share a host.
 */
function leastCopies(cluster: Cluster, databases: number): number {
  const { perDatacenter } = cluster.copies;
  const hosts = cluster.members.flatMap(({ host }) => host ?? []);
  if (new Set(hosts).size < hosts.length) return 0;
  const least = Object.entries(membersByDatacenter(cluster)).flatMap(([datacenter, members]) =>
    (perDatacenter[datacenter] ?? 0) === 0
      ? []
      : [Math.floor((databases * (perDatacenter[datacenter] ?? 0)) / members)],
  );
  return least.length === 0 ? 0 : Math.min(...least);
}

function sized(
  cluster: Cluster,
  shares: readonly TierShare[],
  load: Load,
  worst: WorstCase,
  databases: readonly string[],
  deployment: Deployment,
  kept?: KeptCluster,
): Omit<ClusterDesignResult, "layout" | "problems"> {
  const inputs = dagInputsOf({
    cluster,
    shares,
    load,
    databases: databases.length,
    worst,
    deployment,
    ...optional("kept", kept),
  });
  return {
    cluster,
    shares,
    load,
    databases,
    worst,
    inputs,
    disks: databaseSizes(inputs),
    server: serverSizes(inputs),
    dataDisksPerServer: dataDisksPerServer(worst.copies, cluster),
  };
}

function layoutInputOf(cluster: Cluster): Omit<LayoutInput, "databases" | "previous"> {
  return {
    members: cluster.members.map((member) => ({
      name: member.name,
      datacenter: member.datacenter,
      ...(member.host === undefined ? {} : { host: member.host }),
    })),
    copiesPerDatacenter: cluster.copies.perDatacenter,
    lagged: cluster.copies.lagged,
    model: cluster.model,
    ...optional("primary", cluster.primary),
  };
}

/**
 * The other factors of a failure's outcome: witnesses, links, failures to survive, copies that are activated
 * automatically.
 */
function surroundings(
  { witness, alternateWitness, copies, members, autoActivation }: Cluster,
  deployment: Deployment,
): string {
  const places = [witness, alternateWitness].map((place) => [place?.kind, place?.datacenter, place?.host]);
  const links = deployment.links.map((link) => link.between);
  const hosts = members.map((member) => member.host ?? "");
  const { survive } = deployment.requirements;
  return JSON.stringify([places, links, survive, copies.replayLagManager, autoActivation ?? null, hosts]);
}

function once<T>(found: Map<string, T>, question: string, find: () => T): T {
  const known = found.get(question) ?? find();
  found.set(question, known);
  return known;
}

/** Unique in the organization, as Exchange requires, and independent of the number of databases. */
export function databaseNames(cluster: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${cluster}-DB${i + 1}`);
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
