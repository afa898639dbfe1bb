import {
  dumpster,
  loadPerThousandMessages,
  logFactorStep,
  megacyclesPerThousandMessages,
  readHeavyUpToMessages,
  readShare,
  referenceMessageKB,
  type LoadVersion,
} from "../../../facts/sizing";
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
  const kept = whitespaceMB(profile) * profile.retentionDays;
  const recovery = profile.singleItemRecovery ? quotaMB * dumpster.singleItemRecoveryShare : 0;
  const calendar = profile.calendarVersions ? quotaMB * dumpster.calendarVersionsShare : 0;
  return Math.min(kept + recovery + calendar, dumpster.capMB);
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

/** Transactional I/O a second of a mailbox; message size does not change it (C23). */
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
