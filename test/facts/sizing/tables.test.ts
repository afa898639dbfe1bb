/** Proves that the tables searched for a size are sorted, so that the first match is the smallest. */
import {
  azureSizes,
  diskTiers,
  hardwareLimits,
  memorySteps,
  minimumMemoryByCopies,
  randomIopsOf,
} from "../../../lib/facts/sizing";

test("a larger disk tier is never slower", () => {
  for (const [i, tier] of diskTiers.entries()) {
    const before = diskTiers[i - 1];
    if (before === undefined) continue;
    expect(tier.sizeGB).toBeGreaterThan(before.sizeGB);
    expect(tier.iops).toBeGreaterThanOrEqual(before.iops);
    expect(tier.mbps).toBeGreaterThanOrEqual(before.mbps);
  }
});

test("Azure sizes have unique names", () => {
  expect(new Set(azureSizes.map((size) => size.name)).size).toBe(azureSizes.length);
});

test("memory tables cover every number", () => {
  expect(memorySteps.at(-1)?.fromGB).toBe(0);
  expect(minimumMemoryByCopies.at(-1)?.upToCopies).toBe(Infinity);
  for (const limits of Object.values(hardwareLimits)) {
    expect(limits.minimumMemoryGB).toBeLessThanOrEqual(limits.maximumMemoryGB);
  }
});

test("a disk kind of the document maps to its row of the workbook; flash and unknown kinds have no figure", () => {
  expect(randomIopsOf("hdd-7200-sas-3.5")).toBe(57.5);
  expect(randomIopsOf("hdd-7200-sata-2.5")).toBe(60);
  expect(randomIopsOf("hdd-5400-sas-3.5")).toBe(52.5);
  expect(randomIopsOf("hdd-10000-sas-2.5")).toBe(165);
  expect(randomIopsOf("hdd-15000-sas-3.5")).toBe(180);
  expect(randomIopsOf("ssd-sata")).toBeUndefined();
});
