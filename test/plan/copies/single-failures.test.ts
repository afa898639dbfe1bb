// Proves that one failed server lifts no other one above the lower bound wherever any layout can achieve that and, by trying all
// layouts of small shapes, that the bound is reachable exactly where stated.
import fc from "fast-check";
import { layoutCopies, measureLayout } from "../../../lib/plan/copies";
import type { ReachShape } from "./reachable";
import { boundIsReachable } from "./reachable";
import { anyInput, databaseNames, membersOf } from "./shapes";

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

/** Databases that prefer each datacenter if they alternate. */
function turns(databases: number, datacenters: number): number[] {
  return Array.from({ length: datacenters }, (_, place) => Math.ceil((databases - place) / datacenters));
}

/** All ways to place a database that prefers datacenter `home`: servers by number over all datacenters, best first. */
function placings({ members, copies }: ReachShape, home: number): number[][] {
  const order = members.map((_, step) => (home + step) % members.length);
  return order.reduce<number[][]>(
    (begun, place) => {
      const start = members.slice(0, place).reduce((sum, count) => sum + count, 0);
      const servers = Array.from({ length: members[place] ?? 0 }, (_, server) => start + server);
      let rows = begun;
      for (let copy = 0; copy < (copies[place] ?? 0); copy++) {
        rows = rows.flatMap((row) =>
          servers.filter((server) => !row.includes(server)).map((server) => [...row, server]),
        );
      }
      return rows;
    },
    [[]],
  );
}

/** Whether this layout is even and stays at the lower bound for each failed server, directly by definition. */
function reachesBound({ members }: ReachShape, rows: readonly (readonly number[])[]): boolean {
  const places = members.flatMap((count, place) => Array.from({ length: count }, () => place));
  const counts = (servers: readonly (number | undefined)[]): number[] =>
    places.map((_, server) => servers.filter((other) => other === server).length);
  const inDatacenter = (numbers: readonly number[], place: number): number[] =>
    numbers.filter((_, server) => places[server] === place);
  const copies = counts(rows.flat());
  const active = counts(rows.map((row) => row[0]));
  const even = members.every((_, place) =>
    [copies, active].every((servers) => spread(inDatacenter(servers, place)) <= 1),
  );
  if (!even) return false;
  return places.every((place, failed) => {
    const loads = counts(rows.map((row) => row.find((server) => server !== failed)));
    const bounds = members.map((count, other) => {
      const left = count - (other === place ? 1 : 0);
      return left === 0 ? 0 : Math.ceil(inDatacenter(loads, other).reduce((sum, load) => sum + load, 0) / left);
    });
    return Math.max(...loads) <= Math.max(...bounds);
  });
}

/** Tries all layouts; databases that prefer the same datacenter are interchangeable, so only their placings in ascending order. */
function someLayoutReaches(shape: ReachShape): boolean {
  const lists = shape.homes.map((_, home) => placings(shape, home));
  const homes = shape.homes.flatMap((count, home) => Array.from({ length: count }, () => home));
  const search = (rows: readonly (readonly number[])[], from: number): boolean => {
    const home = homes[rows.length];
    if (home === undefined) return reachesBound(shape, rows);
    const start = homes[rows.length - 1] === home ? from : 0;
    const list = lists[home] ?? [];
    for (let at = start; at < list.length; at++) {
      if (search([...rows, list[at] ?? []], at)) return true;
    }
    return false;
  };
  return search([], 0);
}

const small: ReachShape[] = [
  ...[1, 2, 3, 4, 5, 6, 7].map((databases) => ({ members: [2, 2], copies: [1, 1], homes: turns(databases, 2) })),
  ...[1, 2, 3, 4, 5, 6].map((databases) => ({ members: [3, 2], copies: [1, 1], homes: turns(databases, 2) })),
  ...[1, 2, 3, 4, 5].map((databases) => ({ members: [3, 3], copies: [1, 1], homes: turns(databases, 2) })),
  ...[2, 3, 4, 5].map((databases) => ({ members: [4, 2], copies: [1, 1], homes: turns(databases, 2) })),
  ...[1, 2, 3, 4, 5].map((databases) => ({ members: [3], copies: [2], homes: [databases] })),
  ...[1, 2, 3, 4].map((databases) => ({ members: [4], copies: [2], homes: [databases] })),
  ...[1, 2, 3, 4].map((databases) => ({ members: [4], copies: [3], homes: [databases] })),
  ...[1, 2, 3, 4].map((databases) => ({ members: [2, 3], copies: [1, 2], homes: turns(databases, 2) })),
  ...[2, 3].map((databases) => ({ members: [3, 3], copies: [2, 2], homes: turns(databases, 2) })),
  ...[3, 4, 5].map((databases) => ({ members: [3, 2], copies: [2, 1], homes: [databases, 0] })),
  ...[2, 3].map((databases) => ({ members: [2, 1, 2], copies: [1, 1, 1], homes: turns(databases, 3) })),
];

describe("the lower bound for one failed server", () => {
  it("is reachable in small shapes exactly where the flow says so", () => {
    const said = small.map((shape) => ({ shape, reachable: boundIsReachable(shape) }));
    expect(said).toEqual(small.map((shape) => ({ shape, reachable: someLayoutReaches(shape) })));
    expect(new Set(said.map(({ reachable }) => reachable)).size).toBe(2);
  });

  it("is reached by our layout exactly where it is reachable", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const members = input.members.map(({ name, datacenter }) => ({ name, datacenter }));
        const names = [...new Set(members.map((member) => member.datacenter))];
        const shape: ReachShape = {
          members: names.map((name) => members.filter((member) => member.datacenter === name).length),
          copies: names.map((name) => (input.copiesPerDatacenter as Record<string, number>)[name] ?? 0),
          homes:
            input.model === "active-active"
              ? turns(input.databases.length, names.length)
              : names.map((_, place) => (place === 0 ? input.databases.length : 0)),
        };
        const measured = measureLayout(layoutCopies({ ...input, members }), members);
        const reached = (measured.find((quality) => quality.family === "one server")?.peakRatio ?? 1) === 1;
        expect({ shape, reached }).toEqual({ shape, reached: boundIsReachable(shape) });
      }),
      { numRuns: 120 },
    );
  });

  it.each([
    // 24 databases at home on seven servers: three carry 4, so those of each failed one must go to the four that carry 3.
    { members: [7, 6], copies: [2, 2], databases: 48 },
    // One copy each: every server of one datacenter hands all its databases to those of the other that carry one less.
    { members: [4, 7], copies: [1, 1], databases: 56 },
    { members: [8, 8], copies: [1, 1], databases: 1599 },
    { members: [8, 5], copies: [4, 3], databases: 97 },
  ])("is reached for $members members, $copies copies, $databases databases", ({ members, copies, databases }) => {
    const list = membersOf(...members);
    const layout = layoutCopies({
      members: list,
      databases: databaseNames(databases),
      copiesPerDatacenter: Object.fromEntries(copies.map((count, place) => [`dc${place + 1}`, count])),
      lagged: 1,
      model: "active-active",
    });
    expect(boundIsReachable({ members, copies, homes: turns(databases, 2) })).toBe(true);
    expect(measureLayout(layout, list)[1]?.peakRatio).toBe(1);
  });

  it.each([
    { members: [4, 7], copies: [1, 1], databases: 73, peak: 12 },
    { members: [6, 1], copies: [2, 1], databases: 100, model: "active-passive" as const, peak: 21 },
  ])("is missed by one database where it is not reachable: $members members, $databases databases", (situation) => {
    const list = membersOf(...situation.members);
    const layout = layoutCopies({
      members: list,
      databases: databaseNames(situation.databases),
      copiesPerDatacenter: Object.fromEntries(situation.copies.map((count, place) => [`dc${place + 1}`, count])),
      lagged: 0,
      model: situation.model ?? "active-active",
    });
    const homes = situation.model === undefined ? turns(situation.databases, 2) : [situation.databases, 0];
    expect(boundIsReachable({ members: situation.members, copies: situation.copies, homes })).toBe(false);
    const measured = measureLayout(layout, list)[1];
    expect([measured?.peak, measured?.peakRatio]).toEqual([situation.peak, situation.peak / (situation.peak - 1)]);
  });
});
