import { compareNames } from "../../base/order";
import { failedSets } from "./failed-sets";
import type { FailedSet, QualityFamily } from "./failed-sets";
import type { CopyLayout, LayoutMember } from "./types";

/** What the worst set of one family of failures does to a layout, beyond what no layout could avoid. */
export interface Quality {
  readonly family: QualityFamily;
  /** Number of sets of the family. */
  readonly sets: number;
  /** Most active databases on a surviving server, over all sets. */
  readonly peak: number;
  /**
   * Largest ratio, over all sets, of the peak to its lower bound: in each datacenter the databases it has to carry, divided
   * by its servers left, rounded up; the largest of these. 1 is the best.
   */
  readonly peakRatio: number;
  /** The same against all databases mounted divided by all servers left, which lets copies cross datacenters freely. */
  readonly peakRatioAnywhere: number;
  /** Most databases without a copy left, over all sets. */
  readonly lost: number;
  /**
   * Fewest that the worst set must lose in any layout, by counting: the databases lost, added up over all sets with as many
   * failed servers in each datacenter, do not depend on the layout, so the worst set has at least their mean.
   */
  readonly lostBound: number;
  /** Largest ratio of lost databases to their bound; 1 when nothing is lost. */
  readonly lostRatio: number;
}

export interface MeasureOptions {
  /** Whether lagged copies are mounted when nothing better is left; default true, as in the sizing workbook. */
  readonly laggedCopiesMount?: boolean;
}

/** Measures a layout for up to two failed servers, each datacenter lost, and each datacenter lost with one or two servers. */
export function measureLayout(
  layout: CopyLayout,
  members: readonly LayoutMember[],
  options: MeasureOptions = {},
): Quality[] {
  const servers = [...members].sort((a, b) => compareNames(a.name, b.name));
  const table = tableOf(layout, servers, options.laggedCopiesMount ?? true);
  return failedSets(servers.map((server) => server.datacenter)).map(({ family, sets }) => judge(table, family, sets));
}

interface Table {
  /** Datacenter of each server, by position. */
  readonly datacenters: readonly string[];
  /** Servers of each database that may mount it, in the order of preference. */
  readonly rows: readonly (readonly number[])[];
}

function tableOf(layout: CopyLayout, servers: readonly LayoutMember[], laggedCopiesMount: boolean): Table {
  const places = new Map(servers.map((server, place) => [server.name, place]));
  const rows = layout.copies.map(({ copies }) =>
    [...copies]
      .filter((copy) => laggedCopiesMount || !copy.lagged)
      .sort((a, b) => a.preference - b.preference)
      .map((copy) => places.get(copy.server) ?? -1),
  );
  return { datacenters: servers.map((server) => server.datacenter), rows };
}

function judge(table: Table, family: QualityFamily, sets: readonly FailedSet[]): Quality {
  const outcomes = sets.map((set) => ({ set, ...outcome(table, set.servers) }));
  const lostByClass = new Map<string, { worst: number; sum: number; sets: number }>();
  for (const { set, lost } of outcomes) {
    const seen = lostByClass.get(set.kind) ?? { worst: 0, sum: 0, sets: 0 };
    lostByClass.set(set.kind, { worst: Math.max(seen.worst, lost), sum: seen.sum + lost, sets: seen.sets + 1 });
  }
  const classes = [...lostByClass.values()].map(({ worst, sum, sets: count }) => ({
    worst,
    bound: Math.ceil(sum / count),
  }));
  return {
    family,
    sets: sets.length,
    peak: largest(outcomes.map(({ peak }) => peak)),
    peakRatio: Math.max(1, largest(outcomes.map(({ peak, bound }) => ratio(peak, bound)))),
    peakRatioAnywhere: Math.max(1, largest(outcomes.map(({ peak, boundAnywhere }) => ratio(peak, boundAnywhere)))),
    lost: largest(classes.map(({ worst }) => worst)),
    lostBound: largest(classes.map(({ bound }) => bound)),
    lostRatio: Math.max(1, largest(classes.map(({ worst, bound }) => ratio(worst, bound)))),
  };
}

function outcome(
  table: Table,
  failed: ReadonlySet<number>,
): { peak: number; bound: number; boundAnywhere: number; lost: number } {
  const active = table.datacenters.map(() => 0);
  let lost = 0;
  for (const row of table.rows) {
    const server = row.find((candidate) => !failed.has(candidate));
    if (server === undefined) lost++;
    else active[server] = (active[server] ?? 0) + 1;
  }
  const left = active.map((_, server) => server).filter((server) => !failed.has(server));
  const bounds = [...new Set(table.datacenters)].map((datacenter) => {
    const here = left.filter((server) => table.datacenters[server] === datacenter);
    return Math.ceil(here.reduce((sum, server) => sum + (active[server] ?? 0), 0) / Math.max(1, here.length));
  });
  const mounted = table.rows.length - lost;
  return {
    peak: largest(active),
    bound: largest(bounds),
    boundAnywhere: Math.ceil(mounted / Math.max(1, left.length)),
    lost,
  };
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function ratio(value: number, bound: number): number {
  return bound === 0 ? 1 : value / bound;
}
