// Proves that mailboxes grow and are distributed over clusters and databases without losing or duplicating any.
import fc from "fast-check";
import type { UserTier } from "../../lib/model";
import { plannedMailboxes, split, spreadTiers, sumPlanned, sumToday } from "../../lib/plan/mailboxes/spread";

const tier = (name: string, mailboxes: number): UserTier => ({
  name,
  mailboxes,
  messagesPerDay: 100,
  averageMessageKB: 75,
  quotaGB: 2,
  kind: "user",
  location: "cluster",
  clients: {},
});

test("440 mailboxes that grow by 10 % a year are 709 after five years", () => {
  // 440 × 1.61051 = 708.6244, rounded up to whole mailboxes.
  expect(plannedMailboxes(440, { perYear: 0.1, years: 5 })).toBe(709);
});

test("growth to a whole number adds no mailbox", () => {
  expect(plannedMailboxes(12000, { perYear: 0.1, years: 1 })).toBe(13200);
  expect(plannedMailboxes(1000, { perYear: 0.1, years: 3 })).toBe(1331);
});

test("without growth the number stays", () => {
  expect(plannedMailboxes(545, undefined)).toBe(545);
});

test("parts of a split add up and differ by at most one", () => {
  fc.assert(
    fc.property(fc.nat(100000), fc.integer({ min: 1, max: 200 }), fc.nat(500), (total, parts, offset) => {
      const made = split(total, parts, offset % parts);
      expect(made.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(Math.max(...made) - Math.min(...made)).toBeLessThanOrEqual(1);
    }),
  );
});

test("tiers distributed over databases add up in every tier, and the databases differ by at most one mailbox", () => {
  const tiers = fc.array(fc.nat(5000), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(tiers, fc.integer({ min: 1, max: 60 }), (sizes, parts) => {
      const shares = sizes.map((size, i) => ({ tier: tier(`tier${i}`, size), today: size, planned: size * 2 }));
      const spread = spreadTiers(shares, parts);
      expect(spread).toHaveLength(parts);
      const planned = spread.map(sumPlanned);
      const today = spread.map(sumToday);
      expect(planned.reduce((sum, count) => sum + count, 0)).toBe(sizes.reduce((sum, count) => sum + count * 2, 0));
      expect(today.reduce((sum, count) => sum + count, 0)).toBe(sizes.reduce((sum, count) => sum + count, 0));
      expect(Math.max(...planned) - Math.min(...planned)).toBeLessThanOrEqual(1);
    }),
  );
});
