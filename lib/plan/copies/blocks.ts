import type { DatacenterShape } from "./shape";

/** How often each thing was used by the offsets chosen so far. */
interface Use {
  readonly home: Map<string, number>;
  readonly all: Map<string, number>;
}

/**
 * Rows in blocks: in a block of n databases on n servers, the copy in place k of database i is on server i + offset k.
 * Every server then holds each place once per block. The offsets of each block are those that were used least, so that
 * the databases of a failed server go to all others alike (level rule and permutations, facts/sizing 5.3).
 */
export class BlockMaker {
  private readonly candidates: readonly (readonly number[])[];
  private readonly use: Use = { home: new Map(), all: new Map() };
  /** With two copies and an odd number of offsets, taking them in turn is even for one home and for both. */
  private readonly inTurn: boolean;
  private made = 0;

  constructor(private readonly shape: DatacenterShape) {
    this.candidates = offsetTuples(shape.servers.length, shape.copies);
    this.inTurn = shape.copies === 2 && shape.servers.length % 2 === 0;
  }

  /** The next block: one row for each server. */
  next(home: boolean): number[][] {
    const n = this.shape.servers.length;
    const offsets = this.leastUsed(home);
    for (const key of keysOf(offsets, n)) {
      this.use.all.set(key, (this.use.all.get(key) ?? 0) + 1);
      if (home) this.use.home.set(key, (this.use.home.get(key) ?? 0) + 1);
    }
    return this.shape.servers.map((_, first) => offsets.map((offset) => (first + offset) % n));
  }

  private leastUsed(home: boolean): readonly number[] {
    if (this.inTurn) return this.candidates[this.made++ % this.candidates.length] ?? [];
    let best: readonly number[] = [];
    let bestCost = Infinity;
    for (const offsets of this.candidates) {
      const cost = this.costOf(offsets, home);
      if (cost < bestCost) {
        best = offsets;
        bestCost = cost;
      }
    }
    return best;
  }

  private costOf(offsets: readonly number[], home: boolean): number {
    const n = this.shape.servers.length;
    let cost = 0;
    for (const key of keysOf(offsets, n)) {
      const all = this.use.all.get(key) ?? 0;
      const own = home ? (this.use.home.get(key) ?? 0) : 0;
      cost += (all + 4 * own) * weightOf(key);
    }
    return cost;
  }
}

/** What a tuple of offsets uses: the follower of the first, the follower of the first two, and the distances. */
function keysOf(offsets: readonly number[], n: number): string[] {
  const [, second, third] = offsets;
  const keys: string[] = [];
  if (second !== undefined) keys.push(`second ${second}`);
  if (third !== undefined) keys.push(`third ${second} ${third}`);
  for (let place = 1; place < offsets.length; place++) {
    for (let earlier = 0; earlier < place; earlier++) {
      const distance = Math.abs((offsets[place] as number) - (offsets[earlier] as number));
      keys.push(`apart ${Math.min(distance, n - distance)}`);
      if (2 * distance === n) keys.push(`apart ${distance}`);
    }
  }
  return keys;
}

function weightOf(key: string): number {
  return key.startsWith("second") ? 1000 : key.startsWith("apart") ? 10 : 1;
}

/** All ways to give the places different offsets, the first place 0. */
function offsetTuples(n: number, places: number): number[][] {
  let tuples: number[][] = [[0]];
  for (let place = 1; place < places; place++) {
    tuples = tuples.flatMap((tuple) =>
      Array.from({ length: n }, (_, offset) => offset)
        .filter((offset) => !tuple.includes(offset))
        .map((offset) => [...tuple, offset]),
    );
  }
  return tuples;
}
