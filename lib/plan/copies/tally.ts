import { Loads } from "./loads";
import type { Row } from "./row";
import type { DatacenterShape } from "./shape";

/**
 * What an uneven layout costs. Each term is a sum of squares, so evening something out always lowers it. The order of
 * size is the order of importance: equal numbers of copies, of active databases, of databases when the other datacenters
 * are gone, no server above the least possible peak when one fails, equal sums of preferences, then evenness after further
 * failures.
 */
const weights = {
  copies: 1e7,
  sums: 2e4,
  together: 10,
  /** Databases that prefer this datacenter, while it stands. */
  home: { first: 1e6, excess: 2e5, excessTwo: 600, pairs: 30 },
  /** All databases, when this datacenter is all that is left. */
  alone: { first: 3e5, excess: 3e3, excessTwo: 200, pairs: 10 },
};

/** Running counts over the rows of one datacenter, and the cost they add up to. */
export class Tally {
  /** Copies on each server. */
  readonly copies: Int32Array;
  /** Sum of the preference numbers on each server. */
  readonly sums: Int32Array;

  /** [s, t] with s < t: databases with a copy on both. */
  private readonly together: Int32Array;
  private readonly home: Loads;
  private readonly alone: Loads;
  private readonly size: number;
  private evenness = 0;

  constructor(shape: DatacenterShape, rows: number, homeRows: number) {
    const n = shape.servers.length;
    this.size = n;
    this.copies = new Int32Array(n);
    this.sums = new Int32Array(n);
    this.together = new Int32Array(n * n);
    this.home = new Loads(n, homeRows, shape.copies, weights.home);
    this.alone = new Loads(n, rows, shape.copies, weights.alone);
  }

  get cost(): number {
    return this.evenness + this.home.cost + this.alone.cost;
  }

  /** Databases above the least possible peak after some single failure. */
  get overloaded(): boolean {
    return this.home.overloaded || this.alone.overloaded;
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
    this.alone.count(servers, by);
    if (home) this.home.count(servers, by);
  }

  private bump(counts: Int32Array, place: number, by: number, weight: number): void {
    const old = counts[place] as number;
    counts[place] = old + by;
    this.evenness += weight * by * (2 * old + by);
  }
}

/** Gives rows other servers and keeps the tally right. */
export function setServers(tally: Tally, rows: readonly Row[], servers: readonly number[][]): void {
  rows.forEach((row, place) => {
    tally.remove(row);
    row.servers = servers[place] as number[];
    tally.add(row);
  });
}
