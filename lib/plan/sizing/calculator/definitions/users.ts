import { loadVersionOf, perfGuy2013Update, perfGuy2016, workbook } from "../../../../facts/sizing";
import {
  archiveOnDiskMB,
  cachePerMailboxMB,
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
import type { Definitions, Reader } from "../fill-sheet";

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

function meanOf(read: Reader, inputs: readonly (keyof FullTier)[], of: (profile: MailboxProfile) => number): number {
  const options = {
    singleItemRecovery: read.given("singleItemRecovery"),
    calendarVersions: read.given("calendarVersions"),
  };
  return read.mean(inputs, (tier) => of(profileOf(tier, options)));
}

/** The factor of third-party load for the share of the users that carry it. */
export function factorOf(tier: FullTier, factor: "iopsFactor" | "megacyclesFactor"): number {
  return 1 + (tier[factor] - 1) * tier.factorShare;
}

function megacycles(read: Reader, kind: "active" | "passive" | "clientAccess"): number {
  const version = loadVersionOf[read.given("ver")];
  const inputs =
    kind === "active" ? (["msgsPerDay", "megacyclesFactor", "factorShare"] as const) : (["msgsPerDay"] as const);
  return read.mean(inputs, (tier) => {
    const factor = kind === "active" ? factorOf(tier, "megacyclesFactor") : 1;
    return megacyclesPerMailbox(tier.msgsPerDay, version)[kind] * factor;
  });
}

/** What one mailbox is and costs; with several tiers of users the mean, weighted by mailboxes. */
export const userDefinitions: Definitions = {
  whitespaceMB: {
    unit: "MB",
    formula: "msgsPerDay * avgMessageKB / 1024",
    source: workbook("Role Requirements C20"),
    compute: (read) => meanOf(read, mail, whitespaceMB),
  },
  dumpsterMB: {
    unit: "MB",
    formula: "min(msgsPerDay * avgMessageKB / 1024 * retentionDays + quotaMB * 0.012 + quotaMB * 0.03, 30720)",
    source: workbook("Role Requirements C20, Variables B60:B61"),
    compute: (read) => meanOf(read, kept, (profile) => dumpsterMB(profile)),
  },
  dumpsterPlusWhitespaceMB: {
    unit: "MB",
    formula: "dumpsterMB + whitespaceMB",
    source: workbook("Role Requirements C20"),
    compute: (read) => read.number("dumpsterMB") + read.number("whitespaceMB"),
  },
  archiveOnDiskMB: {
    unit: "MB",
    formula: "0 or archiveQuotaMB; with recoverable items and a day of mail as for the mailbox; 0 without one",
    source: workbook("Role Requirements C21"),
    compute: (read) => meanOf(read, [...mail, "archiveQuotaMB", "retentionDays"], archiveOnDiskMB),
  },
  mailboxSizeOnDiskMB: {
    unit: "MB",
    formula: "round up (quotaMB + dumpsterPlusWhitespaceMB + archiveOnDiskMB)",
    source: workbook("Role Requirements C22"),
    compute: (read) => {
      read.number("dumpsterPlusWhitespaceMB");
      read.number("archiveOnDiskMB");
      return meanOf(read, ["quotaMB"], mailboxSizeOnDiskMB);
    },
  },
  logsPerMailboxPerDay: {
    unit: "logs",
    formula: "msgsPerDay * 0.2 * round (avgMessageKB / 78.9474) to 0.1",
    source: workbook("Role Requirements C18, comment B18"),
    compute: (read) => read.mean(mail, (tier) => logsPerMailboxPerDay(tier.msgsPerDay, tier.avgMessageKB)),
  },
  iopsPerMailbox: {
    unit: "IOPS",
    formula: "msgsPerDay * 0.001 * 0.67",
    source: workbook("Role Requirements C23"),
    compute: (read) =>
      read.mean(["msgsPerDay", "iopsFactor"], (tier) => iopsPerMailbox(tier.msgsPerDay) * factorOf(tier, "iopsFactor")),
  },
  readFraction: {
    unit: "fraction",
    formula: (read) =>
      read.given("dagModel") === "stand-alone"
        ? "1:1 reads for msgsPerDay up to 250, 2:3 above"
        : "3:2 reads for msgsPerDay up to 250, 1:1 above",
    source: workbook("Role Requirements C29, comment B70"),
    compute: (read) => {
      const standAlone = read.given("dagModel") === "stand-alone";
      return read.mean(
        ["msgsPerDay"],
        (tier) => readFraction(tier.msgsPerDay, standAlone),
        (tier) => iopsPerMailbox(tier.msgsPerDay),
      );
    },
  },
  cachePerMailboxTableMB: {
    unit: "MB",
    formula: "msgsPerDay * 0.06",
    source: workbook("Tables A3:F13"),
    compute: (read) => read.mean(["msgsPerDay"], (tier) => cachePerMailboxMB(tier.msgsPerDay)),
  },
  activeMcPerMbx: {
    unit: "megacycles",
    formula: (read) => `msgsPerDay * ${loadVersionOf[read.given("ver")] === 2013 ? "0.0425" : "0.0597"}`,
    source: `${workbook("Variables B64")}; ${perfGuy2016}`,
    compute: (read) => megacycles(read, "active"),
  },
  passiveMcPerMbx: {
    unit: "megacycles",
    formula: (read) => `msgsPerDay * ${loadVersionOf[read.given("ver")] === 2013 ? "0.0137" : "0.0140"}`,
    source: `${workbook("Variables B65")}; ${perfGuy2016}`,
    compute: (read) => megacycles(read, "passive"),
  },
  casMcPerMbx: {
    unit: "megacycles",
    formula: (read) =>
      loadVersionOf[read.given("ver")] === 2013
        ? "msgsPerDay * 0.0425 * 0.375"
        : "0; part of activeMcPerMbx since 2016",
    source: `${workbook("Variables B63")}; ${perfGuy2013Update}`,
    compute: (read) => megacycles(read, "clientAccess"),
  },
};
