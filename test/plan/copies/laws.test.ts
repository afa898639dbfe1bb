// Proves the laws of a copy layout over random shapes, that the order of the input does not matter, and the town's own layout.
import fc from "fast-check";
import { problemText } from "../../../lib/base/problem";
import type { LayoutInput } from "../../../lib/plan/copies";
import { layoutCopies } from "../../../lib/plan/copies";
import { anyInput, databaseNames, membersOf, spreads } from "./shapes";

describe("a fresh layout", () => {
  it("numbers preferences 1..n, keeps copies apart, gives each datacenter its number of copies, and lags the last", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { copies, problems } = layoutCopies(input);
        expect(problems).toEqual([]);
        expect(copies.map((database) => database.database)).toEqual(input.databases);
        const hosts = new Map(input.members.map((member) => [member.name, member.host ?? member.name]));
        for (const { copies: own } of copies) {
          expect(own.map((copy) => copy.preference)).toEqual(own.map((_, place) => place + 1));
          expect(new Set(own.map((copy) => copy.server)).size).toBe(own.length);
          expect(new Set(own.map((copy) => hosts.get(copy.server))).size).toBe(own.length);
          expect(own.map((copy) => copy.lagged)).toEqual(own.map((_, place) => place >= own.length - input.lagged));
          for (const [datacenter, wanted] of Object.entries(input.copiesPerDatacenter)) {
            expect(own.filter((copy) => copy.datacenter === datacenter).length).toBe(wanted);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("puts all copies of the preferred datacenter first, and alternates if all are active", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { copies } = layoutCopies(input);
        const names = [...new Set(input.members.map((member) => member.datacenter))];
        copies.forEach(({ copies: own }, place) => {
          const order = own.map((copy) => copy.datacenter);
          const firstOfEach = order.filter((name, i) => order[i - 1] !== name);
          expect(new Set(firstOfEach).size).toBe(firstOfEach.length);
          expect(order[0]).toBe(input.model === "active-active" ? names[place % names.length] : names[0]);
        });
      }),
      { numRuns: 20 },
    );
  });

  it("has copies and active databases per server of a datacenter that differ by at most one", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const members = input.members.map(({ name, datacenter }) => ({ name, datacenter }));
        const { copies } = layoutCopies({ ...input, members });
        expect(Math.max(...spreads(members, copies, () => 1))).toBeLessThanOrEqual(1);
        expect(Math.max(...spreads(members, copies, (copy) => (copy.preference === 1 ? 1 : 0)))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  it("has equal sums of preferences when the databases fill whole blocks", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 6 }),
        (n, c, k) => {
          const members = membersOf(n, n);
          const base = { lagged: 0, model: "active-active" as const, copiesPerDatacenter: Math.min(c, n) };
          const { copies } = layoutCopies({ ...base, members, databases: databaseNames(2 * n * k) });
          expect(spreads(members, copies, (copy) => copy.preference)).toEqual([0, 0]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("does not depend on the order of members or databases", () => {
    fc.assert(
      fc.property(anyInput, fc.nat(1000), (input, seed) => {
        const turned = <T>(list: readonly T[]): T[] => {
          const at = list.length === 0 ? 0 : seed % list.length;
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        const shuffled = { ...input, members: turned(input.members), databases: turned(input.databases) };
        expect(layoutCopies(shuffled)).toEqual(layoutCopies(input));
      }),
      { numRuns: 20 },
    );
  });

  it("is the town's: four databases take turns on MBX1 and MBX2", () => {
    const members = [
      { name: "MBX2", datacenter: "dc2", host: "HV21" },
      { name: "MBX1", datacenter: "dc1", host: "HV11" },
    ];
    const base = { copiesPerDatacenter: 1, lagged: 0, model: "active-active" as const };
    const { copies } = layoutCopies({ ...base, members, databases: databaseNames(4) });
    expect(copies.map((database) => database.copies.map((copy) => copy.server))).toEqual([
      ["MBX1", "MBX2"],
      ["MBX2", "MBX1"],
      ["MBX1", "MBX2"],
      ["MBX2", "MBX1"],
    ]);
  });
});

describe("an impossible layout", () => {
  const base: LayoutInput = {
    members: membersOf(2, 1),
    databases: ["DB1"],
    copiesPerDatacenter: 1,
    lagged: 0,
    model: "active-active",
  };
  const texts = (change: Partial<LayoutInput>): string[] =>
    layoutCopies({ ...base, ...change }).problems.map(problemText);

  it("fails if there are more copies than hosts", () => {
    expect(texts({ copiesPerDatacenter: 2 })).toEqual([
      "copies.perDatacenter: more copies than members on different hosts in dc2, got 2, expected at most 1; add members on further hosts or ask for fewer copies",
    ]);
    const shared = membersOf(2, 1).map((member) => ({ ...member, host: member.datacenter }));
    expect(texts({ members: shared, copiesPerDatacenter: { dc1: 2, dc2: 1 } }).length).toBe(1);
  });

  it("fails if the number of copies or of lagged copies is impossible", () => {
    expect(texts({ copiesPerDatacenter: { dc1: 5 } })).toEqual([
      "copies.perDatacenter: not a number of copies in dc1, got 5, expected 0 to 4; say how many copies of every database a datacenter holds",
    ]);
    expect(texts({ copiesPerDatacenter: 0 })).toEqual([
      "copies.perDatacenter: not a number of copies in dc1 and dc2, got 0, expected 1 to 4; say how many copies of every database a datacenter holds",
    ]);
    expect(texts({ lagged: 2 })).toEqual([
      "copies.lagged: not a possible number of lagged copies, got 2, expected 0 to 1; leave at least one copy of every database without lag",
    ]);
  });

  it("leaves servers empty in a datacenter without copies", () => {
    const { copies } = layoutCopies({ ...base, copiesPerDatacenter: { dc1: 1, dc2: 0 } });
    expect(new Set(copies.flatMap((database) => database.copies.map((copy) => copy.datacenter)))).toEqual(
      new Set(["dc1"]),
    );
  });

  it("fails for duplicate names, an unknown primary, or no members", () => {
    expect(texts({ databases: ["DB1", "DB1"], primary: "dc9" })).toEqual([
      'databases.DB1: the name is used twice, got "DB1"; give each its own name',
      'primary: no members in this datacenter, got "dc9", expected dc1 | dc2; name a datacenter that has members',
    ]);
    expect(texts({ members: [] })).toEqual([
      "members: no member can hold a copy, expected 1 or more; add at least one member",
    ]);
  });
});
