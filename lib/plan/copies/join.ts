import type { KeptDatabase } from "./kept";
import { Meetings } from "./meetings";
import type { Row } from "./row";
import type { Shape } from "./shape";

/** Swaps tried after every database has got its rows. */
const tries = 15_000;

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
  if (shape.datacenters.length < 2) return;
  const meetings = new Meetings(shape, [
    ...homes.map((home, database) => ({ home, row: rows[home]?.[database] as Row })),
    ...kept.map((database) => ({ home: database.home, row: database.rows[database.home] as Row })),
  ]);
  kept.forEach(({ home, rows: own }) => own.forEach((row, place) => meetings.count(home, own, place, row, 1)));
  const pools = rows.map((list) => poolsOf(homes, list));
  homes.forEach((home, database) => {
    const own = rows.map((list) => list[database] as Row);
    shape.datacenters.forEach((_, place) => {
      if (place === home) return;
      const pool = pools[place]?.get(home) ?? [];
      const row = pool.splice(leastMet(meetings, home, own, place, pool), 1)[0] as Row;
      meetings.count(home, own, place, row, 1);
      (rows[place] as Row[])[database] = row;
    });
  });
  swapRemote(shape, homes, rows, meetings);
}

function leastMet(meetings: Meetings, home: number, own: readonly Row[], place: number, pool: readonly Row[]): number {
  let best = 0;
  let least = Infinity;
  const seen = new Map<string, number>();
  pool.forEach((row, i) => {
    const key = row.servers.join(" ");
    if (seen.has(key)) return;
    seen.set(key, i);
    const cost = meetings.costOf(home, own, place, row);
    if (cost < least) {
      least = cost;
      best = i;
    }
  });
  return best;
}

/** Lets two databases of the same home exchange their rows in another datacenter as long as that helps. */
function swapRemote(shape: Shape, homes: readonly number[], rows: readonly Row[][], meetings: Meetings): void {
  let left = tries;
  for (let found = true; found && left > 0;) {
    found = false;
    for (let one = 0; one < homes.length && left > 0; one++) {
      for (let two = one + 1; two < homes.length; two++) {
        if (homes[one] !== homes[two]) continue;
        left -= 1;
        for (let place = 0; place < shape.datacenters.length; place++) {
          if (place !== homes[one]) found = swap(homes[one] as number, rows, place, [one, two], meetings) || found;
        }
      }
    }
  }
}

function swap(
  home: number,
  rows: readonly Row[][],
  place: number,
  databases: readonly [number, number],
  meetings: Meetings,
): boolean {
  const list = rows[place] as Row[];
  const [one, two] = databases;
  const locals = [one, two].map((database) => rows.map((others) => others[database] as Row)) as [Row[], Row[]];
  const [first, second] = [list[one] as Row, list[two] as Row];
  const cost = meetings.cost;
  const exchange = (a: Row, b: Row, c: Row, d: Row): void => {
    meetings.count(home, locals[0], place, a, -1);
    meetings.count(home, locals[1], place, b, -1);
    meetings.count(home, locals[0], place, c, 1);
    meetings.count(home, locals[1], place, d, 1);
  };
  exchange(first, second, second, first);
  if (meetings.cost < cost) {
    list[one] = second;
    list[two] = first;
    return true;
  }
  exchange(second, first, first, second);
  return false;
}

/** Rows by the home of their database; only these may change hands. */
function poolsOf(homes: readonly number[], rows: readonly Row[]): Map<number, Row[]> {
  const pools = new Map<number, Row[]>();
  homes.forEach((home, place) => {
    const pool = pools.get(home) ?? [];
    pool.push(rows[place] as Row);
    pools.set(home, pool);
  });
  return pools;
}
