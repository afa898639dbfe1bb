import { databaseLimits } from "../../facts/sizing";
import type { CrossingLimit } from "./crossings";
import { carriedBy, crossingLimit, crossingLimits, nextDatacenter } from "./crossings";
import type { Row } from "./row";
import type { Shape } from "./shape";

/**
 * Cost of uneven meetings, the most important first: load above the least possible peak of all datacenters, then of the
 * server's own datacenter, then unequal numbers.
 */
const weights = { anywhere: 1_000_000, inside: 10_000, allLocal: 100, first: 10, any: 1 };

/** Row length of the matrices: no datacenter of a DAG has more members. */
const width = databaseLimits.membersPerDag;

/** Counts how often servers of different datacenters hold the same database, with the cost of the unevenness. */
export class Meetings {
  cost = 0;

  private readonly counts: Int32Array;
  private readonly size: number;
  /** By home: the datacenter that takes over the databases of a failed server, or -1 when they stay in their own. */
  private readonly next: readonly number[];
  /** Sum of the squares of the excess over the least possible peak of all datacenters. */
  private excess = 0;

  private readonly active: number[][];
  private readonly carried: readonly number[];
  private readonly limits: CrossingLimit[][];

  /** `active`: by datacenter and server, active databases in normal operation. */
  constructor(
    private readonly shape: Shape,
    active: readonly (readonly number[])[],
  ) {
    this.size = shape.datacenters.length;
    this.counts = new Int32Array(this.size * this.size * 3 * width * width * width);
    this.next = shape.datacenters.map((_, home) => nextDatacenter(shape, home));
    this.active = active.map((servers) => [...servers]);
    this.carried = carriedBy(active);
    this.limits = crossingLimits(shape, active);
  }

  /** Whether some server exceeds its limit after some single failure. */
  get overloaded(): boolean {
    return this.excess > 0;
  }

  /** Cost if this database had this row in datacenter `place`. */
  costOf(home: number, own: readonly Row[], place: number, row: Row): number {
    const cost = this.cost;
    this.count(home, own, place, row, 1);
    const more = this.cost - cost;
    this.count(home, own, place, row, -1);
    return more;
  }

  count(home: number, own: readonly Row[], place: number, row: Row, by: 1 | -1): void {
    if (place === home) return;
    const local = own[home]?.servers ?? [];
    const first = row.servers[0] ?? 0;
    const base = (home * this.size + place) * 3;
    if (this.next[home] === place) this.countMoved(home, local[0] ?? 0, place, first, by);
    this.bump(base, inOrder(local[0] ?? 0, local[1] ?? 0), first, by, weights.allLocal);
    for (const server of local) {
      this.bump(base + 1, server, first, by, weights.first);
      for (const other of row.servers) this.bumpAny(home, server, place, other, by);
    }
  }

  /** Both servers hold the database, whichever of the two datacenters it prefers. */
  private bumpAny(home: number, local: number, place: number, remote: number, by: number): void {
    if (home < place) this.bump((home * this.size + place) * 3 + 2, local, remote, by, weights.any);
    else this.bump((place * this.size + home) * 3 + 2, remote, local, by, weights.any);
  }

  /** Adds or removes an active database on a server, which changes its limits and load. */
  countActive(home: number, server: number, by: 1 | -1): void {
    const here = this.active[home] as number[];
    const active = here[server] ?? 0;
    this.next.forEach((next, from) => {
      if (next !== home) return;
      (this.active[from] ?? []).forEach((_, failed) => {
        const load = active + this.moved(from, failed, home, server);
        const limit = this.limitOf(from, failed);
        this.exceed(over(load + by, limit), over(load, limit));
      });
    });
    here[server] = active + by;
    const next = this.next[home] ?? -1;
    if (next < 0) return;
    const before = this.limitOf(home, server);
    const after = crossingLimit(this.shape, this.carried, home, active + by);
    (this.limits[home] as CrossingLimit[])[server] = after;
    (this.active[next] ?? []).forEach((carried, remote) => {
      const load = carried + this.moved(home, server, next, remote);
      this.exceed(over(load, after), over(load, before));
    });
  }

  /** Adds or removes a database that moves to the remote server when the only local one fails. */
  private countMoved(home: number, local: number, place: number, remote: number, by: number): void {
    const load = (this.active[place]?.[remote] ?? 0) + this.moved(home, local, place, remote);
    const limit = this.limitOf(home, local);
    this.exceed(over(load + by, limit), over(load, limit));
  }

  private moved(home: number, local: number, place: number, remote: number): number {
    return this.counts[this.cell((home * this.size + place) * 3 + 1, local, remote)] ?? 0;
  }

  private limitOf(home: number, server: number): CrossingLimit {
    return this.limits[home]?.[server] ?? { inside: 0, anywhere: 0 };
  }

  private exceed(after: CrossingLimit, before: CrossingLimit): void {
    this.excess += after.anywhere - before.anywhere;
    this.cost +=
      weights.anywhere * (after.anywhere - before.anywhere) + weights.inside * (after.inside - before.inside);
  }

  private cell(kind: number, local: number, remote: number): number {
    return (kind * width * width + local) * width + remote;
  }

  private bump(kind: number, local: number, remote: number, by: number, weight: number): void {
    const cell = this.cell(kind, local, remote);
    const old = this.counts[cell] as number;
    this.counts[cell] = old + by;
    this.cost += weight * by * (2 * old + by);
  }
}

function inOrder(a: number, b: number): number {
  return Math.min(a, b) * width + Math.max(a, b);
}

/** Squares of the excess of a load over each limit. */
function over(load: number, { inside, anywhere }: CrossingLimit): CrossingLimit {
  return { inside: Math.max(0, load - inside) ** 2, anywhere: Math.max(0, load - anywhere) ** 2 };
}
