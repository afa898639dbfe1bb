/** Proves edge cases of the calculator that no vector covers: exact halves, fixed volumes, other names, a tiny server. */
import { calculate, calculateVectors, type SizingInput } from "../../../../lib/plan/sizing";

const input: SizingInput = {
  ver: 2016,
  dagModel: "single-site",
  haCopies: 3,
  serversPerDc: 4,
  databasesPerDag: 24,
  cores: 16,
  specintRate2006: 540,
  mailboxes: 4800,
  msgsPerDay: 100,
  avgMessageKB: 75,
  quotaMB: 2048,
};

test("client access memory of exactly a half is rounded up, though binary fractions come out just below it", () => {
  const users = { mailboxes: 200_000, msgsPerDay: 350, avgMessageKB: 50, quotaMB: 250, retentionDays: 0 };
  const server = { ver: 2013, haCopies: 1, serversPerDc: 3, databasesPerDag: 2, specintRate2006: 675 } as const;
  // Two databases on three servers: 66,666.7 active mailboxes of 5.578125 megacycles on 40,000, times 32 GB, and 2: 299.5.
  const { sheet, output } = calculate({ ...input, ...users, ...server });
  expect(sheet.casMemoryGB?.value).toBe(300);
  expect(output.ramCalcGB).toBe(4 * 1368 + 300);
});

test("fixed data volumes hold no more copies than fit", () => {
  expect(calculate({ ...input, dataVolumes: 12 }).output.dbCopiesPerServer).toBe(12);
  expect(calculate({ ...input, dataVolumes: 18 }).output.dbCopiesPerServer).toBe(18);
  expect(calculate({ ...input, dataVolumes: 30 }).output.dbCopiesPerServer).toBe(18);
  expect(calculate({ ...input, dataVolumes: 6, dbPerVolume: 3 }).output.dbCopiesPerServer).toBe(18);
});

test("the smallest server: 8 GB and the content index that does not fit into a quarter of it, bought as 16", () => {
  const { output } = calculate({ ...input, mailboxes: 100, msgsPerDay: 50, databasesPerDag: 4 });
  // 3 of 4 databases of 25 mailboxes, 2 of them active in the worst case; 2,189 MB of 75 KB messages by the workbook's count.
  const items = (25 * 2189) / 75;
  expect(output.eseCacheGB).toBe(1);
  expect(output.ramCalcGB).toBeCloseTo(15 + (items * (2 * 110 + 1 * 24)) / 2 ** 30, 6);
  expect(output.ramGB).toBe(16);
});

test("planYears is growthYears, as a deployment document calls it", () => {
  const found = calculateVectors({ scenarios: [{ id: "A", input: { ...input, growth: 0.1, planYears: 3 } }] });
  expect(found.ok && found.results[0]?.output.messagesPerDay).toBe(638_880);
});
