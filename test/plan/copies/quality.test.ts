// Proves the measure on the workbook's layout, that ours is never worse than that rule, and that single failures spread evenly.
import fc from "fast-check";
import type { CopyLayout, LayoutMember, Quality } from "../../../lib/plan/copies";
import { layoutCopies, measureLayout, workbookLayout } from "../../../lib/plan/copies";
import { databaseNames, membersOf } from "./shapes";

function ours(members: LayoutMember[], databases: number, copiesPerDatacenter: number, lagged = 0): CopyLayout {
  const names = databaseNames(databases);
  return layoutCopies({ members, databases: names, copiesPerDatacenter, lagged, model: "active-active" });
}

const figures = ({ family, sets, peak, peakRatio, lost, lostBound }: Quality): unknown[] =>
  [family, sets, peak, peakRatio, lost, lostBound]; // prettier-ignore

describe("measureLayout", () => {
  it("gives for the workbook's 8 + 8 layout the figures of its failover table", () => {
    const rule = workbookLayout(8, 144);
    expect(measureLayout(rule, rule.members).map(figures)).toEqual([
      ["nothing", 1, 9, 1, 0, 0],
      ["one server", 16, 11, 1, 0, 0],
      ["two servers", 120, 13, 13 / 12, 0, 0],
      ["a datacenter", 2, 18, 1, 0, 0],
      ["a datacenter and one server", 16, 21, 1, 0, 0],
      ["a datacenter and two servers", 56, 24, 1, 6, 6],
    ]);
  });

  it("loses more where lagged copies are not mounted", () => {
    const rule = workbookLayout(8, 144);
    const measured = measureLayout(rule, rule.members, { laggedCopiesMount: false });
    expect(measured.find((quality) => quality.family === "a datacenter and one server")?.lost).toBe(9);
  });

  it("detects an uneven layout", () => {
    const copies = ["A1", "A2"].map((server, k) => ({ server, datacenter: "dc1", preference: k + 1, lagged: false }));
    const layout = { copies: databaseNames(4).map((database) => ({ database, copies })) };
    expect(measureLayout(layout, membersOf(3)).map(figures).slice(0, 2)).toEqual([
      ["nothing", 1, 4, 2, 0, 0],
      ["one server", 3, 4, 2, 0, 0],
    ]);
  });
});

describe("our layout", () => {
  it.each([144, 112, 128, 160])(
    "is never worse than the workbook's rule for 8 + 8 members and %i databases",
    (databases) => {
      const rule = workbookLayout(8, databases);
      const theirs = measureLayout(rule, rule.members);
      measureLayout(ours(membersOf(8, 8), databases, 2, 1), membersOf(8, 8)).forEach((quality, place) => {
        expect(quality.peak).toBeLessThanOrEqual(theirs[place]?.peak ?? 0);
        expect(quality.peakRatio).toBeLessThanOrEqual(theirs[place]?.peakRatio ?? 0);
        expect(quality.lost).toBeLessThanOrEqual(theirs[place]?.lost ?? 0);
      });
    },
  );

  it("reaches the bound for one failed server and one lost datacenter in whole blocks", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 2, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        (n, c, k) => {
          const layout = ours(membersOf(n, n), 2 * n * (n - 1) * k, Math.min(c, n));
          const measured = measureLayout(layout, membersOf(n, n));
          expect(measured.filter((quality) => quality.sets <= 2 * n).map((quality) => quality.peakRatio)).toEqual(
            measured.filter((quality) => quality.sets <= 2 * n).map(() => 1),
          );
        },
      ),
      { numRuns: 12 },
    );
  });

  it("always reaches it for a lost datacenter", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 60 }),
        (a, b, databases) => {
          const layout = ours(membersOf(a, b), databases, Math.min(2, a, b));
          const measured = measureLayout(layout, membersOf(a, b));
          expect(measured.find((quality) => quality.family === "a datacenter")?.peakRatio).toBe(1);
        },
      ),
      { numRuns: 25 },
    );
  });
});
