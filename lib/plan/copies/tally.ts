import { Loads } from "./loads";
import type { Row } from "./row";
import type { DatacenterShape } from "./shape";

/**
 * Cost of an uneven layout. Each term is a sum of squares, so evening something out always lowers it. The magnitudes
 * give the priorities: equal numbers of copies, of active databases, of databases when the other datacenters have
 * failed, no server above the least possible peak when one fails, equal sums of preferences, then evenness after
 * further failures.
 */
const weights = {
  copies: 1e9,
  /** First places that were requested individually. */
  arriving: 1e8,
  sums: 2e4,
  together: 10,
  /** Databases that prefer this datacenter, while it runs. */
  home: { first: 1e8, excessAnywhere: 1e7, excess: 2e5, excessTwo: 600, pairs: 30 },
  /** All databases, when this is the only datacenter left. */
  alone: { first: 3e5, excessAnywhere: 0, excess: 3e3, excessTwo: 200, pairs: 10 },
};

export interface TallyOptions {
  /** Load that some server of another datacenter has in any layout. */
  readonly elsewhere?: number;
  /** By server: number of rows at home that it should come first in; if omitted, all should have the same number. */
  readonly homeFirsts?: readonly number[];
  /** The same for the rows with `before` copies before them. */
  readonly arriving?: { readonly before: number; readonly firsts: readonly number[] };
}

/** Running counts over rows, with their total cost. */
export interface Counts {
  readonly cost: number;
  add(row: Row): void;
  remove(row: Row): void;
}

/** Running counts over the rows of one datacenter, with their total cost. */
export class Tally implements Counts {
  /** Copies on each server. */
  readonly copies: Int32Array;
  /** Sum of the preference numbers on each server. */
  readonly sums: Int32Array;

  /** [s, t] with s < t: databases with a copy on both. */
  private readonly together: Int32Array;
  private readonly home: Loads;
  private readonly alone: Loads;
  private readonly size: number;
  /** First places of arriving rows beyond the requested ones. */
  private readonly arriving: Int32Array;
  private readonly arrivingBefore: number;
  private evenness = 0;

  constructor(shape: DatacenterShape, rows: number, homeRows: number, options: TallyOptions = {}) {
    const n = shape.servers.length;
    this.size = n;
    this.copies = new Int32Array(n);
    this.sums = new Int32Array(n);
    this.together = new Int32Array(n * n);
    this.home = new Loads(n, homeRows, shape.copies, weights.home, options.homeFirsts, options.elsewhere);
    this.alone = new Loads(n, rows, shape.copies, weights.alone);
    this.arriving = new Int32Array(n);
    this.arrivingBefore = options.arriving?.before ?? -1;
    options.arriving?.firsts.forEach((count, server) => (this.arriving[server] = -count));
  }

  get cost(): number {
    return this.evenness + this.home.cost + this.alone.cost;
  }

  /** Databases at home above the least possible peak after some single failure. */
  get overloadedAtHome(): boolean {
    return this.home.overloadedAnywhere;
  }

  /** Databases above the least possible peak after some single failure. */
  get overloaded(): boolean {
    return this.home.overloaded || this.alone.overloaded;
  }

  /** The least possible peak of all datacenters when one server here fails. */
  get homePeak(): number {
    return this.home.limitAnywhere;
  }

  /** Databases at home whose first copy is on this server. */
  homeFirst(server: number): number {
    return this.home.first[server] ?? 0;
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
    if (before === this.arrivingBefore && servers[0] !== undefined)
      this.bump(this.arriving, servers[0], by, weights.arriving);
    if (home) this.home.count(servers, by);
  }

  private bump(counts: Int32Array, place: number, by: number, weight: number): void {
    const old = counts[place] as number;
    counts[place] = old + by;
    this.evenness += weight * by * (2 * old + by);
  }
}

/** Changes the servers of rows and updates the counts. */
export function setServers(tally: Counts, rows: readonly Row[], servers: readonly number[][]): void {
  rows.forEach((row, place) => {
    tally.remove(row);
    row.servers = servers[place] as number[];
    tally.add(row);
  });
}
