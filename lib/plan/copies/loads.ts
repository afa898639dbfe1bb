/** How much weight each kind of unevenness has in `Loads`. */
export interface LoadWeights {
  readonly first: number;
  readonly pairs: number;
  /** Above the least possible peak when one server fails. */
  readonly excess: number;
  /** The same when two fail. */
  readonly excessTwo: number;
}

/**
 * What the servers of a datacenter carry in sound state and when one or two of them fail, kept up to date while rows change,
 * with the cost of its unevenness.
 */
export class Loads {
  /** Databases whose first copy is on each server. */
  readonly first: Int32Array;
  cost = 0;
  /** Sum of the squares of what is above the limit after each single failure. */
  private excess = 0;

  /** [s, t]: databases that go from s to t when s fails. */
  private readonly pairs: Int32Array;
  /** [s, t, u] with s < t: what u carries when s and t fail. */
  private readonly afterTwo: Int32Array;
  private readonly limit: number;
  private readonly limitTwo: number;

  constructor(
    private readonly size: number,
    rows: number,
    copies: number,
    private readonly weights: LoadWeights,
  ) {
    this.first = new Int32Array(size);
    this.pairs = new Int32Array(size * size);
    this.afterTwo = new Int32Array(size * size * size);
    this.limit = Math.ceil(rows / Math.max(1, size - 1));
    const leaving = copies > 2 ? 0 : (2 * rows) / Math.max(2, size * (size - 1));
    this.limitTwo = Math.ceil((rows - Math.floor(leaving)) / Math.max(1, size - 2));
  }

  get overloaded(): boolean {
    return this.excess > 0;
  }

  /** Counts one row (`by` 1) or takes it out again (-1). */
  count(servers: readonly number[], by: 1 | -1): void {
    const [first, second, third] = servers;
    if (first === undefined) return;
    this.countFirst(first, by);
    if (second === undefined) return;
    this.countSecond(first, second, by);
    if (third !== undefined) this.bumpTwo(first, second, third, by);
  }

  private countFirst(server: number, by: number): void {
    const { size, pairs, limit } = this;
    const load = this.first[server] as number;
    for (let failed = 0; failed < size; failed++) {
      if (failed === server) continue;
      const over = load + (pairs[failed * size + server] as number) - limit;
      this.exceed(over, by);
      for (let other = failed + 1; other < size; other++) {
        if (other !== server) this.bumpTwo(failed, other, server, by);
      }
    }
    this.first[server] = load + by;
    this.cost += this.weights.first * by * (2 * load + by);
  }

  private countSecond(from: number, to: number, by: number): void {
    const { size, pairs, limit, weights } = this;
    const moved = pairs[from * size + to] as number;
    const over = (this.first[to] as number) + moved - limit;
    this.exceed(over, by);
    this.cost += weights.pairs * by * (2 * moved + by);
    pairs[from * size + to] = moved + by;
    for (let other = 0; other < size; other++) {
      if (other !== from && other !== to) this.bumpTwo(from, other, to, by);
    }
  }

  private exceed(over: number, by: number): void {
    const change = square(over + by) - square(over);
    this.excess += change;
    this.cost += this.weights.excess * change;
  }

  private bumpTwo(one: number, two: number, server: number, by: number): void {
    const pair = one < two ? one * this.size + two : two * this.size + one;
    const cell = pair * this.size + server;
    const load = this.afterTwo[cell] as number;
    this.afterTwo[cell] = load + by;
    const over = load - this.limitTwo;
    this.cost += this.weights.excessTwo * (square(over + by) - square(over));
  }
}

/** Square of what is above zero. */
function square(over: number): number {
  return over > 0 ? over * over : 0;
}
