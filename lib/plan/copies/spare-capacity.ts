import type { Crossing, Parts } from "./crossings";
import { giveFirsts } from "./firsts";
import { improve } from "./improve";
import { fillRows, levelRows } from "./level";
import type { Row } from "./row";
import { evenSeconds } from "./seconds";
import type { DatacenterShape } from "./shape";
import { peakElsewhere } from "./shape";
import { setServers, Tally } from "./tally";

/** Changes tried to restore evenness. */
const tries = 20_000;

/**
 * Changes the rows of the next datacenter so that its servers come first as often as the crossing requires, and evens
 * out the rest. Returns whether that was possible; if not, nothing has changed.
 */
export function freeCapacity(parts: Parts, crossing: Crossing): boolean {
  const { shape, homes, rows, kept } = parts;
  const { home, next, pairs, keepsSeconds } = crossing;
  const datacenter = shape.datacenters[next] as DatacenterShape;
  const open = rows[next] ?? [];
  const fixed = kept.map((database) => database.rows[next] as Row);
  const own = homes.flatMap((from, i) => (from === home ? [open[i] as Row] : []));
  const wanted = datacenter.servers.map((_, t) => pairs.reduce((sum, row) => sum + (row[t] ?? 0), 0));
  const elsewhere = peakElsewhere(shape, [...homes, ...kept.map((database) => database.home)], next);
  const tally = tallyOf(datacenter, [...open, ...fixed], own, wanted, elsewhere);
  const before = { overloaded: tally.overloadedAtHome, servers: open.map((row) => row.servers) };
  giveFirsts(datacenter, tally, own, wanted);
  if (!keepsSeconds) evenSeconds(datacenter, tally, open, fixed, true);
  fillRows(datacenter, tally, open);
  levelRows(datacenter, tally, open);
  improve(datacenter, tally, open, { tries });
  const given = countFirsts(datacenter, own).every((count, t) => count === wanted[t]);
  if (given && (before.overloaded || !tally.overloadedAtHome)) return true;
  setServers(tally, open, before.servers);
  return false;
}

/**
 * Counts over all rows; active databases should stay where they are, and `own` rows should get the requested first
 * servers.
 */
function tallyOf(
  datacenter: DatacenterShape,
  all: readonly Row[],
  own: readonly Row[],
  wanted: readonly number[],
  elsewhere: number,
): Tally {
  const before = own[0]?.before ?? 0;
  const alike = all.filter((row) => row.before === before && !own.includes(row));
  const decided = countFirsts(datacenter, alike);
  const atHome = all.filter((row) => row.home);
  const tally = new Tally(datacenter, all.length, atHome.length, {
    elsewhere,
    homeFirsts: countFirsts(datacenter, atHome),
    arriving: { before, firsts: wanted.map((count, t) => count + (decided[t] ?? 0)) },
  });
  all.forEach((row) => tally.add(row));
  return tally;
}

/** Number of rows in which each server comes first. */
function countFirsts(datacenter: DatacenterShape, rows: readonly Row[]): number[] {
  return datacenter.servers.map((_, server) => rows.filter((row) => row.servers[0] === server).length);
}
