import type { KeptDatabase } from "./kept";
import type { Row } from "./row";
import type { Shape } from "./shape";

/**
 * Decides which rows of the datacenters belong to the same database. Rows that look alike can change hands without
 * changing anything inside their datacenter; here each database gets the remote row whose servers have met its local ones
 * least, so that what a datacenter cannot carry spreads over the whole other one. Changes `rows` in place.
 */
export function joinDatacenters(
  shape: Shape,
  homes: readonly number[],
  rows: readonly Row[][],
  kept: readonly KeptDatabase[],
): void {
  const meetings = new Meetings();
  kept.forEach((database) => meetings.add(database.home, database.rows));
  const pools = rows.map((list) => poolsOf(homes, list));
  homes.forEach((home, database) => {
    const chosen: Row[] = [];
    chosen[home] = rows[home]?.[database] as Row;
    shape.datacenters.forEach((_, place) => {
      if (place === home) return;
      const pool = pools[place]?.get(home) ?? [];
      const best = pool.reduce((least, row, i) => {
        const cost = meetings.cost(home, chosen, place, row);
        return cost < least.cost ? { cost, i } : least;
      }, { cost: Infinity, i: -1 }); // prettier-ignore
      chosen[place] = pool.splice(best.i, 1)[0] as Row;
      (rows[place] as Row[])[database] = chosen[place];
    });
    meetings.add(home, chosen);
  });
}

/** Rows by the home of their database; only these may change hands. */
function poolsOf(homes: readonly number[], rows: readonly Row[]): Map<number, Row[]> {
  const pools = new Map<number, Row[]>();
  homes.forEach((home, place) => pools.set(home, [...(pools.get(home) ?? []), rows[place] as Row]));
  return pools;
}

/** How often servers of different datacenters have met in a database. */
class Meetings {
  private readonly counts = new Map<number, number>();

  cost(home: number, chosen: readonly Row[], place: number, row: Row): number {
    let cost = 0;
    this.each(home, chosen, place, row, (key, weight) => {
      cost += weight * (this.counts.get(key) ?? 0);
    });
    return cost;
  }

  add(home: number, rows: readonly Row[]): void {
    rows.forEach((row, place) => {
      if (place === home) return;
      this.each(home, rows, place, row, (key) => this.counts.set(key, (this.counts.get(key) ?? 0) + 1));
    });
  }

  private each(
    home: number,
    chosen: readonly Row[],
    place: number,
    row: Row,
    visit: (key: number, weight: number) => void,
  ): void {
    const local = chosen[home]?.servers ?? [];
    const first = row.servers[0] ?? 0;
    const base = (home * 16 + place) * 3;
    visit(cell(base, inOrder(local[0] ?? 0, local[1] ?? 0), first), 100);
    for (const server of local) {
      visit(cell(base + 1, server, first), 10);
      for (const other of row.servers) visit(cell(base + 2, server, other), 1);
    }
  }
}

/** A group never has more than 16 members, so a pair of servers is below 256. */
function cell(kind: number, local: number, remote: number): number {
  return (kind * 256 + local) * 16 + remote;
}

function inOrder(a: number, b: number): number {
  return Math.min(a, b) * 16 + Math.max(a, b);
}
