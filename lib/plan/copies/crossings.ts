import type { Arc } from "./flow";
import { leastCostFlow } from "./flow";
import type { KeptDatabase } from "./kept-copies";
import type { Row } from "./row";
import type { Shape } from "./shape";
import { datacenterOrder } from "./shape";

/** The rows of each datacenter before it is decided which of them belong to the same database. */
export interface Parts {
  readonly shape: Shape;
  /** Preferred datacenter of each open database, by position. */
  readonly homes: readonly number[];
  /** By datacenter: one row for each open database. */
  readonly rows: readonly Row[][];
  /** Databases with an earlier decision. */
  readonly kept: readonly KeptDatabase[];
}

/** Databases that are activated in another datacenter when their server fails. */
export interface Crossing {
  readonly home: number;
  readonly next: number;
  /** [s, t]: number of open databases that should move from server s of `home` to server t of `next`. */
  readonly pairs: readonly (readonly number[])[];
  /** Databases above the least possible peak; 0 when every server is within it. */
  readonly excess: number;
  /** Whether enough capacity is left for the current second copies of the next datacenter's own databases. */
  readonly keepsSeconds: boolean;
}

/** Cost per unit: unequal numbers of copies, a database above a limit, uneven use of servers and pairs. */
const costs = { unbalanced: 1e12, excess: 1e7, inside: 100, uneven: 10, pair: 1 };

/** The datacenter that takes over the databases of a failed server, or -1 when they stay in their own. */
export function nextDatacenter(shape: Shape, home: number): number {
  return shape.datacenters[home]?.copies === 1 ? (datacenterOrder(shape, home)[1] ?? -1) : -1;
}

/** By datacenter and server: databases that are active there in normal operation. */
export function activeServers({ shape, homes, rows, kept }: Parts): number[][] {
  const active = shape.datacenters.map(({ servers }) => servers.map(() => 0));
  const count = (home: number, row: Row | undefined): void => {
    const here = active[home] ?? [];
    const first = row?.servers[0] ?? 0;
    here[first] = (here[first] ?? 0) + 1;
  };
  homes.forEach((home, database) => count(home, rows[home]?.[database]));
  kept.forEach((database) => count(database.home, database.rows[database.home]));
  return active;
}

/** The least possible peak when a server fails whose databases are activated in another datacenter. */
export interface CrossingLimit {
  /** Within the datacenter that takes them over. */
  readonly inside: number;
  /** Over all datacenters. */
  readonly anywhere: number;
}

/** `carried`: active databases by datacenter; `moved`: those of the failed server. */
export function crossingLimit(shape: Shape, carried: readonly number[], home: number, moved: number): CrossingLimit {
  const even = (place: number, more: number, left: number): number =>
    left < 1 ? 0 : Math.ceil(((carried[place] ?? 0) + more) / left);
  const next = nextDatacenter(shape, home);
  const inside = even(next, moved, shape.datacenters[next]?.servers.length ?? 0);
  const all = shape.datacenters.map(({ servers }, place) =>
    place === home ? even(place, -moved, servers.length - 1) : even(place, 0, servers.length),
  );
  return { inside, anywhere: Math.max(inside, ...all) };
}

/** By datacenter and server: the limit when that server fails. */
export function crossingLimits(shape: Shape, active: readonly (readonly number[])[]): CrossingLimit[][] {
  const carried = carriedBy(active);
  return active.map((servers, home) => servers.map((moved) => crossingLimit(shape, carried, home, moved)));
}

/** Active databases by preferred datacenter. */
export function carriedBy(active: readonly (readonly number[])[]): number[] {
  return active.map((servers) => servers.reduce((sum, more) => sum + more, 0));
}

/** Where the databases of each server of `home` should move so that as few as possible exceed the limits. */
export function bestCrossing(
  parts: Parts,
  home: number,
  limits: readonly (readonly CrossingLimit[])[],
  keepsSeconds: boolean,
): Crossing {
  const { shape } = parts;
  const next = nextDatacenter(shape, home);
  const [from, to] = [shape.datacenters[home]?.servers.length ?? 0, shape.datacenters[next]?.servers.length ?? 0];
  const active = activeServers(parts)[next] ?? [];
  const supply = countRows(parts.homes.flatMap((own, i) => (own === home ? [parts.rows[home]?.[i]] : [])), from); // prettier-ignore
  const [source, sink] = [from + to, from + to + 1];
  const starts = supply.map((capacity, s): Arc => ({ from: source, to: s, capacity, cost: 0 }));
  const ways = supply.flatMap((most, s) =>
    active.flatMap((carried, t) => {
      const before = parts.kept.filter(
        (database) => database.home === home && crosses(database.rows, home, s, next, t),
      ).length;
      const room = (limits[home]?.[s]?.anywhere ?? 0) - carried - before;
      const inside = (limits[home]?.[s]?.inside ?? 0) - carried - before;
      return Array.from({ length: most }, (_, unit): Arc & { readonly over: number } => {
        const over = Math.max(0, unit + 1 - room);
        const cost = costs.pair * unit + costs.inside * Math.max(0, unit + 1 - inside) + costs.excess * over;
        return { from: s, to: from + t, capacity: 1, cost, over };
      });
    }),
  );
  const ends = active.flatMap((_, t) =>
    arrivals(parts, home, next, t, keepsSeconds ? 2 : 1).map((cost): Arc => ({
      from: from + t,
      to: sink,
      capacity: 1,
      cost,
    })),
  );
  const flow = leastCostFlow(from + to + 2, [...starts, ...ways, ...ends], source, sink);
  const pairs = supply.map(() => active.map(() => 0));
  let excess = 0;
  ways.forEach((way, i) => {
    const units = flow[starts.length + i] ?? 0;
    const row = pairs[way.from] as number[];
    row[way.to - from] = (row[way.to - from] ?? 0) + units;
    excess += units * way.over;
  });
  return { home, next, pairs, excess, keepsSeconds };
}

/**
 * Cost of placing first copies of databases from `home` on server `t`, unit by unit. With one copy in this datacenter,
 * first copies determine the number of copies and the sum of preferences. With more, they determine how even the load
 * is when only this datacenter is left, and `places` of the local databases are fixed.
 */
function arrivals(parts: Parts, home: number, next: number, t: number, places: number): number[] {
  const { shape, homes, rows, kept } = parts;
  const open = (rows[next] ?? []).map((row, i) => ({ row, from: homes[i] }));
  const own = open.filter(({ from }) => from === home).map(({ row }) => row);
  const local = open.flatMap(({ row }) => (row.home ? [row] : []));
  const fixed = kept.map((database) => database.rows[next] as Row);
  const { copies, servers } = shape.datacenters[next] ?? { copies: 1, servers: [] };
  const needed = [...local, ...fixed].filter((row) => row.servers.slice(0, row.home ? places : 1).includes(t)).length;
  const even = (copies * (open.length + fixed.length)) / servers.length;
  const flexible = open.length - own.length - local.length;
  const least = copies === 1 ? Math.floor(even) - needed - flexible : 0;
  const most = Math.ceil(even) - needed;
  const here = [...open.map(({ row }) => row), ...fixed].filter((row) => row.servers[0] === t && !own.includes(row));
  const weight = copies === 1 ? (own[0]?.before ?? 0) + 1 : 1;
  const sum = copies === 1 ? here.reduce((total, row) => total + row.before + 1, 0) : here.length;
  return own.map((_, unit) => {
    const outside = unit < least ? 0 : unit < most ? 1 : 2;
    return costs.unbalanced * outside + costs.uneven * weight * (sum + unit * weight);
  });
}

function crosses(rows: readonly Row[], home: number, s: number, next: number, t: number): boolean {
  return rows[home]?.servers[0] === s && rows[next]?.servers[0] === t;
}

/** Number of rows with their first copy on each server. */
function countRows(rows: readonly (Row | undefined)[], servers: number): number[] {
  const counts = new Array<number>(servers).fill(0);
  for (const row of rows) {
    const first = row?.servers[0] ?? 0;
    counts[first] = (counts[first] ?? 0) + 1;
  }
  return counts;
}
