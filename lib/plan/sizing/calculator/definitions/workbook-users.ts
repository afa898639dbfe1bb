import { loadVersionOf, readHeavyUpToMessages, readShare } from "../../../../facts/sizing";
import {
  archiveOnDisk,
  bound,
  boundBy,
  clientAccessMegacycles,
  defaultRecovery,
  logsPerMailbox,
  mailboxCache,
  mailboxIops,
  mailboxMegacycles,
  mailboxOnDisk,
  placed,
  recoverableItems,
  whitespace,
  type RecoveryOptions,
} from "../../formulas";
import { row, type CalculatorReader, type CalculatorRow, type CalculatorRows } from "../calculator-records";

const messages = { messagesPerDay: { input: "msgsPerDay" } } as const;
const mail = { ...messages, averageMessageKB: { input: "avgMessageKB" } } as const;
const kept = { whitespaceMB: "whitespaceMB", retentionDays: { input: "retentionDays" } } as const;

function recoveryOf(read: CalculatorReader): RecoveryOptions {
  return { singleItemRecovery: read.given("singleItemRecovery"), calendarVersions: read.given("calendarVersions") };
}

/** A formula with the factor of third-party load, for the share of the users that carry it. */
function withFactor(text: string, read: CalculatorReader, factor: "iopsFactor" | "megacyclesFactor"): string {
  return read.given(factor) === 1 ? text : `${text} * (1 + (${factor} - 1) * factorShare)`;
}

function megacycles(kind: "active" | "passive", read: CalculatorReader) {
  return mailboxMegacycles(kind, loadVersionOf[read.given("ver")]);
}

/** Label and unit of a formula of which the case decides more. */
function headed({ label, unit }: { readonly label: string; readonly unit: string }) {
  return { label, unit };
}

/** Share of reads in the transactional I/O, by its table. */
function reads(read: CalculatorReader): string {
  const standAlone = read.given("dagModel") === "stand-alone";
  const share = standAlone ? readShare.standAlone : readShare.dag;
  const [few, many] = standAlone ? ["1:1", "2:3"] : ["3:2", "1:1"];
  const value = read.given("msgsPerDay") <= readHeavyUpToMessages ? share.upTo : share.above;
  return `${value}; by the table (msgsPerDay), ${few} reads for up to ${readHeavyUpToMessages}, ${many} above`;
}

function clientAccess(read: CalculatorReader): string {
  const { text } = clientAccessMegacycles(loadVersionOf[read.given("ver")]);
  return text === "0" ? "0; part of activeMcPerMbx since 2016" : placed(text, messages);
}

const recovered: CalculatorRow = {
  ...headed(recoverableItems(defaultRecovery)),
  source: recoverableItems(defaultRecovery).source,
  ...boundBy((read) => recoverableItems(recoveryOf(read)), { ...kept, quotaMB: { input: "quotaMB" } }),
};

const archived: CalculatorRow = {
  ...headed(archiveOnDisk(defaultRecovery)),
  source: archiveOnDisk(defaultRecovery).source,
  ...boundBy((read) => archiveOnDisk(recoveryOf(read)), { ...kept, quotaMB: { input: "archiveQuotaMB" } }),
};

/** Size and load of one mailbox. */
export const userDefinitions: CalculatorRows = {
  whitespaceMB: bound(whitespace, mail),
  dumpsterMB: recovered,
  dumpsterPlusWhitespaceMB: row(
    "recoverable items and whitespace",
    "MB",
    "dumpsterMB + whitespaceMB",
    "Role Requirements C20",
  ),
  archiveOnDiskMB: archived,
  mailboxSizeOnDiskMB: bound(mailboxOnDisk, {
    quotaMB: { input: "quotaMB" },
    dumpsterMB: "dumpsterMB",
    whitespaceMB: "whitespaceMB",
    archiveOnDiskMB: "archiveOnDiskMB",
  }),
  logsPerMailboxPerDay: bound(logsPerMailbox, mail),
  iopsPerMailbox: {
    ...headed(mailboxIops),
    formula: (read) => withFactor(placed(mailboxIops.text, messages), read, "iopsFactor"),
    source: mailboxIops.source,
  },
  readFraction: row("reads of all I/O", "fraction", reads, "Role Requirements C29, comment B70"),
  cachePerMailboxTableMB: bound(mailboxCache, messages),
  activeMcPerMbx: {
    ...headed(mailboxMegacycles("active", 2016)),
    formula: (read) => withFactor(placed(megacycles("active", read).text, messages), read, "megacyclesFactor"),
    source: (read) => megacycles("active", read).source,
  },
  passiveMcPerMbx: {
    ...headed(mailboxMegacycles("passive", 2016)),
    formula: (read) => placed(megacycles("passive", read).text, messages),
    source: (read) => megacycles("passive", read).source,
  },
  casMcPerMbx: {
    ...headed(clientAccessMegacycles(2016)),
    formula: clientAccess,
    source: clientAccessMegacycles(2016).source,
  },
};
