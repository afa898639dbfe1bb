import type { Row } from "./row";
import type { DatacenterShape } from "./shape";

/**
 * What an uneven layout costs. Each term is a sum of squares, so evening something out always lowers it. The order of
 * size is the order of importance: equal numbers of copies, of active databases, no server above the least possible peak
 * when one fails, equal sums of preferences, then evenness after further failures.
 */
const weights = {
  copies: 1e7,
  active: 1e6,
  homeExcess: 1e5,
  sums: 1e4,
  first: 3e3,
  excess: 1e3,
  homePairs: 30,
  pairs: 10,
  together: 10,
  thirds: 1,
};

/** Running counts over the rows of one datacenter, and the cost they add up to. */
export class Tally {
  /** Copies on each server. */
  readonly copies: Int32Array;
  /** Databases that prefer each server over all others. */
  readonly active: Int32Array;
  /** Databases whose first copy in this datacenter is on each server: what it carries when the others are gone. */
  readonly first: Int32Array;
  /** Sum of the preference numbers on each server. */
  readonly sums: Int32Array;
  /** [s, t]: databases active on s which go to t when s fails. */
  readonly homePairs: Int32Array;
  /** [s, t]: the same, of all databases, when the other datacenters are gone. */
  readonly pairs: Int32Array;
  /** [s, t] with s < t: databases with a copy on both. */
  readonly together: Int32Array;
  /** [s, t, u]: databases which go to u when s and t fail. */
  readonly thirds: Int32Array;
  cost = 0;

  private readonly size: number;
  private readonly homeLimit: number;
  private readonly limit: number;

  constructor(shape: DatacenterShape, rows: number, homeRows: number) {
    const n = shape.servers.length;
    this.size = n;
    this.copies = new Int32Array(n);
    this.active = new Int32Array(n);
    this.first = new Int32Array(n);
    this.sums = new Int32Array(n);
    this.homePairs = new Int32Array(n * n);
    this.pairs = new Int32Array(n * n);
    this.together = new Int32Array(n * n);
    this.thirds = new Int32Array(n * n * n);
    this.homeLimit = Math.ceil(homeRows / Math.max(1, n - 1));
    this.limit = Math.ceil(rows / Math.max(1, n - 1));
  }

  add(row: Row): void {
    this.count(row, 1);
  }

  remove(row: Row): void {
    this.count(row, -1);
  }

  private count(row: Row, by: 1 | -1): void {
    const { servers, before, home } = row;
    for (let place = 0; place < servers.length; place++) {
      const server = servers[place] as number;
      this.bump(this.copies, server, by, weights.copies);
      this.bump(this.sums, server, by * (before + place + 1), weights.sums);
      for (let later = place + 1; later < servers.length; later++) {
        const other = servers[later] as number;
        const cell = server < other ? server * this.size + other : other * this.size + server;
        this.bump(this.together, cell, by, weights.together);
      }
    }
    this.countFirst(servers, by, home);
  }

  private countFirst(servers: readonly number[], by: 1 | -1, home: boolean): void {
    const [first, second, third] = servers;
    if (first === undefined) return;
    this.load(this.first, this.pairs, first, by, weights.first, this.limit, weights.excess);
    if (home) this.load(this.active, this.homePairs, first, by, weights.active, this.homeLimit, weights.homeExcess);
    if (second === undefined) return;
    const pair = first * this.size + second;
    this.follow(this.first, this.pairs, pair, by, weights.pairs, this.limit, weights.excess);
    if (home) this.follow(this.active, this.homePairs, pair, by, weights.homePairs, this.homeLimit, weights.homeExcess);
    if (third !== undefined) this.bump(this.thirds, pair * this.size + third, by, weights.thirds);
  }

  /** Changes how much a server carries, and with it how far it is over the limit after each other server's failure. */
  private load(
    loads: Int32Array,
    pairs: Int32Array,
    server: number,
    by: number,
    weight: number,
    limit: number,
    over: number,
  ): void {
    const load = loads[server] as number;
    for (let failed = 0; failed < this.size; failed++) {
      if (failed === server) continue;
      const moved = pairs[failed * this.size + server] as number;
      this.cost += over * (excess(load + by + moved - limit) - excess(load + moved - limit));
    }
    this.bump(loads, server, by, weight);
  }

  private follow(
    loads: Int32Array,
    pairs: Int32Array,
    pair: number,
    by: number,
    weight: number,
    limit: number,
    over: number,
  ): void {
    const load = (loads[pair % this.size] as number) + (pairs[pair] as number);
    this.cost += over * (excess(load + by - limit) - excess(load - limit));
    this.bump(pairs, pair, by, weight);
  }

  private bump(counts: Int32Array, place: number, by: number, weight: number): void {
    const old = counts[place] as number;
    counts[place] = old + by;
    this.cost += weight * by * (2 * old + by);
  }
}

function excess(over: number): number {
  return over > 0 ? over * over : 0;
}
