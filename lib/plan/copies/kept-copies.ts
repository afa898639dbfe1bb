import type { Row } from "./row";
import { isApart } from "./row";
import type { DatacenterShape, Shape } from "./shape";
import { copiesBefore } from "./shape";
import type { CopyLayout, LayoutCopy } from "./types";

/** A database with an earlier decision, by positions. */
export interface KeptDatabase {
  readonly home: number;
  readonly copies: readonly LayoutCopy[];
  /** One row for each datacenter. */
  readonly rows: readonly Row[];
}

/**
 * Databases of the earlier layout that are still valid: every copy on a member, and the specified number of copies in
 * each datacenter and of lagged copies. The others (a member left, or the numbers changed) are decided again.
 */
export function keptDatabases(
  shape: Shape,
  databases: readonly string[],
  previous: CopyLayout | undefined,
): Map<string, KeptDatabase> {
  const wanted = new Set(databases);
  const kept = new Map<string, KeptDatabase>();
  for (const { database, copies } of previous?.copies ?? []) {
    if (!wanted.has(database)) continue;
    const ordered = [...copies].sort((a, b) => a.preference - b.preference);
    const found = keep(shape, ordered);
    if (found !== null) kept.set(database, found);
  }
  return kept;
}

function keep(shape: Shape, copies: readonly LayoutCopy[]): KeptDatabase | null {
  const home = shape.datacenters.findIndex((datacenter) => datacenter.name === copies[0]?.datacenter);
  const lagged = copies.filter((copy) => copy.lagged).length;
  if (home < 0 || copies.length !== shape.copies || lagged !== shape.lagged) return null;
  const rows = shape.datacenters.map((datacenter, place): Row => {
    const servers = serversIn(datacenter, copies);
    return { servers, before: copiesBefore(shape, home, place), home: home === place };
  });
  const fits = rows.every((row, place) => {
    const datacenter = shape.datacenters[place] as DatacenterShape;
    return row.servers.length === datacenter.copies && !row.servers.includes(-1) && isApart(datacenter, row.servers);
  });
  return fits ? { home, copies, rows } : null;
}

/**
 * Positions of the servers with the copies in this datacenter, in order of preference; -1 for a server that is no
 * longer a member.
 */
export function serversIn(datacenter: DatacenterShape, copies: readonly LayoutCopy[]): number[] {
  return copies
    .filter((copy) => copy.datacenter === datacenter.name)
    .map((copy) => datacenter.servers.indexOf(copy.server));
}
