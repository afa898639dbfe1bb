import type { Row } from "./row";
import type { Shape } from "./shape";
import { datacenterOrder } from "./shape";

/** Cost of uneven meetings, the most important first; `excess` is what a server carries above the least possible peak. */
const weights = { excess: 10_000, allLocal: 100, first: 10, any: 1 };

/** No datacenter of a group has more than 16 members. */
const width = 16;

/** How often servers of different datacenters have met in a database, and what the unevenness of that costs. */
export class Meetings {
  cost = 0;

  private readonly counts: Int32Array;
  /** By datacenter and server: databases that prefer it, so many it carries while nothing fails. */
  private readonly active: Int32Array;
  private readonly size: number;
  /** By home: the datacenter to which a failed server's databases go, or -1 when they stay at home. */
  private readonly next: readonly number[];

  /** `homeRows` are the rows of every database, kept or new, in the datacenter it prefers; with that datacenter's place. */
  constructor(
    private readonly shape: Shape,
    homeRows: readonly { readonly home: number; readonly row: Row }[],
  ) {
    this.size = shape.datacenters.length;
    this.counts = new Int32Array(this.size * this.size * 3 * width * width * width);
    this.active = new Int32Array(this.size * width);
    for (const { home, row } of homeRows) {
      const place = home * width + (row.servers[0] ?? 0);
      this.active[place] = (this.active[place] ?? 0) + 1;
    }
    this.next = shape.datacenters.map(({ copies }, home) =>
      copies === 1 ? (datacenterOrder(shape, home)[1] ?? -1) : -1,
    );
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

  /** Counts what the remote server is above the least possible peak when the only local one fails. */
  private exceed(home: number, local: number, place: number, remote: number, by: number): void {
    const servers = this.shape.datacenters[place]?.servers.length ?? 1;
    const carried = this.active.subarray(place * width, (place + 1) * width).reduce((sum, more) => sum + more, 0);
    const limit = Math.ceil((carried + (this.active[home * width + local] ?? 0)) / servers);
    const moved = this.counts[this.cell((home * this.size + place) * 3 + 1, local, remote)] ?? 0;
    const over = (this.active[place * width + remote] ?? 0) + moved - limit;
    this.cost += weights.excess * (square(over + by) - square(over));
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
