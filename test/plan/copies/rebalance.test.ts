// Proves that rebalancing makes exactly the copies that balance requires and, by trying all layouts that need no more, that
// one failed server stays at the lower bound afterwards wherever such a layout achieves that.
import fc from "fast-check";
import type { CopyLayout, LayoutInput, LayoutMember } from "../../../lib/plan/copies";
import { layoutCopies, measureLayout, rebalance } from "../../../lib/plan/copies";
import { databaseNames, membersOf, spreads } from "./shapes";

const base = { lagged: 0, model: "active-active" as const };
const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

/** Minimum number of copies to make in a datacenter: what its servers lack of the most even distribution. */
function fewestToMake(previous: CopyLayout, members: readonly LayoutMember[], copies: number): number {
  const held = members.map(
    ({ name }) => previous.copies.filter((database) => database.copies.some((copy) => copy.server === name)).length,
  );
  const total = copies * previous.copies.length;
  // The servers that hold most get the extra copy.
  const order = [...held].sort((a, b) => b - a);
  const even = Math.floor(total / held.length);
  return order.reduce((sum, count, i) => sum + Math.max(0, even + (i < total % held.length ? 1 : 0) - count), 0);
}

const change = fc.record({
  from: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 2 }),
  more: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 2 }),
  copies: fc.integer({ min: 1, max: 3 }),
  moreCopies: fc.constantFrom(0, 0, 0, 1),
  databases: fc.integer({ min: 1, max: 40 }),
});

describe("rebalance", () => {
  it("makes the minimum number of copies for balance, whatever was added or removed", () => {
    fc.assert(
      fc.property(change, ({ from, more, copies, moreCopies, databases }) => {
        const to = from.map((count, place) => Math.min(8, Math.max(1, count + (more[place] ?? 0))));
        const before = Math.min(copies, ...from);
        const after = Math.min(before + moreCopies, ...to);
        // With fewer copies the rebalancing would also have to choose which ones to remove.
        fc.pre(after >= before);
        const input: Omit<LayoutInput, "members" | "copiesPerDatacenter"> = {
          ...base,
          databases: databaseNames(databases),
        };
        const previous = layoutCopies({ ...input, members: membersOf(...from), copiesPerDatacenter: before });
        const members = membersOf(...to);
        const result = rebalance(previous, { ...input, members, copiesPerDatacenter: after });
        const fewest = to.map((_, place) =>
          fewestToMake(
            previous,
            members.filter((member) => member.datacenter === `dc${place + 1}`),
            after,
          ),
        );
        const made = to.map(
          (_, place) => result.moves.filter((move) => move.add !== null && move.datacenter === `dc${place + 1}`).length,
        );
        expect(made).toEqual(fewest);
        expect(Math.max(...spreads(members, result.copies, () => 1))).toBeLessThanOrEqual(1);
        for (const { copies: own } of result.copies) {
          expect(own.map((copy) => copy.preference)).toEqual(own.map((_, place) => place + 1));
          expect(new Set(own.map((copy) => copy.server)).size).toBe(after * to.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  /** All ways to place a database's copies on the servers of one datacenter, best first. */
  function rowsOf(servers: readonly string[], copies: number): string[][] {
    let rows: string[][] = [[]];
    for (let copy = 0; copy < copies; copy++) {
      rows = rows.flatMap((row) => servers.filter((server) => !row.includes(server)).map((server) => [...row, server]));
    }
    return rows;
  }

  /** All ways to place the databases in one datacenter evenly and with the minimum number of copies to make. */
  function placings(previous: CopyLayout, members: readonly LayoutMember[], copies: number): string[][][] {
    const servers = members.map(({ name }) => name);
    const fewest = fewestToMake(previous, members, copies);
    const rows = rowsOf(servers, copies);
    const home = members[0]?.datacenter;
    let found: { rows: string[][]; made: number }[] = [{ rows: [], made: 0 }];
    for (const { copies: held } of previous.copies) {
      const holds = (server: string): boolean => held.some((copy) => copy.server === server);
      found = found.flatMap((begun) =>
        rows
          .map((row) => ({ rows: [...begun.rows, row], made: begun.made + row.filter((copy) => !holds(copy)).length }))
          .filter(({ made }) => made <= fewest),
      );
    }
    const atHome = previous.copies.map(({ copies: held }) => held[0]?.datacenter === home);
    const count = (list: readonly (string | undefined)[]): number[] =>
      servers.map((server) => list.filter((other) => other === server).length);
    return found
      .map((layout) => layout.rows)
      .filter((list) => spread(count(list.flat())) <= 1)
      .filter((list) => spread(count(list.map((row, i) => (atHome[i] === true ? row[0] : undefined)))) <= 1);
  }

  /** Whether some layout with the minimum number of copies to make stays at the lower bound for one failed server. */
  function someReaches(previous: CopyLayout, members: readonly LayoutMember[], copies: number): boolean {
    const names = [...new Set(members.map((member) => member.datacenter))];
    const lists = names.map((name) => placings(previous, members.filter((member) => member.datacenter === name), copies)); // prettier-ignore
    const choose = (chosen: string[][][]): boolean => {
      const list = lists[chosen.length];
      if (list !== undefined) return list.some((row) => choose([...chosen, row]));
      const rows = previous.copies.map(({ copies: held }, database) => {
        const home = names.indexOf(held[0]?.datacenter ?? "");
        return names.flatMap((_, step) => chosen[(home + step) % names.length]?.[database] ?? []);
      });
      return members.every((failed) => withinBound(members, rows, failed));
    };
    return choose([]);
  }

  function withinBound(members: readonly LayoutMember[], rows: readonly string[][], failed: LayoutMember): boolean {
    const loads = new Map(members.filter((member) => member !== failed).map((member) => [member.name, 0]));
    for (const row of rows) {
      const server = row.find((name) => name !== failed.name) ?? "";
      loads.set(server, (loads.get(server) ?? 0) + 1);
    }
    const datacenters = [...new Set(members.map((member) => member.datacenter))];
    const bounds = datacenters.map((datacenter) => {
      const here = members.filter((member) => member.datacenter === datacenter && member !== failed);
      const carried = here.reduce((sum, member) => sum + (loads.get(member.name) ?? 0), 0);
      return here.length === 0 ? 0 : Math.ceil(carried / here.length);
    });
    return Math.max(...loads.values()) <= Math.max(...bounds);
  }

  it.each([
    ...[2, 3, 4, 5, 6, 7].map((databases) => ({ from: [2, 2], to: [3, 3], copies: [1, 1], databases })),
    ...[3, 5, 6, 7].map((databases) => ({ from: [2, 2], to: [3, 2], copies: [1, 1], databases })),
    ...[3, 4, 5, 6, 7].map((databases) => ({ from: [3, 3], to: [2, 2], copies: [1, 1], databases })),
    ...[2, 3, 4, 5].map((databases) => ({ from: [3], to: [4], copies: [2, 2], databases })),
    ...[2, 3, 4, 5].map((databases) => ({ from: [4], to: [3], copies: [2, 2], databases })),
    ...[2, 3, 4, 5].map((databases) => ({ from: [3], to: [3], copies: [1, 2], databases })),
    ...[2, 3, 4].map((databases) => ({ from: [3], to: [4], copies: [3, 3], databases })),
  ])("reaches the bound where possible: $from to $to members, $copies copies, $databases databases", (situation) => {
    const input = { ...base, databases: databaseNames(situation.databases) };
    const [before = 1, after = 1] = situation.copies;
    const previous = layoutCopies({ ...input, members: membersOf(...situation.from), copiesPerDatacenter: before });
    const members = membersOf(...situation.to);
    const result = rebalance(previous, { ...input, members, copiesPerDatacenter: after });
    const reached = measureLayout(result, members).find((quality) => quality.family === "one server")?.peakRatio === 1;
    // Ours may reach it where an even number of active databases would need more copies; the search excludes these layouts.
    expect(reached || !someReaches(previous, members, after)).toBe(true);
  });

  it.each([48, 50, 96])("stays at the bound from 4 + 4 to 5 + 5 members with %i databases", (databases) => {
    const input = { ...base, databases: databaseNames(databases), copiesPerDatacenter: 2 };
    const members = membersOf(5, 5);
    const result = rebalance(layoutCopies({ ...input, members: membersOf(4, 4) }), { ...input, members });
    expect(result.moves.length).toBe(2 * Math.floor((2 * databases) / 5));
    expect(measureLayout(result, members)[1]?.peakRatio).toBe(1);
  });
});
