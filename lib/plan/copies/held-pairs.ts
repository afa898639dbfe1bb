import type { Arc } from "./flow";
import { leastCostFlow } from "./flow";
import { improve } from "./improve";
import { fillRows, levelRows } from "./level";
import type { Row } from "./row";
import { copiesToMake, isApart } from "./row";
import type { DatacenterShape } from "./shape";
import type { Tally } from "./tally";
import { setServers } from "./tally";

/** Cost per unit: a database above the least possible peak, a copy to make, uneven use of pairs. */
const costs = { excess: 1e6, copy: 100, pair: 1 };

interface Pair {
  readonly first: number;
  readonly second: number;
}

/**
 * Reassigns the first two servers of rows that already hold copies, so that no server exceeds the least possible peak
 * when one fails and as few copies as possible have to be made: a flow of rows to pairs of servers. Tries each server
 * in turn as the first of those with one more active database. A result that does not help or needs more copies is
 * reverted.
 */
export function relieveHeld(shape: DatacenterShape, tally: Tally, rows: readonly Row[], tries: number): void {
  if (shape.copies < 2 || shape.servers.length < 2) return;
  const before = rows.map((row) => row.servers);
  const allowed = copiesToMake(rows, before);
  for (let begin = 0; begin < shape.servers.length; begin++) {
    givePairs(shape, tally, rows, begin);
    fillRows(shape, tally, rows);
    levelRows(shape, tally, rows);
    improve(shape, tally, rows, { tries });
    if (!tally.overloadedAtHome && copiesToMake(rows, rows.map((row) => row.servers)) <= allowed) return; // prettier-ignore
    setServers(tally, rows, before);
  }
}

/** Assigns pairs to the rows at home; all other rows return to the copies they hold. */
function givePairs(shape: DatacenterShape, tally: Tally, rows: readonly Row[], begin: number): void {
  const home = rows.filter((row) => row.home);
  const away = rows.filter((row) => !row.home);
  setServers(tally, away, away.map((row) => heldIn(shape, row))); // prettier-ignore
  const groups = new Map<string, Row[]>();
  for (const row of home) {
    const key = [...heldIn(shape, row)].sort((a, b) => a - b).join(" ");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const lists = [...groups.values()];
  const pairs = pairsFor(shape, tally, lists, begin);
  lists.forEach((list, group) => {
    list.forEach((row, i) => {
      const pair = pairs[group]?.[i];
      if (pair !== undefined) setServers(tally, [row], [withPair(shape, tally, row, pair)]);
    });
  });
}

/** Held copies that can stay: on members, and at most the specified number. */
function heldIn(shape: DatacenterShape, row: Row): number[] {
  const kept: number[] = [];
  for (const server of row.held ?? []) {
    if (server >= 0 && kept.length < shape.copies && isApart(shape, [...kept, server])) kept.push(server);
  }
  return kept;
}

/** A pair for each row, by group of rows that hold the same servers. */
function pairsFor(shape: DatacenterShape, tally: Tally, groups: readonly Row[][], begin: number): Pair[][] {
  const n = shape.servers.length;
  const active = activeWanted(n, groups.reduce((sum, rows) => sum + rows.length, 0), begin); // prettier-ignore
  const servers = shape.servers.map((_, server) => server);
  const pairs = servers.flatMap((first) =>
    servers.filter((second) => shape.hosts[first] !== shape.hosts[second]).map((second): Pair => ({ first, second })),
  );
  const [pairNodes, firstNodes] = [groups.length, groups.length + pairs.length];
  const [source, sink] = [firstNodes + n, firstNodes + n + 1];
  const starts = groups.map((rows, group): Arc => ({ from: source, to: group, capacity: rows.length, cost: 0 }));
  const ways = groups.flatMap((rows, group) => {
    const held = heldIn(shape, rows[0] as Row);
    return pairs.map(({ first, second }, pair): Arc => {
      const made = Math.max(0, [first, second].filter((server) => !held.includes(server)).length - shape.copies + held.length); // prettier-ignore
      return { from: group, to: pairNodes + pair, capacity: rows.length, cost: costs.copy * made };
    });
  });
  const uses = pairs.flatMap(({ first, second }, pair) => {
    const room = tally.homePeak - (active[second] ?? 0);
    return Array.from({ length: active[first] ?? 0 }, (_, unit): Arc => {
      const cost = costs.pair * unit + costs.excess * Math.max(0, unit + 1 - room);
      return { from: pairNodes + pair, to: firstNodes + first, capacity: 1, cost };
    });
  });
  const ends = servers.map((first): Arc => ({
    from: firstNodes + first,
    to: sink,
    capacity: active[first] ?? 0,
    cost: 0,
  }));
  const flow = leastCostFlow(sink + 1, [...starts, ...ways, ...uses, ...ends], source, sink);
  return groups.map((_, group) =>
    pairs.flatMap((pair, i) => {
      const units = flow[starts.length + group * pairs.length + i] ?? 0;
      return Array.from({ length: units }, () => pair);
    }),
  );
}

/** Active databases of each server, as equal as possible; servers from `begin` on get the surplus. */
function activeWanted(servers: number, databases: number, begin: number): number[] {
  return Array.from({ length: servers }, (_, server) => {
    const place = (server - begin + servers) % servers;
    return Math.floor(databases / servers) + (place < databases % servers ? 1 : 0);
  });
}

/** The pair, followed by held copies on the least loaded servers. */
function withPair(shape: DatacenterShape, tally: Tally, row: Row, { first, second }: Pair): number[] {
  const copiesOn = (server: number): number => tally.copies[server] ?? 0;
  const rest = heldIn(shape, row)
    .filter((server) => isApart(shape, [first, second, server]))
    .sort((a, b) => copiesOn(a) - copiesOn(b) || a - b);
  return [first, second, ...rest.slice(0, shape.copies - 2)];
}
