import type { Problem } from "../../base/problem";
import { sortByName } from "../../base/order";
import { checkLayoutInput } from "./layout-input";
import { joinDatacenters } from "./join";
import { decideRows } from "./datacenter-rows";
import { keptDatabases } from "./kept-copies";
import type { Row } from "./row";
import type { Shape } from "./shape";
import { copiesBefore, datacenterOrder, peakElsewhere, shapeOf } from "./shape";
import type { CopyLayout, DatabaseLayout, LayoutCopy, LayoutInput } from "./types";

/** A layout, or the reasons why there is none; `copies` is then empty. */
export interface LayoutResult extends CopyLayout {
  readonly problems: readonly Problem[];
}

/**
 * Spreads the copies of all databases over the members. Every result has: preferences 1..n; no two copies of a database
 * on the same server or host; the specified number of copies in each datacenter; copies in the preferred datacenter
 * before the others; lagged copies last. With `active-active`, databases alternate between the datacenters in the order
 * of their names. In a new layout the numbers of copies per server of a datacenter differ by at most one, as far as
 * shared hosts allow. With `previous`, every earlier copy keeps its server and preference. The order of the input does
 * not matter.
 */
export function layoutCopies(input: LayoutInput): LayoutResult {
  const problems = checkLayoutInput(input);
  if (problems.length > 0) return { copies: [], problems };
  const shape = shapeOf(input);
  const kept = keptDatabases(shape, input.databases, input.previous);
  const names = sortByName(
    input.databases.filter((name) => !kept.has(name)),
    (name) => name,
  );
  const homes = nextHomes(shape, [...kept.values()].map((database) => database.home), names.length); // prettier-ignore
  const allHomes = [...homes, ...[...kept.values()].map((database) => database.home)];
  const rows = shape.datacenters.map((datacenter, place) => {
    const open = homes.map((home) => ({ before: copiesBefore(shape, home, place), home: home === place }));
    const fixed = [...kept.values()].map((database) => database.rows[place] as Row);
    return decideRows(datacenter, open, fixed, peakElsewhere(shape, allHomes, place));
  });
  joinDatacenters({ shape, homes, rows, kept: [...kept.values()] });
  const added = names.map((name, place): DatabaseLayout => {
    const home = homes[place] ?? 0;
    return { database: name, copies: copiesOf(shape, home, rows.map((list) => list[place]?.servers ?? [])) }; // prettier-ignore
  });
  const before = [...kept.entries()].map(([database, { copies }]): DatabaseLayout => ({ database, copies }));
  return { copies: sortByName([...before, ...added], (database) => database.database), problems };
}

/** The copies of one database, given its servers in each datacenter in order. */
export function copiesOf(shape: Shape, home: number, servers: readonly (readonly number[])[]): LayoutCopy[] {
  const places = datacenterOrder(shape, home).flatMap((place) =>
    (servers[place] ?? []).map((server) => ({ place, server })),
  );
  return places.map(({ place, server }, position) => ({
    server: shape.datacenters[place]?.servers[server] ?? "",
    datacenter: shape.datacenters[place]?.name ?? "",
    preference: position + 1,
    lagged: position >= shape.copies - shape.lagged,
  }));
}

/**
 * Homes for additional databases: each goes to the datacenter that the fewest databases prefer, so that they alternate.
 */
function nextHomes(shape: Shape, taken: readonly number[], count: number): number[] {
  const load = shape.homes.map((home) => taken.filter((other) => other === home).length);
  return Array.from({ length: count }, () => {
    const least = load.indexOf(Math.min(...load));
    load[least] = (load[least] ?? 0) + 1;
    return shape.homes[least] ?? 0;
  });
}
