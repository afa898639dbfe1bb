import {
  loadVersionOf,
  megacyclesPerThousandMessages,
  perfGuy2013Update,
  readHeavyUpToMessages,
  workbook,
} from "../../../../facts/sizing";
import {
  archiveOnDisk,
  archiveOnDiskMB,
  cachePerMailboxMB,
  logsPerMailbox,
  mailboxCache,
  mailboxIops,
  mailboxMegacycles,
  mailboxOnDisk,
  recoverableItems,
  whitespace,
  worded,
  dumpsterMB,
  iopsPerMailbox,
  logsPerMailboxPerDay,
  mailboxSizeOnDiskMB,
  megacyclesPerMailbox,
  readFraction,
  whitespaceMB,
  type MailboxProfile,
} from "../../formulas";
import type { FullShape, FullTier } from "../input";
import { mean, type CalculatorRecords, type CalculatorReader } from "../calculator-records";

const mail = ["msgsPerDay", "avgMessageKB"] as const;
const kept = [...mail, "quotaMB", "retentionDays"] as const;

/** The links' view of a tier. */
export function profileOf(
  tier: FullTier,
  shape: Pick<FullShape, "singleItemRecovery" | "calendarVersions">,
): MailboxProfile {
  return {
    messagesPerDay: tier.msgsPerDay,
    averageMessageKB: tier.avgMessageKB,
    quotaMB: tier.quotaMB,
    archiveMB: tier.archiveQuotaMB,
    retentionDays: tier.retentionDays,
    singleItemRecovery: shape.singleItemRecovery,
    calendarVersions: shape.calendarVersions,
  };
}

function meanOf(
  read: CalculatorReader,
  inputs: readonly (keyof FullTier)[],
  of: (profile: MailboxProfile) => number,
): number {
  const options = {
    singleItemRecovery: read.given("singleItemRecovery"),
    calendarVersions: read.given("calendarVersions"),
  };
  return mean(read, inputs, (tier) => of(profileOf(tier, options)));
}

/** The factor of third-party load for the share of the users that carry it. */
export function factorOf(tier: FullTier, factor: "iopsFactor" | "megacyclesFactor"): number {
  return 1 + (tier[factor] - 1) * tier.factorShare;
}

function megacycles(read: CalculatorReader, kind: "active" | "passive" | "clientAccess"): number {
  const version = loadVersionOf[read.given("ver")];
  const inputs =
    kind === "active" ? (["msgsPerDay", "megacyclesFactor", "factorShare"] as const) : (["msgsPerDay"] as const);
  return mean(read, inputs, (tier) => {
    const factor = kind === "active" ? factorOf(tier, "megacyclesFactor") : 1;
    return megacyclesPerMailbox(tier.msgsPerDay, version)[kind] * factor;
  });
}

function megacyclesFormula(read: CalculatorReader, kind: "active" | "passive") {
  return mailboxMegacycles(kind, loadVersionOf[read.given("ver")]);
}

/** What one mailbox is and costs; with several tiers of users the mean, weighted by mailboxes. */
export const userDefinitions: CalculatorRecords = {
  whitespaceMB: {
    ...worded(whitespace, { messagesPerDay: "msgsPerDay", averageMessageKB: "avgMessageKB" }),
    compute: (read) => meanOf(read, mail, whitespaceMB),
  },
  dumpsterMB: {
    ...worded(recoverableItems, {
      whitespaceMB: "msgsPerDay * avgMessageKB / 1024",
      retentionDays: "retentionDays",
      quotaMB: "quotaMB",
    }),
    compute: (read) => meanOf(read, kept, (profile) => dumpsterMB(profile)),
  },
  dumpsterPlusWhitespaceMB: {
    label: "recoverable items and whitespace",
    unit: "MB",
    formula: "dumpsterMB + whitespaceMB",
    source: workbook("Role Requirements C20"),
    compute: (read) => read.number("dumpsterMB") + read.number("whitespaceMB"),
  },
  archiveOnDiskMB: {
    label: archiveOnDisk.label,
    unit: archiveOnDisk.unit,
    formula: "archiveQuotaMB; with recoverable items and a day of mail as for the mailbox, 0 without an archive",
    source: archiveOnDisk.source,
    compute: (read) => meanOf(read, [...mail, "archiveQuotaMB", "retentionDays"], archiveOnDiskMB),
  },
  mailboxSizeOnDiskMB: {
    label: mailboxOnDisk.label,
    unit: mailboxOnDisk.unit,
    formula: "round up (quotaMB + dumpsterPlusWhitespaceMB + archiveOnDiskMB)",
    source: mailboxOnDisk.source,
    compute: (read) => {
      read.number("dumpsterPlusWhitespaceMB");
      read.number("archiveOnDiskMB");
      return meanOf(read, ["quotaMB"], mailboxSizeOnDiskMB);
    },
  },
  logsPerMailboxPerDay: {
    ...worded(logsPerMailbox, { messagesPerDay: "msgsPerDay", averageMessageKB: "avgMessageKB" }),
    compute: (read) => mean(read, mail, (tier) => logsPerMailboxPerDay(tier.msgsPerDay, tier.avgMessageKB)),
  },
  iopsPerMailbox: {
    ...worded(mailboxIops, { messagesPerDay: "msgsPerDay" }),
    compute: (read) =>
      mean(
        read,
        ["msgsPerDay", "iopsFactor"],
        (tier) => iopsPerMailbox(tier.msgsPerDay) * factorOf(tier, "iopsFactor"),
      ),
  },
  readFraction: {
    label: "reads of all I/O",
    unit: "fraction",
    formula: (read) =>
      read.given("dagModel") === "stand-alone"
        ? `by the table (msgsPerDay); 1:1 reads for up to ${readHeavyUpToMessages}, 2:3 above`
        : `by the table (msgsPerDay); 3:2 reads for up to ${readHeavyUpToMessages}, 1:1 above`,
    source: workbook("Role Requirements C29, comment B70"),
    compute: (read) => {
      const standAlone = read.given("dagModel") === "stand-alone";
      return mean(
        read,
        ["msgsPerDay"],
        (tier) => readFraction(tier.msgsPerDay, standAlone),
        (tier) => iopsPerMailbox(tier.msgsPerDay),
      );
    },
  },
  cachePerMailboxTableMB: {
    ...worded(mailboxCache, { messagesPerDay: "msgsPerDay" }),
    compute: (read) => mean(read, ["msgsPerDay"], (tier) => cachePerMailboxMB(tier.msgsPerDay)),
  },
  activeMcPerMbx: {
    ...worded(mailboxMegacycles("active", 2016), { messagesPerDay: "msgsPerDay" }),
    formula: (read) => worded(megacyclesFormula(read, "active"), { messagesPerDay: "msgsPerDay" }).formula,
    source: (read) => megacyclesFormula(read, "active").source,
    compute: (read) => megacycles(read, "active"),
  },
  passiveMcPerMbx: {
    ...worded(mailboxMegacycles("passive", 2016), { messagesPerDay: "msgsPerDay" }),
    formula: (read) => worded(megacyclesFormula(read, "passive"), { messagesPerDay: "msgsPerDay" }).formula,
    source: (read) => megacyclesFormula(read, "passive").source,
    compute: (read) => megacycles(read, "passive"),
  },
  casMcPerMbx: {
    label: "megacycles of client access per active mailbox",
    unit: "megacycles",
    formula: (read) =>
      loadVersionOf[read.given("ver")] === 2013
        ? `msgsPerDay * ${megacyclesPerThousandMessages[2013].active} / 1000 * ${megacyclesPerThousandMessages[2013].clientAccessShare}`
        : "0; part of activeMcPerMbx since 2016",
    source: `${workbook("Variables B63")}; ${perfGuy2013Update}`,
    compute: (read) => megacycles(read, "clientAccess"),
  },
};
