/** Proves the mailbox sizes of the workbook, and that an archive uses the same formula once more. */
import {
  archiveOnDisk,
  calculate,
  logsPerMailbox,
  mailboxSizeOnDiskMB,
  recoverableItems,
  whitespace,
  type MailboxProfile,
} from "../../../../lib/plan/sizing";

const dumpsterMB = (user: MailboxProfile): number =>
  recoverableItems(user).of({ ...user, whitespaceMB: whitespace.of(user) });

const archiveOnDiskMB = (user: MailboxProfile): number =>
  archiveOnDisk(user).of({ ...user, whitespaceMB: whitespace.of(user), quotaMB: user.archiveMB });

function profile(messagesPerDay: number, quotaMB: number, averageMessageKB = 75, retentionDays = 14): MailboxProfile {
  return {
    messagesPerDay,
    averageMessageKB,
    quotaMB,
    archiveMB: 0,
    retentionDays,
    singleItemRecovery: true,
    calendarVersions: true,
  };
}

/** Messages, quota MB, message KB, retention days; whitespace, dumpster, on disk MB, logs per day. */
test.each([
  [50, 2048, 75, 14, 3.6621, 137.2855, 2189, 10],
  [100, 1024, 75, 14, 7.3242, 145.5471, 1177, 20],
  [100, 2048, 75, 14, 7.3242, 188.5551, 2244, 20],
  [100, 5120, 75, 14, 7.3242, 317.5791, 5445, 20],
  [150, 2048, 75, 14, 10.9863, 239.8246, 2299, 30],
  [150, 5120, 75, 14, 10.9863, 368.8486, 5500, 30],
  [200, 10240, 75, 14, 14.6484, 635.1581, 10890, 40],
  [200, 10240, 75, 30, 14.6484, 869.5331, 11125, 40],
  [200, 10240, 150, 14, 29.2969, 840.2362, 11110, 76],
  [500, 102400, 75, 30, 36.6211, 5399.4328, 107837, 100],
])("%d messages, quota %d MB, %d KB, %d days", (messages, quota, size, days, dayOfMail, dumpster, onDisk, logs) => {
  const user = profile(messages, quota, size, days);
  expect(whitespace.of(user)).toBeCloseTo(dayOfMail, 4);
  expect(dumpsterMB(user)).toBeCloseTo(dumpster, 4);
  expect(mailboxSizeOnDiskMB(user)).toBe(onDisk);
  expect(logsPerMailbox.of(user)).toBeCloseTo(logs, 10);
});

test("recoverable items stop at 30 GB", () => {
  expect(dumpsterMB(profile(500, 1_000_000, 75, 3000))).toBe(30_720);
});

test("without single item recovery and calendar versions only the retained mail remains", () => {
  const user = { ...profile(100, 2048), singleItemRecovery: false, calendarVersions: false };
  expect(dumpsterMB(user)).toBe(102.5390625);
});

test("an archive adds its quota with recoverable items and a day of mail", () => {
  const user = { ...profile(100, 2048), archiveMB: 5120 };
  expect(archiveOnDiskMB(user)).toBe(5120 + 317.57906250000005 + 7.32421875);
  expect(mailboxSizeOnDiskMB(user)).toBe(7689);
  expect(archiveOnDiskMB(profile(100, 2048))).toBe(0);
});

test("reads are 3:2 up to 250 messages, 1:1 above, one step less on a stand-alone server", () => {
  const reads = (dagModel: "ap" | "stand-alone"): unknown[] =>
    [250, 251].map((msgsPerDay) => {
      const shape = { ver: 2016, dagModel, haCopies: 2, haInSecond: 1, serversPerDc: 2, cores: 16 } as const;
      return calculate({ ...shape, mailboxes: 100, msgsPerDay, avgMessageKB: 75, quotaMB: 2048 }).output.readFraction;
    });
  expect(reads("ap")).toEqual([0.6, 0.5]);
  expect(reads("stand-alone")).toEqual([0.5, 0.4]);
});
