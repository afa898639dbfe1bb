import type { Row } from "./row";
import { handedBack, isApart, makesNoMore, replaced, swapped } from "./row";
import type { DatacenterShape } from "./shape";
import type { Counts } from "./tally";
import { setServers } from "./tally";

/** Limits of the search. */
export interface ImproveLimits {
  /** Number of changes tried. A count and not a time, so that the result depends on the input only. */
  readonly tries: number;
  /** Where `shake` starts in its number sequence, so that another round does not repeat the same changes. */
  readonly turn?: number;
}

/**
 * Local search: lowers the cost of a datacenter by small changes of `rows` and accepts each that helps, until none does
 * or `tries` is reached. A change swaps two servers of a row, exchanges a server between two rows, or replaces a server
 * of a row. Where rows hold copies already, no change increases the number of copies to make.
 */
export function improve(shape: DatacenterShape, tally: Counts, rows: readonly Row[], limits: ImproveLimits): void {
  const search = new Search(shape, tally, limits.tries);
  for (let found = true; found && search.left > 0;) {
    found = search.reorder(rows);
    found = search.replace(rows) || found;
    found = search.exchange(rows) || found;
  }
}

class Search {
  constructor(
    private readonly shape: DatacenterShape,
    private readonly tally: Counts,
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

  private exchangePair(first: Row, second: Row): boolean {
    let found = false;
    for (let a = 0; a < first.servers.length; a++) {
      for (let b = 0; b < second.servers.length; b++) {
        const mine = first.servers[a] as number;
        const other = second.servers[b] as number;
        if (mine === other) continue;
        found =
          this.take([first, second], [replaced(first.servers, a, other), replaced(second.servers, b, mine)]) || found;
        found = this.handBack(first, a, second, b) || found;
        found = this.handBack(second, b, first, a) || found;
      }
    }
    return found;
  }

  /** `first` takes back a server that it holds, and `second` replaces it on the server where it was to move. */
  private handBack(first: Row, a: number, second: Row, b: number): boolean {
    const changes = handedBack(first, a, second, b);
    return changes.some((changed) => this.take([first, second], changed));
  }

  /** Applies the change if it is allowed and lowers the cost. */
  private take(rows: readonly Row[], changed: readonly number[][]): boolean {
    if (!changed.every((servers) => isApart(this.shape, servers)) || !makesNoMore(rows, changed)) return false;
    this.left -= 1;
    const cost = this.tally.cost;
    const old = rows.map((row) => row.servers);
    setServers(this.tally, rows, changed);
    if (this.tally.cost < cost) return true;
    setServers(this.tally, rows, old);
    return false;
  }
}
