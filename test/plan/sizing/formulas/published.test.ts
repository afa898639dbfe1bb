/** Proves the small examples that Microsoft and others have published for single formulas. */
import { formattedGB, peakMbps, restoreVolumeGB, volumeGB } from "../../../../lib/plan/sizing";
import {
  ceilingTo,
  contentIndexMemoryGB,
  coresFor,
  keptMessages,
  largestDatabaseOnDiskGB,
  megacyclesPerCore,
  megacyclesPerMailbox,
  memoryBeforeRoundingGB,
  roundedMemoryGB,
  serverMegacycles,
  transportDatabaseGB,
} from "../../../../lib/plan/sizing";

test("a: a volume of 1,510 GB database and 37 GB logs is 2,264 GB", () => {
  const need = { databaseGB: 1510, logsGB: 37, databasesPerVolume: 1, freePct: 5 };
  expect(volumeGB({ ...need, restoreVolume: true, separateLogs: false })).toBeCloseTo(2264.21, 2);
  expect(volumeGB({ ...need, restoreVolume: false, separateLogs: false })).toBeCloseTo(
    2264.21 + (1.1 * 1510) / 0.95,
    2,
  );
  expect(restoreVolumeGB(need)).toBeCloseTo(1547 / 0.95, 9);
});

test("b: 240 on 8 cores are 1,778 megacycles a core", () => {
  expect(megacyclesPerCore(240, 8)).toBeCloseTo(1777.777778, 6);
});

test("d: 500 mailboxes of 100 messages on Exchange 2013 need 2,920 megacycles, 1,280 of a core", () => {
  const { active, clientAccess } = megacyclesPerMailbox(100, 2013);
  expect(500 * (active + clientAccess)).toBeCloseTo(2921.875, 6);
  expect(megacyclesPerCore(86.4, 4)).toBeCloseTo(1280, 9);
});

test("e: 665 on 16 cores are 39,407 megacycles", () => {
  expect(Math.round(megacyclesPerCore(665, 16) * 16)).toBe(39_407);
});

test("g: 20 of 30 copies of 300 mailboxes active, Exchange 2010", () => {
  const load = { activeDatabases: 20, copies: 30, mailboxesPerDatabase: 300, activeMegacycles: 3, overheadFactor: 1 };
  const needed = serverMegacycles({ ...load, passiveMegacycles: 0.45, clientAccessMegacycles: 0 });
  expect(needed.active).toBeCloseTo(18_000, 9);
  expect(needed.passive).toBeCloseTo(1350, 9);
});

test("m: 20 million messages of 75 KB keep 11,444 GB in transport", () => {
  expect(transportDatabaseGB(keptMessages(20_000_000, 2, 2), 75)).toBeCloseTo(11_444.09, 2);
});

test("the shipped example: content index, disk capacity and bandwidth", () => {
  const perDatabase = 8888.888889 / 144;
  expect(contentIndexMemoryGB(22 * perDatabase, 14 * perDatabase, 10_890 / 75)).toBeCloseTo(7.023005, 6);
  expect(formattedGB(4000)).toBeCloseTo(3725.290298, 6);
  const disk = { rawGB: 4000, freePct: 5, contentIndexShare: 0.2, databasesPerVolume: 4 };
  expect(largestDatabaseOnDiskGB(disk)).toBeCloseTo(707.805157, 6);
  expect(peakMbps(3328.428571, 0.1, 30)).toBeCloseTo(0.517756, 6);
});

test("memory is bought in growing multiples", () => {
  expect([1, 9, 14, 16.1, 33, 64, 72.4].map(roundedMemoryGB)).toEqual([8, 12, 16, 24, 48, 64, 96]);
});

test("the content index is added only on the smallest servers", () => {
  expect(memoryBeforeRoundingGB(8, 1, 2, 7)).toBe(15);
  expect(memoryBeforeRoundingGB(8, 2, 2, 7)).toBe(10);
  expect(memoryBeforeRoundingGB(14, 16, 8.4, 7.02)).toBe(72.4);
});

test("cores keep the load at or below 80 %", () => {
  expect(coresFor(16_000, 2000)).toBe(10);
  expect(coresFor(16_001, 2000)).toBe(11);
});

test("rounding up ignores floating-point noise", () => {
  expect(ceilingTo(45.000000000001)).toBe(45);
  expect(ceilingTo(45.1, 2)).toBe(46);
});
