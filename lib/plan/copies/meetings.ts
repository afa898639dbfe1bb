import type { CrossingLimits } from "./crossings";
import { nextDatacenter } from "./crossings";
import type { Row } from "./row";
import type { Shape } from "./shape";

/**
 * Cost of uneven meetings, the most important first: what a server carries above the least possible peak of all datacenters
 * and of its own, then unequal numbers.
 */
const weights = { anywhere: 1_000_000, inside: 10_000, allLocal: 100, first: 10, any: 1 };

/** No datacenter of a group has more than 16 members. */
const width = 16;

/** How often servers of different datacenters have met in a database, and what the unevenness of that costs. */
export class Meetings {
  cost = 0;

  private readonly counts: Int32Array;
  private readonly size: number;
  /** By home: the datacenter to which a failed server's databases go, or -1 when they stay at home. */
  private readonly next: readonly number[];
  /** Sum of the squares of what is above the least possible peak of all datacenters. */
  private excess = 0;

  /** `active` and `limits` by datacenter and server: what it carries while nothing fails, what it may when this one fails. */
  constructor(
    shape: Shape,
    private readonly active: readonly (readonly number[])[],
    private readonly limits: CrossingLimits,
  ) {
    this.size = shape.datacenters.length;
    this.counts = new Int32Array(this.size * this.size * 3 * width * width * width);
    this.next = shape.datacenters.map((_, home) => nextDatacenter(shape, home));
  }

  /** A server is above its limit after some single failure. */
  get overloaded(): boolean {
    return this.excess > 0;
  }

  /** What it would cost if this database had this row in datacenter `place`. */
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
    if (this.next[home] === place) this.exceed(home, local[0] ?? 0, place, first, by);
    this.bump(base, inOrder(local[0] ?? 0, local[1] ?? 0), first, by, weights.allLocal);
    for (const server of local) {
      this.bump(base + 1, server, first, by, weights.first);
      for (const other of row.servers) this.bumpAny(home, server, place, other, by);
    }
  }

  /** Both servers hold the database, whichever of their datacenters it prefers. */
  private bumpAny(home: number, local: number, place: number, remote: number, by: number): void {
    if (home < place) this.bump((home * this.size + place) * 3 + 2, local, remote, by, weights.any);
    else this.bump((place * this.size + home) * 3 + 2, remote, local, by, weights.any);
  }

  /** Counts what the remote server is above its limits when the only local one fails. */
  private exceed(home: number, local: number, place: number, remote: number, by: number): void {
    const moved = this.counts[this.cell((home * this.size + place) * 3 + 1, local, remote)] ?? 0;
    const load = (this.active[place]?.[remote] ?? 0) + moved;
    const change = (limit: number): number => square(load + by - limit) - square(load - limit);
    const anywhere = change(this.limits.anywhere[home]?.[local] ?? 0);
    this.excess += anywhere;
    this.cost += weights.anywhere * anywhere + weights.inside * change(this.limits.inside[home]?.[local] ?? 0);
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

/** Square of what is above zero. */
function square(over: number): number {
  return over > 0 ? over * over : 0;
}
