import type { Row } from "./row";
import { copiesToMake, isApart, replaced } from "./row";
import type { DatacenterShape } from "./shape";
import type { Tally } from "./tally";
import { setServers } from "./tally";

/** A copy to make outweighs any unevenness. */
const costs = { copyToMake: 1e14 };

/** Fills rows that lack copies with the servers that have the fewest. */
export function fillRows(shape: DatacenterShape, tally: Tally, rows: readonly Row[]): void {
  for (const row of rows) {
    while (row.servers.length < shape.copies) {
      const free = shape.servers
        .map((_, server) => server)
        .filter((server) => isApart(shape, [...row.servers, server]));
      if (free.length === 0) break;
      const least = free.reduce((best, server) => (copiesOn(tally, server) < copiesOn(tally, best) ? server : best));
      setServers(tally, [row], [[...row.servers, least]]);
    }
  }
}

/**
 * Moves copies from the fullest to the emptiest server until their numbers differ by at most one, with the fewest
 * possible moves. Among the candidates for a move, the copy that leaves the lowest cost is moved.
 */
export function levelRows(shape: DatacenterShape, tally: Tally, rows: readonly Row[]): void {
  while (moveOne(shape, tally, rows));
}

function moveOne(shape: DatacenterShape, tally: Tally, rows: readonly Row[]): boolean {
  const servers = shape.servers.map((_, server) => server);
  const pairs = servers
    .flatMap((from) => servers.map((to) => ({ from, to, gap: copiesOn(tally, from) - copiesOn(tally, to) })))
    .filter(({ gap }) => gap > 1)
    .sort((a, b) => b.gap - a.gap || a.from - b.from || a.to - b.to);
  for (const { from, to } of pairs) {
    const best = bestRow(shape, tally, rows, from, to);
    if (best === null) continue;
    setServers(tally, [best.row], [best.servers]);
    return true;
  }
  return false;
}

interface MovedRow {
  readonly row: Row;
  readonly servers: number[];
}

function bestRow(
  shape: DatacenterShape,
  tally: Tally,
  rows: readonly Row[],
  from: number,
  to: number,
): MovedRow | null {
  let best: MovedRow | null = null;
  let least = Infinity;
  for (const row of rows) {
    const place = row.servers.indexOf(from);
    if (place < 0) continue;
    const servers = replaced(row.servers, place, to);
    if (!isApart(shape, servers)) continue;
    const old = row.servers;
    setServers(tally, [row], [servers]);
    const cost = tally.cost + costs.copyToMake * (copiesToMake([row], [servers]) - copiesToMake([row], [old]));
    if (cost < least) {
      least = cost;
      best = { row, servers };
    }
    setServers(tally, [row], [old]);
  }
  return best;
}

function copiesOn(tally: Tally, server: number): number {
  return tally.copies[server] ?? 0;
}
