import type { Problem } from "../../base/problem";
import { compareNames, sortByName } from "../../base/order";
import { checkLayoutInput } from "./layout-input";
import { relieveHeld } from "./held-pairs";
import { fillRows, levelRows } from "./level";
import { improve } from "./improve";
import { serversIn } from "./kept-copies";
import { copiesOf, layoutCopies } from "./layout";
import type { CopyMove, PreferenceChange } from "./moves";
import { movesBetween, preferencesBetween } from "./moves";
import { relieve } from "./relieve";
import type { Row } from "./row";
import { isApart } from "./row";
import { shake } from "./shake";
import type { DatacenterShape, Shape } from "./shape";
import { copiesBefore, peakElsewhere, shapeOf } from "./shape";
import { Tally } from "./tally";
import { improveTogether } from "./together";
import type { CopyLayout, DatabaseLayout, LayoutInput } from "./types";

/** Changes of preference order tried in each datacenter. */
const tries = 40_000;

export interface RebalanceResult extends CopyLayout {
  readonly problems: readonly Problem[];
  /** Copies to make and remove, in this order, one after another. */
  readonly moves: readonly CopyMove[];
  /** New preference numbers of copies that stay, to be set after the moves; they need no seeding. */
  readonly preferences: readonly PreferenceChange[];
}

/**
 * A balanced layout derived from an earlier one after members were added or removed. Moves the fewest copies that equal
 * numbers per server require, and among the candidates those whose move evens out most. Databases keep their preferred
 * datacenter. The order of preference within a datacenter is decided again. Databases that are not in `previous` are
 * added.
 */
export function rebalance(previous: CopyLayout, input: Omit<LayoutInput, "previous">): RebalanceResult {
  const problems = checkLayoutInput(input);
  if (problems.length > 0) return { copies: [], problems, moves: [], preferences: [] };
  const shape = shapeOf(input);
  const wanted = new Set(input.databases);
  const known = previous.copies.filter(({ database, copies }) => wanted.has(database) && copies.length > 0);
  const before = sortByName(known, ({ database }) => database);
  const homes = before.map((database) => homeOf(shape, database));
  const rows = shape.datacenters.map((datacenter, place) =>
    balanced(
      datacenter,
      before.map(({ copies }, i) => {
        const held = serversIn(datacenter, copies);
        const servers = usable(datacenter, held);
        return { servers, held, before: copiesBefore(shape, homes[i] ?? 0, place), home: homes[i] === place };
      }),
      peakElsewhere(shape, homes, place),
    ),
  );
  improveTogether({ shape, homes, rows, kept: [] });
  const after = before.map(({ database }, i): DatabaseLayout => {
    const servers = rows.map((list) => list[i]?.servers ?? []);
    return { database, copies: copiesOf(shape, homes[i] ?? 0, servers) };
  });
  const { copies } = layoutCopies({ ...input, previous: { copies: after } });
  return { copies, problems, moves: movesBetween(before, after), preferences: preferencesBetween(before, after) };
}

/**
 * The datacenter of the copy with the lowest preference number; the first datacenter if that one has no members any
 * more.
 */
function homeOf(shape: Shape, { copies }: DatabaseLayout): number {
  const first = [...copies].sort((a, b) => a.preference - b.preference || compareNames(a.server, b.server))[0];
  const home = shape.datacenters.findIndex((datacenter) => datacenter.name === first?.datacenter);
  return shape.homes.includes(home) ? home : (shape.homes[0] ?? 0);
}

/** Copies that can stay: on members, on different hosts, and at most the specified number. */
function usable(datacenter: DatacenterShape, servers: readonly number[]): number[] {
  const kept: number[] = [];
  for (const server of servers) {
    if (server >= 0 && kept.length < datacenter.copies && isApart(datacenter, [...kept, server])) kept.push(server);
  }
  return kept;
}

function balanced(datacenter: DatacenterShape, rows: Row[], elsewhere: number): Row[] {
  const tally = new Tally(datacenter, rows.length, rows.filter((row) => row.home).length, { elsewhere });
  rows.forEach((row) => tally.add(row));
  fillRows(datacenter, tally, rows);
  levelRows(datacenter, tally, rows);
  improve(datacenter, tally, rows, { tries });
  if (tally.overloadedAtHome) relieve(datacenter, tally, rows, [], tries);
  if (tally.overloaded) shake(datacenter, tally, rows, { tries });
  if (tally.overloadedAtHome) relieveHeld(datacenter, tally, rows, tries);
  return rows;
}
