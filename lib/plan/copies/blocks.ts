import type { DatacenterShape } from "./shape";

/**
 * Lays out rows in blocks: in a block of n databases on n servers, copy k of database i is on server i + offset k, so
 * each server gets each copy position exactly once per block. Offsets of the second copy rotate, so that the databases
 * of a failed server spread evenly over all others; later copies take the least used offsets (level rule and
 * permutations, facts/sizing 5.3).
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
   * With an odd number of offsets, blocks at home and away alternate and each kind still uses all of them. With an even
   * number each kind has its own rotation, half a cycle apart.
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

/** What a tuple of offsets uses: the pair of second and third offset, and the distances between copies. */
function keysOf(offsets: readonly number[], n: number, home: boolean): string[] {
  const [, second, third] = offsets;
  const follower = `third ${second} ${third}`;
  const keys = third === undefined ? [] : home ? [follower, `home ${follower}`] : [follower];
  for (let place = 1; place < offsets.length; place++) {
    for (let earlier = 0; earlier < place; earlier++) {
      const distance = Math.abs((offsets[place] as number) - (offsets[earlier] as number));
      keys.push(`apart ${Math.min(distance, n - distance)}`);
      // A distance of half the ring is the same pair of servers in both directions, so the block uses each such pair
      // twice.
      if (2 * distance === n) keys.push(`apart ${distance}`);
    }
  }
  return keys;
}

/** All tuples of distinct offsets for the copies; the first copy has offset 0. */
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
