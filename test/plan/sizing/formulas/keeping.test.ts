/** Proves how long logs are kept for each kind of protection, where single disks are allowed, and the rolling hours. */
import {
  backupKinds,
  daysOfLogs,
  largestHourShare,
  storageArchitecture,
  type CopyCounts,
} from "../../../../lib/plan/sizing";

const toleranceDays = 3;

test("days of logs by kind of backup", () => {
  const days = (restoreVolume: boolean, lagDays: number): number[] =>
    backupKinds.map((backup) => daysOfLogs({ backup, restoreVolume }).of({ toleranceDays, lagDays, networkDays: 0 }));
  expect(days(true, 0)).toEqual([3, 3, 3, 21, 3]);
  expect(days(true, 10)).toEqual([10, 10, 10, 21, 10]);
  expect(days(false, 0)).toEqual([3, 3, 7, 21, 14]);
});

const counts: CopyCounts = {
  model: "ap",
  haInFirst: 2,
  haInSecond: 1,
  lagInFirst: 0,
  lagInSecond: 0,
  databasesPerVolume: 1,
  replayLagManager: true,
  jbod: true,
};

test.each([
  ["2 + 1 active and passive", {}, "JBOD", "RAID"],
  ["2 + 2 active and passive", { haInSecond: 2 }, "JBOD", "JBOD"],
  ["1 + 1", { haInFirst: 1 }, "RAID", "RAID"],
  ["single disks not considered", { haInSecond: 2, jbod: false }, "RAID", "RAID"],
  ["both sides active, one copy there", { model: "aa-single" }, "RAID", "RAID"],
  ["one lagged copy, one database on a volume", { model: "aa-single", lagInSecond: 1 }, "RAID", "RAID"],
  ["one lagged copy, four on a volume", { model: "aa-single", lagInSecond: 1, databasesPerVolume: 4 }, "JBOD", "JBOD"],
  [
    "never played down",
    { model: "aa-single", lagInSecond: 1, databasesPerVolume: 4, replayLagManager: false },
    "RAID",
    "RAID",
  ],
  ["two lagged copies", { model: "aa-single", lagInFirst: 1, lagInSecond: 1 }, "JBOD", "JBOD"],
  ["three in a single site", { model: "single-site", haInFirst: 3, haInSecond: 0 }, "JBOD", null],
  ["stand-alone", { model: "stand-alone" }, "RAID", null],
] as const)("%s", (_title, changes, first, second) => {
  expect(storageArchitecture({ ...counts, ...changes })).toEqual({ first, second });
});

test("the busiest hour is read from both spellings and from 24 numbers", () => {
  expect(largestHourShare("10% in each of hours 9..18, else 0")).toBe(0.1);
  expect(largestHourShare("h9..h18=0.10")).toBe(0.1);
  expect(largestHourShare([0, 0.3, 0.1])).toBe(0.3);
  expect(largestHourShare("now and then")).toBeNull();
});
