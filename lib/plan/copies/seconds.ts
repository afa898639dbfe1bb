import type { Arc } from "./flow";
import { leastCostFlow } from "./flow";
import { fillRows, levelRows } from "./level";
import type { Row } from "./row";
import { isApart, replaced, swapped } from "./row";
import type { DatacenterShape } from "./shape";
import type { Tally } from "./tally";
import { setServers } from "./tally";

/**
 * Cost per unit: unequal numbers of copies, a database above the least possible peak, uneven use of servers and pairs.
 */
const costs = { unbalanced: 1e9, excess: 1e5, copies: 10, pair: 1 };

/**
 * Reassigns where the databases of each server move when it fails, so that no server exceeds the least possible peak
 * wherever equal numbers of copies allow that. The second places of all rows at home are found as a flow of databases
 * from the failed server to those that take over; each of these has capacity for the peak minus its own active
 * databases. A server gets no more second places than equal numbers of copies leave for it. Places after the second may
 * change; so may the places of rows that are not at home, except their first servers where these were requested.
 */
export function evenSeconds(
  shape: DatacenterShape,
  tally: Tally,
  open: readonly Row[],
  fixed: readonly Row[],
  keepsFirsts: boolean,
): void {
  if (shape.copies < 2 || shape.servers.length < 2) return;
  const wanted = secondsWanted(shape, tally, open, fixed, keepsFirsts);
  shape.servers.forEach((_, first) => {
    const own = open.filter((row) => row.home && row.servers[0] === first);
    giveSeconds(shape, tally, own, wanted[first] ?? []);
  });
  fillRows(shape, tally, open);
  levelRows(shape, tally, open);
}

/** [s, t]: number of open rows with their first copy on s that should have their second on t. */
function secondsWanted(
  shape: DatacenterShape,
  tally: Tally,
  open: readonly Row[],
  fixed: readonly Row[],
  keepsFirsts: boolean,
): number[][] {
  const n = shape.servers.length;
  const servers = shape.servers.map((_, server) => server);
  const supply = servers.map((server) => open.filter((row) => row.home && row.servers[0] === server).length);
  const [source, sink] = [2 * n, 2 * n + 1];
  const arcs: Arc[] = servers.map((first) => ({ from: source, to: first, capacity: supply[first] ?? 0, cost: 0 }));
  const ways: Arc[] = servers.flatMap((first) =>
    servers
      .filter((second) => shape.hosts[first] !== shape.hosts[second])
      .flatMap((second) => takeovers(tally, fixed, first, second, supply[first] ?? 0)),
  );
  const ends = servers.flatMap((second) => secondPlaces(shape, open, fixed, second, keepsFirsts));
  const flow = leastCostFlow(2 * n + 2, [...arcs, ...ways, ...ends.map((end) => ({ ...end, to: sink }))], source, sink);
  const wanted = servers.map(() => servers.map(() => 0));
  ways.forEach(({ from, to }, way) => {
    const row = wanted[from] as number[];
    row[to - n] = (row[to - n] ?? 0) + (flow[arcs.length + way] ?? 0);
  });
  return wanted;
}

/** One arc for each database that `second` could take over from `first`, at increasing cost. */
function takeovers(tally: Tally, fixed: readonly Row[], first: number, second: number, most: number): Arc[] {
  const n = tally.copies.length;
  const before = fixed.filter((row) => row.home && row.servers[0] === first && row.servers[1] === second).length;
  const room = tally.homePeak - tally.homeFirst(second) - before;
  return Array.from({ length: most }, (_, unit) => ({
    from: first,
    to: n + second,
    capacity: 1,
    cost: costs.pair * unit + costs.excess * Math.max(0, unit + 1 - room),
  }));
}

/**
 * One arc for each second place that `second` could have; those that equal numbers of copies require are the cheapest.
 */
function secondPlaces(
  shape: DatacenterShape,
  open: readonly Row[],
  fixed: readonly Row[],
  second: number,
  keepsFirsts: boolean,
): Arc[] {
  const n = shape.servers.length;
  const home = open.filter((row) => row.home);
  const firsts = home.filter((row) => row.servers[0] === second).length;
  const away = keepsFirsts ? open.filter((row) => !row.home && row.servers[0] === second).length : 0;
  const decided = firsts + away + fixed.filter((row) => row.servers.includes(second)).length;
  const all = shape.copies * (open.length + fixed.length);
  const most = Math.ceil(all / n) - decided;
  const elsewhere = shape.copies > 2 ? home.length : open.length - home.length - away;
  const least = Math.floor(all / n) - decided - elsewhere;
  return home.map((_, unit) => {
    const outside = unit < least ? 0 : unit < most ? 1 : 2;
    const cost = costs.unbalanced * outside + costs.copies * (firsts + unit);
    return { from: n + second, to: -1, capacity: 1, cost };
  });
}

/** Assigns second places to rows with the same first server, preferably to rows that hold that server already. */
function giveSeconds(shape: DatacenterShape, tally: Tally, rows: readonly Row[], wanted: readonly number[]): void {
  const left = [...wanted];
  const take = (row: Row, server: number | undefined): boolean => {
    if (server === undefined || (left[server] ?? 0) <= 0) return false;
    left[server] = (left[server] ?? 0) - 1;
    setServers(tally, [row], [withSecond(shape, row.servers, server)]);
    return true;
  };
  const anywhere = (row: Row): boolean => row.servers.slice(2).some((server) => take(row, server));
  const holds = ({ held, servers }: Row): boolean => held?.includes(servers[1] ?? -1) === true;
  const heldFirst = [...rows.filter(holds), ...rows.filter((row) => !holds(row))];
  const moved = heldFirst.filter((row) => !take(row, row.servers[1]));
  const rest = moved.filter((row) => !anywhere(row));
  for (const row of rest) take(row, left.findIndex((count) => count > 0)); // prettier-ignore
}

/** The row with this server second; servers that conflict with it are dropped. */
function withSecond(shape: DatacenterShape, servers: readonly number[], second: number): number[] {
  const place = servers.indexOf(second);
  if (place > 0) return swapped(servers, 1, place);
  const changed = replaced(servers, 1, second);
  return changed.filter((_, at) => at < 2 || isApart(shape, [second, changed[at] as number]));
}
