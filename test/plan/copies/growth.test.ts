// Proves that growth moves no copy, that rebalancing moves the minimum that balance allows, and that its steps are safe.
import fc from "fast-check";
import type { CopyLayout, LayoutInput } from "../../../lib/plan/copies";
import { layoutCopies, moveSteps, rebalance } from "../../../lib/plan/copies";
import { operatorStepText } from "../../../lib/report/operator-steps/operator-step-text";
import { anyInput, databaseNames, membersOf, spreads } from "./shapes";

const base = { copiesPerDatacenter: 2, lagged: 0, model: "active-active" as const };

function servers(layout: CopyLayout): Map<string, string[]> {
  return new Map(layout.copies.map(({ database, copies }) => [database, copies.map((copy) => copy.server).sort()]));
}

describe("more databases", () => {
  it("keep every earlier copy with its server and number, and keep servers balanced", () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 1, max: 20 }), (input, more) => {
        const members = input.members.map(({ name, datacenter }) => ({ name, datacenter }));
        const plain: LayoutInput = { ...input, members };
        const previous = layoutCopies(plain);
        const databases = databaseNames(input.databases.length + more);
        const grown = layoutCopies({ ...plain, databases, previous });
        expect(grown.copies.slice(0, previous.copies.length)).toEqual(previous.copies);
        expect(grown.copies.length).toBe(databases.length);
        expect(Math.max(...spreads(members, grown.copies, () => 1))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it("are placed on new members first", () => {
    const previous = layoutCopies({ ...base, members: membersOf(4, 4), databases: databaseNames(16) });
    const grown = layoutCopies({ ...base, members: membersOf(5, 5), databases: databaseNames(20), previous });
    expect(grown.copies.slice(0, 16)).toEqual(previous.copies);
    const added = grown.copies.slice(16).map(({ copies }) => copies.map((copy) => copy.server));
    expect(added.every((list) => list.includes("A5") && list.includes("B5"))).toBe(true);
  });

  it("are placed anew where earlier copies no longer fit", () => {
    const previous = layoutCopies({ ...base, members: membersOf(3, 3), databases: databaseNames(6) });
    const fewer = layoutCopies({ ...base, members: membersOf(2, 3), databases: databaseNames(6), previous });
    const kept = previous.copies.filter(({ copies }) => !copies.some((copy) => copy.server === "A3"));
    for (const database of kept) expect(fewer.copies).toContainEqual(database);
    expect(fewer.copies.flatMap(({ copies }) => copies.map((copy) => copy.server))).not.toContain("A3");
  });
});

describe("rebalance", () => {
  it("moves exactly as many copies as balance requires", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 7 }),
        fc.integer({ min: 2, max: 7 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 2 }),
        (a, b, databases, copies) => {
          const names = databaseNames(databases);
          const input = { ...base, copiesPerDatacenter: copies, databases: names };
          const previous = layoutCopies({ ...input, members: membersOf(a, b) });
          const members = membersOf(a + 1, b + 1);
          const result = rebalance(previous, { ...input, members });
          const gains = [a + 1, b + 1].map((n) => Math.floor((copies * databases) / n));
          expect(result.moves.length).toBe((gains[0] ?? 0) + (gains[1] ?? 0));
          expect(Math.max(...spreads(members, result.copies, () => 1))).toBeLessThanOrEqual(1);
          expect(result.moves.every(({ add }) => add === `A${a + 1}` || add === `B${b + 1}`)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("returns moves that lead from the old layout to the new one", () => {
    const input = { ...base, databases: databaseNames(30) };
    const previous = layoutCopies({ ...input, members: membersOf(3, 4) });
    const result = rebalance(previous, { ...input, members: membersOf(5, 4) });
    const moved = servers(previous);
    for (const { database, add, remove } of result.moves) {
      const list = moved.get(database) ?? [];
      moved.set(database, [...list.filter((server) => server !== remove), add ?? ""].sort());
    }
    expect(moved).toEqual(servers(result));
  });

  it("changes nothing if nothing changed", () => {
    const input = { ...base, databases: databaseNames(24), members: membersOf(4, 4) };
    const previous = layoutCopies(input);
    const result = rebalance(previous, input);
    expect([result.moves, result.preferences, result.copies]).toEqual([[], [], previous.copies]);
  });

  it("replaces the copies of a removed member", () => {
    const input = { ...base, databases: databaseNames(12) };
    const previous = layoutCopies({ ...input, members: membersOf(3, 3) });
    const result = rebalance(previous, { ...input, members: membersOf(2, 3) });
    expect(result.moves.map(({ remove }) => remove)).toEqual(Array.from({ length: 8 }, () => "A3"));
    expect(result.copies.every(({ copies }) => copies.length === 4)).toBe(true);
  });
});

describe("moveSteps", () => {
  it("adds the new copy, waits, activates elsewhere, and only then removes the old one", () => {
    const move = { database: "DB1", datacenter: "dc1", add: "A3", remove: "A1", preference: 1, lagged: false };
    const preferences = [{ database: "DB1", server: "A2", from: 2, to: 3 }];
    expect(moveSteps([{ ...move, activateElsewhere: true }], preferences).map(operatorStepText)).toEqual([
      "Add-MailboxDatabaseCopy -Identity 'DB1' -MailboxServer A3",
      "Wait until Get-MailboxDatabaseCopyStatus 'DB1\\A3' says Healthy with a copy queue below 10",
      "Move-ActiveMailboxDatabase -Identity 'DB1' -SkipMoveSuppressionChecks",
      "Remove-MailboxDatabaseCopy -Identity 'DB1\\A1' -Confirm:$false",
      "Set-MailboxDatabaseCopy -Identity 'DB1\\A3' -ActivationPreference 1",
      "Set-MailboxDatabaseCopy -Identity 'DB1\\A2' -ActivationPreference 3",
    ]);
  });
});
