import type { Arc } from "./flow";
import { leastCostFlow } from "./flow";
import type { Row } from "./row";
import { isApart, swapped } from "./row";
import type { DatacenterShape } from "./shape";
import type { Tally } from "./tally";
import { setServers } from "./tally";

/**
 * Gives each server `wanted` first copies among `rows`, where possible only by reordering within rows. A row may be
 * left with too few servers.
 */
export function giveFirsts(
  shape: DatacenterShape,
  tally: Tally,
  rows: readonly Row[],
  wanted: readonly number[],
): void {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = [...row.servers].sort((a, b) => a - b).join(" ");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const lists = [...groups.values()];
  sharesOf(shape, lists, wanted).forEach((share, group) => takeFirsts(shape, tally, lists[group] as Row[], share));
}

/** Number of first copies of each server in each group of rows that have the same servers. */
function sharesOf(shape: DatacenterShape, groups: readonly Row[][], wanted: readonly number[]): number[][] {
  const servers = shape.servers.map((_, server) => server);
  const [source, sink] = [groups.length + servers.length, groups.length + servers.length + 1];
  const starts = groups.map((rows, group): Arc => ({ from: source, to: group, capacity: rows.length, cost: 0 }));
  const ways = groups.flatMap((rows, group) =>
    servers.map((server): Arc => {
      const cost = rows[0]?.servers.includes(server) === true ? 0 : 1;
      return { from: group, to: groups.length + server, capacity: rows.length, cost };
    }),
  );
  const ends = servers.map((server): Arc => ({
    from: groups.length + server,
    to: sink,
    capacity: wanted[server] ?? 0,
    cost: 0,
  }));
  const flow = leastCostFlow(sink + 1, [...starts, ...ways, ...ends], source, sink);
  return groups.map((_, group) => servers.map((server) => flow[starts.length + group * servers.length + server] ?? 0));
}

/** Assigns the first servers; rows that already have the right one keep it. */
function takeFirsts(shape: DatacenterShape, tally: Tally, rows: readonly Row[], share: readonly number[]): void {
  const left = [...share];
  const take = (row: Row, server: number): boolean => {
    if ((left[server] ?? 0) <= 0) return false;
    left[server] = (left[server] ?? 0) - 1;
    if (row.servers[0] !== server) setServers(tally, [row], [withFirst(shape, row.servers, server)]);
    return true;
  };
  const rest = rows.filter((row) => !take(row, row.servers[0] ?? 0));
  for (const row of rest) take(row, left.findIndex((count) => count > 0)); // prettier-ignore
}

/** The row with this server first; servers that conflict with it are dropped. */
function withFirst(shape: DatacenterShape, servers: readonly number[], first: number): number[] {
  const place = servers.indexOf(first);
  if (place > 0) return swapped(servers, 0, place);
  return [first, ...servers.slice(1).filter((server) => isApart(shape, [first, server]))];
}
