import type { Problem } from "../../base/problem";
import type { Cluster, Deployment, DocumentPaths } from "../../model";
import { keptCluster, type KeptCluster } from "../lock/kept";
import type { Lock } from "../lock/types";
import { designCluster, leastDesign, type ClusterDesignResult } from "../design/design-cluster";
import { evenNumbers, fewestDatabases, noDatabases, type DatabaseNeeds } from "../design/fewest-databases";
import type { Platforms } from "../placement/platforms";
import type { Tried } from "../design/layouts-tried";
import { loadOf, retentionDays } from "../sizing";
import { sharesOf } from "../design/shares";

/** Number of DAGs of each design. */
export type Counts = Readonly<Record<string, number>>;

/** What the number of DAGs depends on in addition to the deployment. */
export interface SettleBy {
  readonly lock?: Lock;
  readonly paths?: DocumentPaths;
  readonly tried: Tried;
  readonly platforms: Platforms;
  /**
   * By arithmetic only, without laying out copies: what does not fit here does not fit at all. Lets a search scan many
   * numbers quickly.
   */
  readonly approximate: boolean;
}

/** A DAG with its mailboxes and its number of databases, before copies are laid out. */
export interface Draft extends DatabaseNeeds {
  readonly databases: number;
  readonly kept?: KeptCluster;
}

/** Every cluster with its number of databases, or the problem of those without a valid number. */
export function draftsOf(
  clusters: readonly Cluster[],
  counts: Counts,
  deployment: Deployment,
  lock: Lock | undefined,
): { readonly drafts: readonly Draft[]; readonly problems: readonly Problem[] } {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  for (const cluster of clusters) {
    const shares = sharesOf(cluster, counts[cluster.design] ?? 1, deployment);
    const load = loadOf(shares, deployment.exchange.version, retentionDays(deployment));
    const needs = { cluster, shares, load, deployment };
    const kept = keptCluster(lock, cluster);
    const databases = databaseCount(needs, kept);
    if (databases === undefined) problems.push(noDatabases(needs));
    else drafts.push({ ...needs, databases, ...(kept === undefined ? {} : { kept }) });
  }
  return { drafts, problems };
}

function databaseCount(needs: DatabaseNeeds, kept: KeptCluster | undefined): number | undefined {
  const { databases } = needs.cluster;
  return databases === "auto" ? fewestDatabases(needs, kept?.layout.copies.length) : databases;
}

/** Whether more than the fewest databases may be used if servers then get smaller. */
export function maySearch({ cluster, kept }: Draft): boolean {
  const { processors, memoryGB } = cluster.machine;
  return cluster.databases === "auto" && kept === undefined && (processors === "auto" || memoryGB === "auto");
}

/**
 * A draft with the given number of databases, laid out and sized. Copies in the lock stay, so they are laid out in an
 * approximation too.
 */
export function designOf(draft: Draft, databases: number, by: SettleBy): ClusterDesignResult {
  const { cluster, shares, deployment, kept } = draft;
  if (!by.approximate || kept !== undefined) {
    return designCluster(cluster, shares, databases, deployment, kept, by.tried);
  }
  const orMore = maySearch(draft) ? evenNumbers(draft, databases + 1) : [];
  return leastDesign(cluster, shares, databases, deployment, by.tried, orMore);
}
