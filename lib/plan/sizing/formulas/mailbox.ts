import {
  dumpster,
  loadPerThousandMessages,
  logFactorStep,
  megacyclesPerThousandMessages,
  perfGuy2013Update,
  perfGuy2016,
  referenceMessageKB,
  workbook,
  type LoadVersion,
} from "../../../facts/sizing";
import { formula, madeOnce } from "./formula";

/** Deleted and changed items kept in addition to the retention. */
export interface RecoveryOptions {
  readonly singleItemRecovery: boolean;
  readonly calendarVersions: boolean;
}

/** The workbook's defaults. */
export const defaultRecovery: RecoveryOptions = { singleItemRecovery: true, calendarVersions: true };

/** One day of mail. */
export const whitespace = formula<{ messagesPerDay: number; averageMessageKB: number }>({
  label: "whitespace of a mailbox",
  unit: "MB",
  text: "{messagesPerDay} * {averageMessageKB} / 1024",
  source: workbook("Role Requirements C20"),
});

type RecoverableItems = { whitespaceMB: number; retentionDays: number; quotaMB: number };

/** At most 30 GB. */
export function recoverableItems({ singleItemRecovery, calendarVersions }: RecoveryOptions) {
  return recoverableItemsWith(singleItemRecovery, calendarVersions);
}

const recoverableItemsWith = madeOnce((singleItemRecovery: boolean, calendarVersions: boolean) => {
  const recovery = singleItemRecovery ? ` + {quotaMB} * ${dumpster.singleItemRecoveryShare}` : "";
  const calendar = calendarVersions ? ` + {quotaMB} * ${dumpster.calendarVersionsShare}` : "";
  return formula<RecoverableItems>({
    label: "recoverable items of a mailbox",
    unit: "MB",
    text: `min({whitespaceMB} * {retentionDays}${recovery}${calendar}, ${dumpster.capMB})`,
    source: workbook("Role Requirements C20, Variables B60:B61"),
  });
});

/** The archive with its own recoverable items and day of mail. */
export function archiveOnDisk({ singleItemRecovery, calendarVersions }: RecoveryOptions) {
  return archiveOnDiskWith(singleItemRecovery, calendarVersions);
}

const archiveOnDiskWith = madeOnce((singleItemRecovery: boolean, calendarVersions: boolean) => {
  const items = recoverableItemsWith(singleItemRecovery, calendarVersions).text;
  return formula<RecoverableItems, (values: RecoverableItems) => string>({
    label: "archive on disk",
    unit: "MB",
    text: ({ quotaMB }) => (quotaMB === 0 ? "0; without an archive" : `{quotaMB} + ${items} + {whitespaceMB}`),
    source: workbook("Role Requirements C21"),
  });
});

type OnDisk = { quotaMB: number; dumpsterMB: number; whitespaceMB: number; archiveOnDiskMB: number };

/** A full mailbox and its archive, whole MB. */
export const mailboxOnDisk = formula<OnDisk>({
  label: "mailbox on disk",
  unit: "MB",
  text: "round up ({quotaMB} + {dumpsterMB} + {whitespaceMB} + {archiveOnDiskMB})",
  source: workbook("Role Requirements C22"),
});

/** Transaction logs of 1 MB; they grow with the message size in steps of a tenth. */
export const logsPerMailbox = formula<{ messagesPerDay: number; averageMessageKB: number }>({
  label: "logs per mailbox and day",
  unit: "logs",
  text: `{messagesPerDay} * ${loadPerThousandMessages.logs} / 1000 * round to ${logFactorStep} ({averageMessageKB} / ${referenceMessageKB})`,
  source: workbook("Role Requirements C18, comment B18"),
});

/** Transactional; message size does not change it. */
export const mailboxIops = formula<{ messagesPerDay: number }>({
  label: "I/O per mailbox",
  unit: "IOPS",
  text: `{messagesPerDay} * ${loadPerThousandMessages.iops} / 1000`,
  source: workbook("Role Requirements C23"),
});

export const mailboxCache = formula<{ messagesPerDay: number }>({
  label: "database cache per mailbox",
  unit: "MB",
  text: `{messagesPerDay} * ${loadPerThousandMessages.cacheMB} / 1000`,
  source: workbook("Tables A3:F13"),
});

/** Megacycles of a mailbox where its database is mounted (`active`) and where it is a passive copy, by the version's table. */
export const mailboxMegacycles = madeOnce((kind: "active" | "passive", version: LoadVersion) =>
  formula<{ messagesPerDay: number }>({
    label: kind === "active" ? "megacycles per active mailbox" : "megacycles per passive mailbox",
    unit: "megacycles",
    text: `{messagesPerDay} * ${megacyclesPerThousandMessages[version][kind]} / 1000`,
    source: `${workbook(`Variables ${kind === "active" ? "B64" : "B65"}, Tables A3:F13, Exchange ${version}`)}; ${perfGuy2016}`,
  }),
);

/** Megacycles of client access beside those of an active mailbox, which include them since 2016 (Variables B63). */
export function clientAccessMegacycles(version: LoadVersion) {
  const { active, clientAccessShare } = megacyclesPerThousandMessages[version];
  return formula<{ messagesPerDay: number }>({
    label: "megacycles of client access per active mailbox",
    unit: "megacycles",
    text: clientAccessShare === 0 ? "0" : `{messagesPerDay} * ${active} / 1000 * ${clientAccessShare}`,
    source: `${workbook("Variables B63")}; ${perfGuy2013Update}`,
  });
}

/** Size and use of a mailbox, from which its space on disk follows. */
export interface MailboxProfile extends RecoveryOptions {
  /** Sent and received. */
  readonly messagesPerDay: number;
  readonly averageMessageKB: number;
  readonly quotaMB: number;
  /** Quota of the archive mailbox; 0 for none. */
  readonly archiveMB: number;
  readonly retentionDays: number;
}

/** A full mailbox and its archive on disk, whole MB. */
export function mailboxSizeOnDiskMB(profile: MailboxProfile): number {
  const whitespaceMB = whitespace.of(profile);
  const items = { whitespaceMB, retentionDays: profile.retentionDays };
  return mailboxOnDisk.of({
    quotaMB: profile.quotaMB,
    dumpsterMB: recoverableItems(profile).of({ ...items, quotaMB: profile.quotaMB }),
    whitespaceMB,
    archiveOnDiskMB: archiveOnDisk(profile).of({ ...items, quotaMB: profile.archiveMB }),
  });
}
