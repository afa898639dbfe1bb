import { BlockMaker } from "./blocks";
import { improve } from "./improve";
import { manyRows, relieve } from "./relieve";
import { shake } from "./shake";
import type { Row } from "./row";
import { isApart } from "./row";
import type { DatacenterShape } from "./shape";
import { Tally } from "./tally";

/** A row without servers yet. */
export type OpenRow = Pick<Row, "before" | "home">;

/**
 * Number of changes tried: when every row may change, when only the loose ones may, and while a peak is still too high.
 */
const tries = { all: 30_000, loose: 20_000, shake: 40_000, shakeFew: 5_000, shakeEachRow: 300 };
/** When a stream does not fill its last block, the rows of this many last blocks may change to compensate. */
const looseBlocks = 3;

/**
 * Decides the rows of one datacenter. Without `fixed` rows they are laid out in whole blocks, and the remainder is
 * evened out by small changes. With fixed rows (from an earlier decision) each new row takes the least loaded servers.
 * `elsewhere` is the load that some server of another datacenter has in any layout.
 */
export function decideRows(
  shape: DatacenterShape,
  open: readonly OpenRow[],
  fixed: readonly Row[],
  elsewhere: number,
): Row[] {
  const homes = [...open, ...fixed].filter((row) => row.home).length;
  const tally = new Tally(shape, open.length + fixed.length, homes, { elsewhere });
  fixed.forEach((row) => tally.add(row));
  const fresh = fixed.length === 0 && new Set(shape.hosts).size === shape.servers.length;
  const { rows, loose } = fresh ? inBlocks(shape, open) : oneByOne(shape, open, tally);
  if (fresh) rows.forEach((row) => tally.add(row));
  improve(shape, tally, loose, { tries: tries.loose });
  const uneven = loose.length > 0 || tally.overloaded;
  if (fixed.length === 0 && uneven && rows.length <= manyRows) improve(shape, tally, rows, { tries: tries.all });
  if (tally.overloadedAtHome) relieve(shape, tally, rows, fixed, tries.all);
  if (fixed.length === 0 && tally.overloaded) shakeRows(shape, tally, rows.slice(-manyRows));
  return rows;
}

function shakeRows(shape: DatacenterShape, tally: Tally, rows: readonly Row[]): void {
  const few = Math.max(tries.shakeFew, tries.shakeEachRow * rows.length);
  shake(shape, tally, rows, { tries: Math.min(tries.shake, few) });
}

interface Decided {
  readonly rows: Row[];
  /** Rows outside whole blocks. */
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
        if (stream.length % n !== 0 && block >= blocks - looseBlocks) loose.push(row);
      });
    }
  }
  return { rows: rows as Row[], loose };
}

/** Positions of open rows that are equivalent in this datacenter, rows at home first. */
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

/** The server with the fewest copies, then the smallest sum of preferences, on a host without a copy of this row. */
function leastLoaded(shape: DatacenterShape, taken: readonly number[], tally: Tally): number {
  const free = shape.servers.map((_, server) => server).filter((server) => isApart(shape, [...taken, server]));
  return free.reduce((best, server) => (lighter(tally, server, best) ? server : best), free[0] ?? 0);
}

function lighter(tally: Tally, a: number, b: number): boolean {
  const copies = (tally.copies[a] ?? 0) - (tally.copies[b] ?? 0);
  return copies < 0 || (copies === 0 && (tally.sums[a] ?? 0) < (tally.sums[b] ?? 0));
}
