import { compareNames } from "../../base/order";
import { failedSets } from "./failed-sets";
import type { FailedSet, QualityFamily } from "./failed-sets";
import type { CopyLayout, LayoutMember } from "./types";

/** The effect of the worst failure set of one family on a layout, compared with what no layout can avoid. */
export interface Quality {
  readonly family: QualityFamily;
  /** Number of failure sets in the family. */
  readonly sets: number;
  /** Most active databases on a surviving server, over all sets. */
  readonly peak: number;
  /**
   * Largest ratio, over all sets, of the peak to its lower bound. The bound is the highest value, over the datacenters,
   * of the databases that the datacenter has to carry divided by its remaining servers, rounded up. 1 is optimal.
   */
  readonly peakRatio: number;
  /**
   * The same against all mounted databases divided by all remaining servers, as if databases could move between
   * datacenters freely.
   */
  readonly peakRatioAnywhere: number;
  /** Most databases without a surviving copy, over all sets. */
  readonly lost: number;
  /**
   * Fewest databases that the worst set must lose in any layout, by counting: the sum of databases lost over all sets
   * with the same number of failed servers in each datacenter does not depend on the layout, so the worst set loses at
   * least the mean.
   */
  readonly lostBound: number;
  /** Largest ratio of lost databases to their bound; 1 when nothing is lost. */
  readonly lostRatio: number;
}

export interface MeasureOptions {
  /** Whether lagged copies are mounted when no other copy is left; default true, as in the sizing workbook. */
  readonly laggedCopiesMount?: boolean;
}

/**
 * Measures a layout for up to two failed servers, the loss of each datacenter, and the loss of each datacenter plus one
 * or two servers.
 */
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
  /** Servers that may mount each database, in order of preference. */
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
