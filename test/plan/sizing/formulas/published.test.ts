/** Proves the small examples that Microsoft and others have published for single formulas. */
import {
  ceilingTo,
  clientAccessMegacycles,
  contentIndexOfWorkbook,
  coreMegacycles,
  largestDatabaseOnDisk,
  logShipping,
  mailboxMegacycles,
  megacyclesOfActive,
  megacyclesOfPassive,
  memoryBeforeRounding,
  messagesKept,
  processorsForLoad,
  restoreVolume,
  roundedMemory,
  transportDatabase,
  volume,
} from "../../../../lib/plan/sizing";

test("a: a volume of 1,510 GB database and 37 GB logs is 2,264 GB", () => {
  const need = { databaseGB: 1510, logsGB: 37, databasesPerVolume: 1, freePct: 5 };
  expect(volume({ restoreVolume: true, separateLogs: false }).of(need)).toBeCloseTo(2264.21, 2);
  expect(volume({ restoreVolume: false, separateLogs: false }).of(need)).toBeCloseTo(2264.21 + (1.1 * 1510) / 0.95, 2);
  expect(restoreVolume.of(need)).toBeCloseTo(1547 / 0.95, 9);
});

test("b: 240 on 8 cores are 1,778 megacycles a core", () => {
  expect(coreMegacycles.of({ specintRate2006: 240, cores: 8 })).toBeCloseTo(1777.777778, 6);
});

test("d: 500 mailboxes of 100 messages on Exchange 2013 need 2,920 megacycles, 1,280 of a core", () => {
  const user = { messagesPerDay: 100 };
  const active = mailboxMegacycles("active", 2013).of(user);
  const clientAccess = clientAccessMegacycles(2013).of(user);
  expect(500 * (active + clientAccess)).toBeCloseTo(2921.875, 6);
  expect(coreMegacycles.of({ specintRate2006: 86.4, cores: 4 })).toBeCloseTo(1280, 9);
});

test("e: 665 on 16 cores are 39,407 megacycles", () => {
  expect(Math.round(coreMegacycles.of({ specintRate2006: 665, cores: 16 }) * 16)).toBe(39_407);
});

test("g: 20 of 30 copies of 300 mailboxes active, Exchange 2010", () => {
  const load = { active: 20, copies: 30, mailboxes: 300, overhead: 1 };
  expect(megacyclesOfActive.of({ ...load, megacycles: 3 })).toBeCloseTo(18_000, 9);
  expect(megacyclesOfPassive.of({ ...load, megacycles: 0.45 })).toBeCloseTo(1350, 9);
});

test("m: 20 million messages of 75 KB keep 11,444 GB in transport", () => {
  const messages = messagesKept.of({ messages: 20_000_000, queueDays: 2, safetyNetDays: 2 });
  expect(transportDatabase.of({ messages, averageKB: 75 })).toBeCloseTo(11_444.09, 2);
});

test("the shipped example: content index, disk capacity and bandwidth", () => {
  const server = { active: 22, copies: 36, mailboxesPerDatabase: 8888.888889 / 144, items: 10_890 / 75 };
  expect(contentIndexOfWorkbook.of(server)).toBeCloseTo(7.023005, 6);
  const disk = { rawGB: 4000, freePct: 5, databasesPerVolume: 4 };
  expect(largestDatabaseOnDisk.of(disk)).toBeCloseTo(707.805157, 6);
  expect(logShipping.of({ logsPerDay: 3328.428571, peakHour: 0.1, compressionPct: 30 })).toBeCloseTo(0.517756, 6);
});

test("memory is bought in growing multiples", () => {
  expect([1, 9, 14, 16.1, 33, 64, 72.4].map((memoryGB) => roundedMemory.of({ memoryGB }))).toEqual([
    8, 12, 16, 24, 48, 64, 96,
  ]);
});

test("the content index is added only on the smallest servers", () => {
  const memory = (minimumGB: number, cacheGB: number, clientAccessGB: number, indexGB: number): number =>
    memoryBeforeRounding.of({ minimumGB, cacheGB, clientAccessGB, indexGB });
  expect(memory(8, 1, 2, 7)).toBe(15);
  expect(memory(8, 2, 2, 7)).toBe(10);
  expect(memory(14, 16, 8.4, 7.02)).toBe(72.4);
});

test("an even number of processors keeps the load at or below 80 %", () => {
  expect(processorsForLoad.of({ megacycles: 16_000, perCore: 2000 })).toBe(10);
  expect(processorsForLoad.of({ megacycles: 16_001, perCore: 2000 })).toBe(12);
});

test("rounding up ignores floating-point noise", () => {
  expect(ceilingTo(45.000000000001)).toBe(45);
  expect(ceilingTo(45.1, 2)).toBe(46);
});
