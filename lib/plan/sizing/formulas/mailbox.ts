import {
  dumpster,
  loadPerThousandMessages,
  logFactorStep,
  megacyclesPerThousandMessages,
  readHeavyUpToMessages,
  readShare,
  perfGuy2016,
  referenceMessageKB,
  workbook,
  type LoadVersion,
} from "../../../facts/sizing";
import { formula } from "./formula";
import { ceilingTo, roundTo } from "./rounding";

/** How the users of one kind work. */
export interface MailboxProfile {
  /** Sent and received. */
  readonly messagesPerDay: number;
  readonly averageMessageKB: number;
  readonly quotaMB: number;
  /** Quota of the archive mailbox; 0 for none. */
  readonly archiveMB: number;
  readonly retentionDays: number;
  readonly singleItemRecovery: boolean;
  readonly calendarVersions: boolean;
}

/** One day of mail, MB (Role Requirements C20). */
export function whitespaceMB(profile: Pick<MailboxProfile, "messagesPerDay" | "averageMessageKB">): number {
  return (profile.messagesPerDay * profile.averageMessageKB) / 1024;
}

/** Recoverable items of one mailbox with the quota given, MB, at most 30 GB (Role Requirements C20, Variables B60:B61). */
export function dumpsterMB(profile: MailboxProfile, quotaMB = profile.quotaMB): number {
  return recoverable(whitespaceMB(profile) * profile.retentionDays, quotaMB, profile);
}

function recoverable(
  keptMB: number,
  quotaMB: number,
  { singleItemRecovery, calendarVersions }: Pick<MailboxProfile, "singleItemRecovery" | "calendarVersions">,
): number {
  const recovery = singleItemRecovery ? quotaMB * dumpster.singleItemRecoveryShare : 0;
  const calendar = calendarVersions ? quotaMB * dumpster.calendarVersionsShare : 0;
  return Math.min(keptMB + recovery + calendar, dumpster.capMB);
}

/** Archive on disk, MB: its quota with the same recoverable items and day of mail again; 0 without one (C21). */
export function archiveOnDiskMB(profile: MailboxProfile): number {
  if (profile.archiveMB === 0) return 0;
  return profile.archiveMB + dumpsterMB(profile, profile.archiveMB) + whitespaceMB(profile);
}

/** A full mailbox and its archive on disk, whole MB (C22). */
export function mailboxSizeOnDiskMB(profile: MailboxProfile): number {
  return ceilingTo(profile.quotaMB + dumpsterMB(profile) + whitespaceMB(profile) + archiveOnDiskMB(profile));
}

/** Transaction logs of 1 MB a mailbox writes a day; they grow with the message size in steps of a tenth (C18). */
export function logsPerMailboxPerDay(messagesPerDay: number, averageMessageKB: number): number {
  return (
    ((messagesPerDay * loadPerThousandMessages.logs) / 1000) *
    roundTo(averageMessageKB / referenceMessageKB, logFactorStep)
  );
}

/** Transactional I/O per second of a mailbox; message size does not change it (C23). */
export function iopsPerMailbox(messagesPerDay: number): number {
  return (messagesPerDay * loadPerThousandMessages.iops) / 1000;
}

/** Database cache of a mailbox, MB (Tables A3:F13). */
export function cachePerMailboxMB(messagesPerDay: number): number {
  return (messagesPerDay * loadPerThousandMessages.cacheMB) / 1000;
}

/** Share of reads in the transactional I/O (C29, comment B70). */
export function readFraction(messagesPerDay: number, standAlone: boolean): number {
  const share = standAlone ? readShare.standAlone : readShare.dag;
  return messagesPerDay <= readHeavyUpToMessages ? share.upTo : share.above;
}

/** Megacycles of a mailbox: active, passive copy, and the client access load of Exchange 2013 (Variables B63:B65). */
export function megacyclesPerMailbox(
  messagesPerDay: number,
  version: LoadVersion,
): { readonly active: number; readonly passive: number; readonly clientAccess: number } {
  const factors = megacyclesPerThousandMessages[version];
  const active = (messagesPerDay * factors.active) / 1000;
  const passive = (messagesPerDay * factors.passive) / 1000;
  return { active, passive, clientAccess: active * factors.clientAccessShare };
}

/** One day of mail. */
export const whitespace = formula<{ messagesPerDay: number; averageMessageKB: number }>({
  label: "whitespace of a mailbox",
  unit: "MB",
  text: "{messagesPerDay} * {averageMessageKB} / 1024",
  source: workbook("Role Requirements C20"),
  of: whitespaceMB,
});

type RecoverableItems = { whitespaceMB: number; retentionDays: number; quotaMB: number };

/** Recoverable items with single item recovery and calendar versions, as the workbook's defaults have them. */
export const recoverableItems = formula<RecoverableItems>({
  label: "recoverable items of a mailbox",
  unit: "MB",
  text: `min({whitespaceMB} * {retentionDays} + {quotaMB} * ${dumpster.singleItemRecoveryShare} + {quotaMB} * ${dumpster.calendarVersionsShare}, ${dumpster.capMB})`,
  source: workbook("Role Requirements C20, Variables B60:B61"),
  of: (values) =>
    recoverable(values.whitespaceMB * values.retentionDays, values.quotaMB, {
      singleItemRecovery: true,
      calendarVersions: true,
    }),
});

/** The archive with recoverable items and a day of mail of its own. */
export const archiveOnDisk = formula<RecoverableItems>({
  label: "archive on disk",
  unit: "MB",
  text: `{quotaMB} + ${recoverableItems.text} + {whitespaceMB}`,
  source: workbook("Role Requirements C21"),
  of: (values) => (values.quotaMB === 0 ? 0 : values.quotaMB + recoverableItems.of(values) + values.whitespaceMB),
});

type OnDisk = { quotaMB: number; dumpsterMB: number; whitespaceMB: number; archiveOnDiskMB: number };

export const mailboxOnDisk = formula<OnDisk>({
  label: "mailbox on disk",
  unit: "MB",
  text: "round up ({quotaMB} + {dumpsterMB} + {whitespaceMB} + {archiveOnDiskMB})",
  source: workbook("Role Requirements C22"),
  of: (values) => ceilingTo(values.quotaMB + values.dumpsterMB + values.whitespaceMB + values.archiveOnDiskMB),
});

export const logsPerMailbox = formula<{ messagesPerDay: number; averageMessageKB: number }>({
  label: "logs per mailbox and day",
  unit: "logs",
  text: `{messagesPerDay} * ${loadPerThousandMessages.logs} / 1000 * round to ${logFactorStep} ({averageMessageKB} / ${referenceMessageKB})`,
  source: workbook("Role Requirements C18, comment B18"),
  of: ({ messagesPerDay, averageMessageKB }) => logsPerMailboxPerDay(messagesPerDay, averageMessageKB),
});

export const mailboxIops = formula<{ messagesPerDay: number }>({
  label: "I/O per mailbox",
  unit: "IOPS",
  text: `{messagesPerDay} * ${loadPerThousandMessages.iops} / 1000`,
  source: workbook("Role Requirements C23"),
  of: ({ messagesPerDay }) => iopsPerMailbox(messagesPerDay),
});

export const mailboxCache = formula<{ messagesPerDay: number }>({
  label: "database cache per mailbox",
  unit: "MB",
  text: `{messagesPerDay} * ${loadPerThousandMessages.cacheMB} / 1000`,
  source: workbook("Tables A3:F13"),
  of: ({ messagesPerDay }) => cachePerMailboxMB(messagesPerDay),
});

/** Megacycles of a mailbox where its database is mounted (`active`) and where it is a passive copy, by the version's table. */
export function mailboxMegacycles(kind: "active" | "passive", version: LoadVersion) {
  return formula<{ messagesPerDay: number }>({
    label: kind === "active" ? "megacycles per active mailbox" : "megacycles per passive mailbox",
    unit: "megacycles",
    text: `{messagesPerDay} * ${megacyclesPerThousandMessages[version][kind]} / 1000`,
    source: `${workbook(`Variables ${kind === "active" ? "B64" : "B65"}, Tables A3:F13, Exchange ${version}`)}; ${perfGuy2016}`,
    of: ({ messagesPerDay }) => megacyclesPerMailbox(messagesPerDay, version)[kind],
  });
}
