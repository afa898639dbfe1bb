/** Proves that the tables that a choice walks through are in order, so that the first that fits is the smallest. */
import { azureSizes, diskTiers, hardwareLimits, memorySteps, minimumMemoryByCopies } from "../../../lib/facts/sizing";

test("a larger disk tier is never slower", () => {
  for (const [i, tier] of diskTiers.entries()) {
    const before = diskTiers[i - 1];
    if (before === undefined) continue;
    expect(tier.sizeGB).toBeGreaterThan(before.sizeGB);
    expect(tier.iops).toBeGreaterThanOrEqual(before.iops);
    expect(tier.mbps).toBeGreaterThanOrEqual(before.mbps);
  }
});

test("Azure sizes have names of their own", () => {
  expect(new Set(azureSizes.map((size) => size.name)).size).toBe(12);
});

test("memory tables cover every number", () => {
  expect(memorySteps.at(-1)?.fromGB).toBe(0);
  expect(minimumMemoryByCopies.at(-1)?.upToCopies).toBe(Infinity);
  for (const limits of Object.values(hardwareLimits)) {
    expect(limits.minimumMemoryGB).toBeLessThanOrEqual(limits.maximumMemoryGB);
  }
});
