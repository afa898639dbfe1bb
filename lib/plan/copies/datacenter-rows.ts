import { BlockMaker } from "./blocks";
import { improve } from "./improve";
import type { Row } from "./row";
import { isApart } from "./row";
import type { DatacenterShape } from "./shape";
import { Tally } from "./tally";

/** A row still to be decided. */
export type OpenRow = Pick<Row, "before" | "home">;

/** Changes tried when every row may change, when only the last incomplete blocks may, and for rows beside fixed ones. */
const tries = { all: 150_000, tails: 60_000 };
/** Up to this many rows every one may change; beyond, whole blocks are even already. */
const manyRows = 96;

/**
 * Decides the rows of one datacenter. Without `fixed` rows they are made of whole blocks, and what is left over is spread
 * by small changes; with fixed rows (decided before) each new row takes the servers that have least.
 */
export function decideRows(shape: DatacenterShape, open: readonly OpenRow[], fixed: readonly Row[]): Row[] {
  const homes = [...open, ...fixed].filter((row) => row.home).length;
  const tally = new Tally(shape, open.length + fixed.length, homes);
  fixed.forEach((row) => tally.add(row));
  const distinctHosts = new Set(shape.hosts).size === shape.servers.length;
  const { rows, loose } = fixed.length === 0 && distinctHosts ? inBlocks(shape, open) : oneByOne(shape, open, tally);
  if (fixed.length === 0 && distinctHosts) rows.forEach((row) => tally.add(row));
  improve(shape, tally, loose, { tries: tries.tails });
  if (rows.length <= manyRows && fixed.length === 0) improve(shape, tally, rows, { tries: tries.all });
  return rows;
}

interface Decided {
  readonly rows: Row[];
  /** Those outside whole blocks. */
  readonly loose: Row[];
}

function inBlocks(shape: DatacenterShape, open: readonly OpenRow[]): Decided {
  const maker = new BlockMaker(shape);
  const n = shape.servers.length;
  const rows: (Row | undefined)[] = open.map(() => undefined);
  const loose: Row[] = [];
  const streams = streamsOf(open);
  const blocks = Math.max(0, ...streams.map((stream) => Math.ceil(stream.length / n)));
  for (let block = 0; block < blocks; block++) {
    for (const stream of streams) {
      const places = stream.slice(block * n, (block + 1) * n);
      const first = open[places[0] ?? -1];
      if (first === undefined) continue;
      const made = maker.next(first.home);
      places.forEach((place, i) => {
        const row: Row = { ...(open[place] as OpenRow), servers: made[i] as number[] };
        rows[place] = row;
        if (places.length < n) loose.push(row);
      });
    }
  }
  return { rows: rows as Row[], loose };
}

/** Positions of open rows that look alike from this datacenter, those at home first. */
function streamsOf(open: readonly OpenRow[]): number[][] {
  const streams = new Map<number, number[]>();
  open.forEach((row, place) => streams.set(row.before, [...(streams.get(row.before) ?? []), place]));
  return [...streams.entries()].sort(([a], [b]) => a - b).map(([, places]) => places);
}

function oneByOne(shape: DatacenterShape, open: readonly OpenRow[], tally: Tally): Decided {
  const rows = open.map((row) => {
    const decided: Row = { ...row, servers: [] };
    for (let place = 0; place < shape.copies; place++) decided.servers.push(leastLoaded(shape, decided.servers, tally));
    tally.add(decided);
    return decided;
  });
  return { rows, loose: rows };
}

/** The server with the fewest copies, then the smallest sum of preferences, on a host that has none of these yet. */
function leastLoaded(shape: DatacenterShape, taken: readonly number[], tally: Tally): number {
  const free = shape.servers.map((_, server) => server).filter((server) => isApart(shape, [...taken, server]));
  return free.reduce((best, server) => (lighter(tally, server, best) ? server : best), free[0] ?? 0);
}

function lighter(tally: Tally, a: number, b: number): boolean {
  const copies = (tally.copies[a] ?? 0) - (tally.copies[b] ?? 0);
  return copies < 0 || (copies === 0 && (tally.sums[a] ?? 0) < (tally.sums[b] ?? 0));
}
