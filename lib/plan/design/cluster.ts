import type { Problem } from "../../base/problem";
import type { Cluster, Deployment } from "../../model";
import type { DatabaseLayout } from "../copies";
import { singleFailures, type FailureCluster } from "../failures";
import { indexCluster } from "../failures/cluster-index";
import { firstState, outcomeOf } from "../failures/simulate";
import type { KeptCluster } from "../lock/kept";
import type { TierShare } from "../mailboxes/spread";
import { dataDisksPerServer, databaseSizes, type DatabaseSizes } from "./disks";
import { loadOf, retentionDays, type Load } from "./load";
import { layoutOnce, type LayoutsTried } from "./layouts-tried";
import { serverSizes, type ServerSizes, type WorstCase } from "./server";
import { failuresToSurvive, linksOfCluster } from "./survive";

/** A cluster with its databases laid out and its members sized, before it is known on which hosts they run. */
export interface ClusterDesignResult {
  readonly cluster: Cluster;
  readonly shares: readonly TierShare[];
  readonly load: Load;
  readonly databases: readonly string[];
  readonly layout: readonly DatabaseLayout[];
  readonly worst: WorstCase;
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
  tried: LayoutsTried = new Map(),
): ClusterDesignResult {
  const load = loadOf(shares, deployment.exchange.version, retentionDays(deployment));
  const databases = databaseNames(cluster.name, databaseCount);
  const laidOut = layoutOnce(tried, {
    members: cluster.members.map((member) => ({
      name: member.name,
      datacenter: member.datacenter,
      ...(member.host === undefined ? {} : { host: member.host }),
    })),
    databases,
    copiesPerDatacenter: cluster.copies.perDatacenter,
    lagged: cluster.copies.lagged,
    model: cluster.model,
    ...optional("primary", cluster.primary),
    ...optional("previous", kept?.layout),
  });
  const layout = laidOut.copies;
  const worst = worstCase(cluster, layout, deployment);
  return {
    cluster,
    shares,
    load,
    databases,
    layout,
    worst,
    disks: databaseSizes(load, databaseCount, cluster, deployment),
    server: serverSizes(cluster, load, databaseCount, worst, deployment, kept),
    dataDisksPerServer: dataDisksPerServer(worst.copies, cluster),
    problems: laidOut.problems.map((problem) => ({ ...problem, path: `clusters.${cluster.design}` })),
  };
}

/** Unique in the whole organization, as Exchange wants it, and the same however many there are. */
export function databaseNames(cluster: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${cluster}-DB${i + 1}`);
}

/** The cluster as the failure model sees it; `details` adds what is known only after sizing and placement. */
export function failureCluster(
  cluster: Cluster,
  layout: readonly DatabaseLayout[],
  deployment: Deployment,
  details: {
    readonly hostOf?: (member: string) => string | undefined;
    readonly mailboxesOf?: (database: string) => number;
    readonly maximumActiveDatabases?: number;
    readonly server?: ServerSizes;
  } = {},
): FailureCluster {
  const server = details.server;
  const available =
    server?.megacyclesPerProcessor === undefined ? undefined : server.processors * server.megacyclesPerProcessor;
  return {
    name: cluster.name,
    members: cluster.members.map((member) => ({
      name: member.name,
      datacenter: member.datacenter,
      ...optional("host", details.hostOf?.(member.name) ?? member.host),
      ...optional("maximumActiveDatabases", details.maximumActiveDatabases),
      ...optional("availableMegacycles", available),
    })),
    databases: layout.map((one) => ({
      name: one.database,
      mailboxes: details.mailboxesOf?.(one.database) ?? 0,
      copies: one.copies,
      activeMegacycles: server?.activeMegacycles ?? 0,
      passiveMegacycles: server?.passiveMegacycles ?? 0,
    })),
    ...(cluster.witness === undefined || cluster.witness.kind !== "file-share"
      ? {}
      : { witness: place(cluster.witness) }),
    ...(cluster.alternateWitness === undefined ? {} : { alternateWitness: place(cluster.alternateWitness) }),
    links: linksOfCluster(cluster, deployment),
    ...optional("primary", cluster.primary),
    // A lagged copy can be played down and mounted only where the lag manager does it (preferred architecture).
    laggedCopiesMount: cluster.copies.replayLagManager,
    sites: Object.fromEntries(
      deployment.datacenters.flatMap((one) =>
        one.activeDirectory === undefined ? [] : [[one.name, one.activeDirectory.site]],
      ),
    ),
  };
}

function place(witness: { readonly name: string; readonly datacenter: string; readonly host?: string }) {
  return { name: witness.name, datacenter: witness.datacenter, ...optional("host", witness.host) };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}

/** The highest number of databases that any member mounts in a single failure or in one that the document wants survived. */
function worstCase(cluster: Cluster, layout: readonly DatabaseLayout[], deployment: Deployment): WorstCase {
  const model = failureCluster(cluster, layout, deployment);
  const index = indexCluster(model);
  const normal = firstState(index);
  const results = [
    ...singleFailures(model),
    ...failuresToSurvive(deployment, model).map((failure) => outcomeOf(index, normal, failure).result),
  ];
  const copies = cluster.members.map(
    (member) => layout.filter((one) => one.copies.some((copy) => copy.server === member.name)).length,
  );
  const sides = results.map((result) => result.side?.members.length ?? 0).filter((size) => size > 0);
  return {
    activeDatabases: Math.max(0, ...results.map((result) => result.peakActive)),
    copies: Math.max(0, ...copies),
    serversLeft: Math.min(cluster.members.length, ...sides),
  };
}
