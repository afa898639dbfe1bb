import { activeServers, nextDatacenter } from "./crossings";
import type { Parts } from "./crossings";
import { improve } from "./improve";
import { Meetings } from "./meetings";
import type { Row } from "./row";
import { shake } from "./shake";
import type { DatacenterShape } from "./shape";
import { peakElsewhere } from "./shape";
import type { Counts } from "./tally";
import { Tally } from "./tally";

/** Changes tried in each datacenter. */
const tries = 30_000;
/** Number of passes over all datacenters: what one can improve depends on the others. */
const rounds = 3;
/** Weight of a meeting relative to the unevenness inside a datacenter. */
const meetingWeight = 2;

/**
 * Evens out where databases move that are activated in another datacenter when a server fails, for rows that cannot be
 * exchanged because they hold copies already: one datacenter after another, by changes that need no further copies.
 */
export function improveTogether(parts: Parts): void {
  const { shape, homes, rows } = parts;
  if (shape.homes.every((home) => nextDatacenter(shape, home) < 0)) return;
  const meetings = new Meetings(shape, activeServers(parts));
  homes.forEach((home, database) => {
    const own = rows.map((list) => list[database] as Row);
    own.forEach((row, place) => meetings.count(home, own, place, row, 1));
  });
  for (let round = 0; round < rounds; round++) {
    shape.datacenters.forEach((datacenter, place) => {
      if (!meetings.overloaded) return;
      const list = rows[place] ?? [];
      const counts = new JoinedCounts(parts, place, meetings);
      improve(datacenter, counts, list, { tries });
      if (meetings.overloaded) shake(datacenter, counts, list, { tries, turn: round });
    });
  }
}

/** Cost of one datacenter's rows inside it and together with the others' rows. */
class JoinedCounts implements Counts {
  private readonly tally: Tally;
  private readonly databases: ReadonlyMap<Row, number>;

  constructor(
    private readonly parts: Parts,
    private readonly place: number,
    private readonly meetings: Meetings,
  ) {
    const { shape, homes } = parts;
    const rows = parts.rows[place] ?? [];
    const home = rows.filter((row) => row.home).length;
    const elsewhere = peakElsewhere(shape, homes, place);
    this.tally = new Tally(shape.datacenters[place] as DatacenterShape, rows.length, home, { elsewhere });
    rows.forEach((row) => this.tally.add(row));
    this.databases = new Map(rows.map((row, database) => [row, database]));
  }

  get cost(): number {
    return this.tally.cost + meetingWeight * this.meetings.cost;
  }

  add(row: Row): void {
    this.tally.add(row);
    if (row.home) this.meetings.countActive(this.place, row.servers[0] ?? 0, 1);
    this.meet(row, 1);
  }

  remove(row: Row): void {
    this.tally.remove(row);
    this.meet(row, -1);
    if (row.home) this.meetings.countActive(this.place, row.servers[0] ?? 0, -1);
  }

  private meet(row: Row, by: 1 | -1): void {
    const database = this.databases.get(row) ?? 0;
    const home = this.parts.homes[database] ?? 0;
    const own = this.parts.rows.map((list) => list[database] as Row);
    own.forEach((other, place) => {
      if (row.home || place === this.place) this.meetings.count(home, own, place, other, by);
    });
  }
}
