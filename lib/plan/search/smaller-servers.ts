import type { Deployment } from "../../model";
import { leastWorst, sidesOf, type ClusterDesignResult } from "../design/design-cluster";
import { evenNumbers } from "../design/fewest-databases";
import { dataDisksPerServer } from "../design/data-disks";
import { designOf, maySearch, type Draft, type SettleBy } from "./drafts";
import { dagInputsOf } from "../design/dag-inputs";
import { serverSizes } from "../design/server-sizes";

/**
 * Most numbers of databases that are laid out. The arithmetic before is almost always right, so the first one usually
 * fits.
 */
const MOST_LAID_OUT = 3;

/** Whether designs satisfy every limit and all machines have hosts. */
export type Fits = (designs: readonly ClusterDesignResult[]) => boolean;

/**
 * The fewest databases may load the remaining servers unevenly after a failure: of 16 databases on 7 servers some carry
 * 3, of 32 some carry 5, which is a smaller share of the mailboxes. Where the planner decides the number of databases
 * and the sizes, and the lock has none, more databases are used if servers then need fewer processors, else less
 * memory, else fewer disks.
 */
export function withSmallerServers(
  fewest: readonly ClusterDesignResult[],
  drafts: readonly Draft[],
  deployment: Deployment,
  by: SettleBy,
  fits: Fits,
): readonly ClusterDesignResult[] {
  return drafts.reduce((designs, draft, place) => {
    const start = designs[place];
    if (start === undefined || draft.cluster.number !== 1 || !maySearch(draft)) return designs;
    const withNumber = (databases: number): readonly ClusterDesignResult[] =>
      designs.map((design, i) => {
        const like = drafts[i];
        return like !== undefined && isAlike(like, draft) ? designOf(like, databases, by) : design;
      });
    return smallest(start, place, promising(start, draft, deployment, by), designs, withNumber, fits);
  }, fewest);
}

function isAlike(draft: Draft, other: Draft): boolean {
  return (
    draft.cluster.design === other.cluster.design && draft.databases === other.databases && draft.kept === undefined
  );
}

function smallest(
  start: ClusterDesignResult,
  place: number,
  numbers: readonly number[],
  designs: readonly ClusterDesignResult[],
  withNumber: (databases: number) => readonly ClusterDesignResult[],
  fits: Fits,
): readonly ClusterDesignResult[] {
  if (numbers.length === 0) return designs;
  let best = { designs, size: fits(designs) ? sizeOf(start) : NOTHING_FITS };
  for (const databases of numbers.slice(0, MOST_LAID_OUT)) {
    const tried = withNumber(databases);
    const found = tried[place];
    if (found === undefined || compareSizes(sizeOf(found), best.size) >= 0 || !fits(tried)) continue;
    best = { designs: tried, size: sizeOf(found) };
  }
  return best.designs;
}

/** Numbers of databases that may allow smaller servers, the most promising first. */
function promising(start: ClusterDesignResult, draft: Draft, deployment: Deployment, by: SettleBy): number[] {
  const { cluster } = draft;
  const now = sizeOf(start);
  const sides = sidesOf(cluster, deployment, by.tried);
  return evenNumbers(draft, draft.databases + 1)
    .map((databases) => {
      const worst = leastWorst(cluster, databases, sides);
      const { processors, memoryGB } = serverSizes(dagInputsOf({ ...draft, databases, worst, deployment }));
      return { databases, size: [processors, memoryGB, dataDisksPerServer(worst.copies, cluster)] };
    })
    .filter(({ size }) => compareSizes(size, now) < 0)
    .sort((a, b) => compareSizes(a.size, b.size) || a.databases - b.databases)
    .map(({ databases }) => databases);
}

type Size = readonly number[];

const NOTHING_FITS: Size = [Infinity, Infinity, Infinity];

function sizeOf({ server, dataDisksPerServer: disks }: ClusterDesignResult): Size {
  return [server.processors, server.memoryGB, disks];
}

function compareSizes(a: Size, b: Size): number {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
