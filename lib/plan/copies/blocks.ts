import type { DatacenterShape } from "./shape";

/**
 * Rows in blocks: in a block of n databases on n servers, the copy in place k of database i is on server i + offset k.
 * Every server then holds each place once per block. The second place takes its offsets in turn, so that the databases of a
 * failed server go to all others alike; the further places take those used least (level rule and permutations, facts/sizing
 * 5.3).
 */
export class BlockMaker {
  private readonly candidates: readonly (readonly number[])[];
  private readonly used = new Map<string, number>();
  private readonly made = { home: 0, away: 0 };

  constructor(private readonly shape: DatacenterShape) {
    this.candidates = offsetTuples(shape.servers.length, shape.copies);
  }

  /** The next block: one row for each server. */
  next(home: boolean): number[][] {
    const n = this.shape.servers.length;
    const second = this.nextSecond(home);
    const candidates = this.candidates.filter((offsets) => offsets.length < 2 || offsets[1] === second);
    const offsets = this.leastUsed(candidates, home);
    for (const key of keysOf(offsets, n, home)) this.used.set(key, this.usesOf(key) + 1);
    return this.shape.servers.map((_, first) => offsets.map((offset) => (first + offset) % n));
  }

  /**
   * With an odd number of offsets, blocks at home and away take turns and each still sees all of them. With an even number
   * each kind has its own turn, half a round apart.
   */
  private nextSecond(home: boolean): number {
    const offsets = this.shape.servers.length - 1;
    const turn = offsets % 2 === 1 ? this.made.home + this.made.away : this.made[home ? "home" : "away"];
    const apart = offsets % 2 === 0 && !home ? offsets / 2 : 0;
    this.made[home ? "home" : "away"] += 1;
    return ((turn + apart) % Math.max(1, offsets)) + 1;
  }

  private leastUsed(candidates: readonly (readonly number[])[], home: boolean): readonly number[] {
    let best: readonly number[] = [];
    let least = Infinity;
    for (const offsets of candidates) {
      const cost = keysOf(offsets, this.shape.servers.length, home).reduce((sum, key) => sum + this.costOf(key), 0);
      if (cost < least) {
        best = offsets;
        least = cost;
      }
    }
    return best;
  }

  private usesOf(key: string): number {
    return this.used.get(key) ?? 0;
  }

  private costOf(key: string): number {
    return this.usesOf(key) * (key.startsWith("apart") ? 10 : key.startsWith("home") ? 4 : 1);
  }
}

/** What a tuple of offsets uses: the follower of the first two places, and the distances between places. */
function keysOf(offsets: readonly number[], n: number, home: boolean): string[] {
  const [, second, third] = offsets;
  const follower = `third ${second} ${third}`;
  const keys = third === undefined ? [] : home ? [follower, `home ${follower}`] : [follower];
  for (let place = 1; place < offsets.length; place++) {
    for (let earlier = 0; earlier < place; earlier++) {
      const distance = Math.abs((offsets[place] as number) - (offsets[earlier] as number));
      keys.push(`apart ${Math.min(distance, n - distance)}`);
      // Half way round, both directions are the same pair of servers: the block uses each such pair twice.
      if (2 * distance === n) keys.push(`apart ${distance}`);
    }
  }
  return keys;
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
