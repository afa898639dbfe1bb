import { activeServers, bestCrossing, crossingLimits, nextDatacenter } from "./crossings";
import type { Crossing, Parts } from "./crossings";
import { freeCapacity } from "./spare-capacity";
import { Meetings } from "./meetings";
import type { Row } from "./row";

/** Swaps tried after every database has its rows. */
const tries = 15_000;

/**
 * Decides which rows of the datacenters belong to the same database. Rows that are equivalent can be exchanged without
 * any effect inside their datacenter; each database gets the remote row whose servers have met its local ones least, so
 * that the load that a datacenter cannot carry spreads over all of the other one. Where a server could exceed the least
 * possible peak after a failure in the other datacenter, the rows are changed first to prevent it. Changes `rows` in
 * place.
 */
export function joinDatacenters(parts: Parts): void {
  if (parts.shape.datacenters.length < 2) return;
  if (!join(parts, []).overloaded) return;
  const limits = crossingLimits(parts.shape, activeServers(parts));
  const best = parts.shape.homes.flatMap((home) => {
    if (nextDatacenter(parts.shape, home) < 0) return [];
    const ways = [true, false].map((keepsSeconds) => bestCrossing(parts, home, limits, keepsSeconds));
    return ways.find((way) => way.excess === 0 && freeCapacity(parts, way)) ?? [];
  });
  if (best.length > 0) join(parts, best);
}

function join(parts: Parts, crossings: readonly Crossing[]): Meetings {
  const { shape, homes, rows, kept } = parts;
  const meetings = new Meetings(shape, activeServers(parts));
  kept.forEach(({ home, rows: own }) => own.forEach((row, place) => meetings.count(home, own, place, row, 1)));
  const pools = rows.map((list) => poolsOf(homes, list));
  const left = new Map(
    crossings.map((crossing) => [`${crossing.home} ${crossing.next}`, crossing.pairs.map((row) => [...row])]),
  );
  homes.forEach((home, database) => {
    const own = rows.map((list) => list[database] as Row);
    shape.datacenters.forEach((_, place) => {
      if (place === home) return;
      const pool = pools[place]?.get(home) ?? [];
      const counts = left.get(`${home} ${place}`)?.[own[home]?.servers[0] ?? 0];
      const row = pool.splice(leastMet(meetings, home, own, place, pool, counts), 1)[0] as Row;
      if (counts !== undefined) counts[row.servers[0] ?? 0] = (counts[row.servers[0] ?? 0] ?? 0) - 1;
      meetings.count(home, own, place, row, 1);
      (rows[place] as Row[])[database] = row;
    });
  });
  swapRemote(parts, meetings);
  return meetings;
}

/**
 * The row whose servers have met those of `own` least; if `counts` is given, only among rows whose first server has
 * some left.
 */
function leastMet(
  meetings: Meetings,
  home: number,
  own: readonly Row[],
  place: number,
  pool: readonly Row[],
  counts: readonly number[] | undefined,
): number {
  let best = 0;
  let least = Infinity;
  const seen = new Set<string>();
  pool.forEach((row, i) => {
    const key = row.servers.join(" ");
    if (seen.has(key) || (counts !== undefined && (counts[row.servers[0] ?? 0] ?? 0) <= 0)) return;
    seen.add(key);
    const cost = meetings.costOf(home, own, place, row);
    if (cost < least) {
      least = cost;
      best = i;
    }
  });
  return best;
}

/** Exchanges remote rows between two databases with the same home as long as that helps. */
function swapRemote({ shape, homes, rows }: Parts, meetings: Meetings): void {
  let left = tries;
  for (let found = true; found && left > 0;) {
    found = false;
    for (let i = 0; i < homes.length && left > 0; i++) {
      for (let j = i + 1; j < homes.length; j++) {
        if (homes[i] !== homes[j]) continue;
        left -= 1;
        for (let place = 0; place < shape.datacenters.length; place++) {
          if (place !== homes[i]) found = swap(homes[i] as number, rows, place, [i, j], meetings) || found;
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
  const [left, right] = databases;
  const locals = [left, right].map((database) => rows.map((others) => others[database] as Row)) as [Row[], Row[]];
  const [first, second] = [list[left] as Row, list[right] as Row];
  const cost = meetings.cost;
  const exchange = (a: Row, b: Row, c: Row, d: Row): void => {
    meetings.count(home, locals[0], place, a, -1);
    meetings.count(home, locals[1], place, b, -1);
    meetings.count(home, locals[0], place, c, 1);
    meetings.count(home, locals[1], place, d, 1);
  };
  exchange(first, second, second, first);
  if (meetings.cost < cost) {
    list[left] = second;
    list[right] = first;
    return true;
  }
  exchange(second, first, first, second);
  return false;
}

/** Rows by the home of their database; only rows of the same pool may be exchanged. */
function poolsOf(homes: readonly number[], rows: readonly Row[]): Map<number, Row[]> {
  const pools = new Map<number, Row[]>();
  homes.forEach((home, place) => {
    const pool = pools.get(home) ?? [];
    pool.push(rows[place] as Row);
    pools.set(home, pool);
  });
  return pools;
}
