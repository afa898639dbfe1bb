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

/** A cluster with its databases laid out and its members sized, before it is known on which hosts they run. */
export interface ClusterDesignResult {
  readonly cluster: Cluster;
  readonly shares: readonly TierShare[];
  readonly load: Load;
  readonly databases: readonly string[];
  readonly layout: readonly DatabaseLayout[];
  readonly worst: WorstCase;
  /** What the sizes were computed from. */
  readonly inputs: DagInputs;
  readonly disks: DatabaseSizes;
  readonly server: ServerSizes;
  readonly dataDisksPerServer: number;
  /** Why there is no layout; empty where there is one. */
  readonly problems: readonly Problem[];
}

/**
 * Order of thought: copies, then failures, then sizes: what a server carries in the worst allowed failure decides it. Of what
 * was decided before (`kept`) no copy moves, and members keep processors and memory unless they need more.
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
  const asked = layoutAsked(cluster);
  const laidOut = layoutOnce(tried, { ...asked, databases, ...optional("previous", kept?.layout) });
  const layout = laidOut.copies;
  const find = (): WorstCase => worstCase(cluster, layout, deployment);
  const question = `${questionOf(asked, databaseCount)} ${surroundings(cluster, deployment)}`;
  const worst = kept === undefined ? once(tried.worst, question, find) : find();
  return {
    ...sized(cluster, shares, load, worst, databases, deployment, kept),
    layout,
    problems: laidOut.problems.map((problem) => ({ ...problem, path: `clusters.${cluster.design}` })),
  };
}

/**
 * The same before it is known where copies are, by arithmetic alone: no member can carry less, so that what does not fit even
 * so need not be laid out. Where more databases than `databaseCount` may be taken instead (`orMore`), servers are no larger
 * than any of these numbers needs. `layout` is empty.
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

/** What failures leave of a cluster, before it is known where copies are. */
export function sidesOf(cluster: Cluster, deployment: Deployment, tried: Tried): readonly SideLeft[] {
  const question = `${questionOf(layoutAsked(cluster), 0)} ${surroundings(cluster, deployment)}`;
  return once<readonly SideLeft[]>(tried.sides, question, () => sidesLeft(cluster, deployment));
}

/** The least that a member must be able to carry, however well copies are laid out. */
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
    failed: leastCarried(worst),
  };
}

/** The member that mounts most has at least those copies; the one with most copies need not be the same, nor mount any. */
function leastCarried({ activeDatabases, copies }: MemberCopies): MemberCopies[] {
  return [
    { activeDatabases, copies: activeDatabases },
    { activeDatabases: 0, copies },
  ];
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

function layoutAsked(cluster: Cluster): Omit<LayoutInput, "databases" | "previous"> {
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

/** What else decides what a failure leaves: witnesses, links, what must be survived, which copies mount by themselves. */
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

/** Unique in the whole organization, as Exchange wants it, and the same however many there are. */
export function databaseNames(cluster: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${cluster}-DB${i + 1}`);
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
