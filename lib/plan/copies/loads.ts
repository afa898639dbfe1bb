/** Weight of each kind of unevenness in `Loads`. */
export interface LoadWeights {
  readonly first: number;
  readonly pairs: number;
  /** Above the least possible peak in this datacenter when one server fails. */
  readonly excess: number;
  /** Above the least possible peak of all datacenters when one server in this one fails. */
  readonly excessAnywhere: number;
  /** Above the least possible peak in this datacenter when two servers fail. */
  readonly excessTwo: number;
}

/**
 * The load on the servers of a datacenter in normal operation and after one or two of them fail, updated as rows
 * change, with the cost of its unevenness.
 */
export class Loads {
  /** Databases with their first copy on each server. */
  readonly first: Int32Array;
  cost = 0;
  /** Sum of the squares of the excess over the limits after each single failure. */
  private excess = 0;
  private excessAnywhere = 0;

  /** [s, t]: databases that move from s to t when s fails. */
  private readonly pairs: Int32Array;
  /** [s, t, u] with s < t: load of u when s and t fail. */
  private readonly afterTwo: Int32Array;
  /**
   * The least possible peak in this datacenter when one server fails, and the maximum of that and the peak elsewhere.
   */
  private readonly limit: number;
  readonly limitAnywhere: number;
  private readonly limitTwo: number;

  constructor(
    private readonly size: number,
    rows: number,
    copies: number,
    private readonly weights: LoadWeights,
    /** First copies that each server should have; if omitted, all should have the same number. */
    private readonly wanted: readonly number[] = [],
    elsewhere = 0,
  ) {
    this.first = new Int32Array(size);
    this.pairs = new Int32Array(size * size);
    this.afterTwo = new Int32Array(size * size * size);
    this.limit = Math.ceil(rows / Math.max(1, size - 1));
    this.limitAnywhere = Math.max(this.limit, elsewhere);
    const leaving = copies > 2 ? 0 : (2 * rows) / Math.max(2, size * (size - 1));
    this.limitTwo = Math.ceil((rows - Math.floor(leaving)) / Math.max(1, size - 2));
  }

  get overloaded(): boolean {
    return this.excess > 0;
  }

  get overloadedAnywhere(): boolean {
    return this.excessAnywhere > 0;
  }

  /** Adds one row (`by` 1) or removes it (-1). */
  count(servers: readonly number[], by: 1 | -1): void {
    const [first, second, third] = servers;
    if (first === undefined) return;
    this.countFirst(first, by);
    if (second === undefined) return;
    this.countSecond(first, second, by);
    if (third !== undefined) this.bumpTwo(first, second, third, by);
  }

  private countFirst(server: number, by: number): void {
    const { size, pairs } = this;
    const load = this.first[server] as number;
    for (let failed = 0; failed < size; failed++) {
      if (failed === server) continue;
      this.exceed(load + (pairs[failed * size + server] as number), by);
      for (let other = failed + 1; other < size; other++) {
        if (other !== server) this.bumpTwo(failed, other, server, by);
      }
    }
    this.first[server] = load + by;
    const over = load - (this.wanted[server] ?? 0);
    this.cost += this.weights.first * by * (2 * over + by);
  }

  private countSecond(from: number, to: number, by: number): void {
    const { size, pairs, weights } = this;
    const moved = pairs[from * size + to] as number;
    this.exceed((this.first[to] as number) + moved, by);
    this.cost += weights.pairs * by * (2 * moved + by);
    pairs[from * size + to] = moved + by;
    for (let other = 0; other < size; other++) {
      if (other !== from && other !== to) this.bumpTwo(from, other, to, by);
    }
  }

  private exceed(load: number, by: number): void {
    const change = square(load + by - this.limit) - square(load - this.limit);
    this.excess += change;
    const anywhere = square(load + by - this.limitAnywhere) - square(load - this.limitAnywhere);
    this.excessAnywhere += anywhere;
    this.cost += this.weights.excess * change + this.weights.excessAnywhere * anywhere;
  }

  private bumpTwo(first: number, second: number, server: number, by: number): void {
    const pair = first < second ? first * this.size + second : second * this.size + first;
    const cell = pair * this.size + server;
    const load = this.afterTwo[cell] as number;
    this.afterTwo[cell] = load + by;
    const over = load - this.limitTwo;
    this.cost += this.weights.excessTwo * (square(over + by) - square(over));
  }
}

/** Square of the positive part. */
function square(over: number): number {
  return over > 0 ? over * over : 0;
}
