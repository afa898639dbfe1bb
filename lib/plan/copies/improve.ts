import type { Row } from "./row";
import { isApart, replaced, swapped } from "./row";
import type { DatacenterShape } from "./shape";
import type { Tally } from "./tally";
import { setServers } from "./tally";

/** How far `improve` may go. */
export interface ImproveLimits {
  /** Number of changes tried, so that the result depends on nothing but the input. */
  readonly tries: number;
  /** Only the order within rows may change, no copy moves. */
  readonly orderOnly?: boolean;
}

/**
 * Lowers the cost of a datacenter by small changes of `rows`, taking each that helps, until none does or the number of
 * tries is used up: two servers of a row change places, two rows exchange a server, or a row takes another server.
 */
export function improve(shape: DatacenterShape, tally: Tally, rows: readonly Row[], limits: ImproveLimits): void {
  const search = new Search(shape, tally, limits.tries);
  for (let found = true; found && search.left > 0;) {
    found = search.reorder(rows);
    if (limits.orderOnly !== true) {
      found = search.replace(rows) || found;
      found = search.exchange(rows) || found;
    }
  }
}

class Search {
  constructor(
    private readonly shape: DatacenterShape,
    private readonly tally: Tally,
    public left: number,
  ) {}

  reorder(rows: readonly Row[]): boolean {
    let found = false;
    for (const row of rows) {
      for (let a = 0; a < row.servers.length && this.left > 0; a++) {
        for (let b = a + 1; b < row.servers.length; b++) {
          found = this.take([row], [swapped(row.servers, a, b)]) || found;
        }
      }
    }
    return found;
  }

  replace(rows: readonly Row[]): boolean {
    let found = false;
    for (const row of rows) {
      for (let place = 0; place < row.servers.length && this.left > 0; place++) {
        for (let server = 0; server < this.shape.servers.length; server++) {
          if (row.servers.includes(server)) continue;
          found = this.take([row], [replaced(row.servers, place, server)]) || found;
        }
      }
    }
    return found;
  }

  exchange(rows: readonly Row[]): boolean {
    let found = false;
    for (let i = 0; i < rows.length; i++) {
      for (let j = i + 1; j < rows.length && this.left > 0; j++) {
        found = this.exchangePair(rows[i] as Row, rows[j] as Row) || found;
      }
    }
    return found;
  }

  private exchangePair(one: Row, two: Row): boolean {
    let found = false;
    for (let a = 0; a < one.servers.length; a++) {
      for (let b = 0; b < two.servers.length; b++) {
        const mine = one.servers[a] as number;
        const other = two.servers[b] as number;
        if (mine === other) continue;
        found = this.take([one, two], [replaced(one.servers, a, other), replaced(two.servers, b, mine)]) || found;
      }
    }
    return found;
  }

  /** Makes the change if it is allowed and lowers the cost. */
  private take(rows: readonly Row[], changed: readonly number[][]): boolean {
    if (!changed.every((servers) => isApart(this.shape, servers))) return false;
    this.left -= 1;
    const cost = this.tally.cost;
    const old = rows.map((row) => row.servers);
    setServers(this.tally, rows, changed);
    if (this.tally.cost < cost) return true;
    setServers(this.tally, rows, old);
    return false;
  }
}
