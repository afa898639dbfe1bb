import {
  dumpster,
  loadPerThousandMessages,
  logFactorStep,
  megacyclesPerThousandMessages,
  loadVersionOf,
  referenceMessageKB,
  workbook,
} from "../../../facts/sizing";
import { plannedMailboxes, type TierShare } from "../../mailboxes/spread";
import { retentionDays, tierSizeOnDiskMB, versionNumber } from "../../design/load";
import {
  archiveOnDiskMB,
  cachePerMailboxMB,
  dumpsterMB,
  iopsPerMailbox,
  logsPerMailboxPerDay,
  megacyclesPerMailbox,
  whitespaceMB,
} from "../../sizing/formulas";
import type { FigureDefinition } from "../chain";
import type { ClusterWorkings } from "../workings";

export const fromDocument = (path: string): string => `document, ${path}`;
export const own = "mail-constructs";

/** The figures of every tier that the DAG serves, by name with the tier in brackets. */
export function tierFigures(workings: ClusterWorkings): Record<string, FigureDefinition> {
  const { deployment } = workings;
  const days = retentionDays(deployment);
  const figures: Record<string, FigureDefinition> = {
    retentionDays: {
      unit: "days",
      formula: "days that deleted items are kept, at least the calculator's 14",
      source: fromDocument("backup.deletedItemRetentionDays"),
      value: days,
    },
    clusters: {
      unit: "",
      formula: "DAGs of the same design",
      source: fromDocument(`clusters.${workings.plan.design}.instances`),
      value: workings.instances,
    },
    growthPerYear: {
      unit: "",
      formula: "growth of the number of mailboxes",
      source: fromDocument("growth.perYear"),
      value: deployment.growth?.perYear ?? 0,
    },
    growthYears: {
      unit: "years",
      formula: "years planned for",
      source: fromDocument("growth.years"),
      value: deployment.growth?.years ?? 0,
    },
  };
  for (const share of workings.shares) Object.assign(figures, inputsOf(share), figuresOf(share, workings, days));
  return figures;
}

function inputsOf({ tier }: TierShare): Record<string, FigureDefinition> {
  const said = (key: string, unit: string, value: number, words: string): Record<string, FigureDefinition> => ({
    [`${key}[${tier.name}]`]: { unit, formula: words, source: fromDocument(`users.${tier.name}`), value },
  });
  return {
    ...said("mailboxes", "mailboxes", tier.mailboxes, "mailboxes today"),
    ...said("messagesPerDay", "messages", tier.messagesPerDay, "sent and received in a day"),
    ...said("averageMessageKB", "KB", tier.averageMessageKB, "average message"),
    ...said("quotaMB", "MB", tier.quotaGB * 1024, "quota of 1,024 MB a GB"),
    ...said("archiveMB", "MB", (tier.archiveGB ?? 0) * 1024, "archive of 1,024 MB a GB"),
  };
}

function figuresOf(share: TierShare, workings: ClusterWorkings, days: number): Record<string, FigureDefinition> {
  return { ...mailboxFigures(share, workings, days), ...loadFigures(share, workings) };
}

function mailboxFigures(
  share: TierShare,
  { deployment }: ClusterWorkings,
  days: number,
): Record<string, FigureDefinition> {
  const { tier } = share;
  const t = `[${tier.name}]`;
  const profile = {
    messagesPerDay: tier.messagesPerDay,
    averageMessageKB: tier.averageMessageKB,
    quotaMB: tier.quotaGB * 1024,
    archiveMB: (tier.archiveGB ?? 0) * 1024,
    retentionDays: days,
    singleItemRecovery: true,
    calendarVersions: true,
  };
  const { singleItemRecoveryShare: recovery, calendarVersionsShare: calendar, capMB } = dumpster;
  const dump = (quota: string): string =>
    `min(whitespaceMB${t} * retentionDays + ${quota} * ${recovery} + ${quota} * ${calendar}, ${capMB})`;
  return {
    [`plannedMailboxes${t}`]: {
      unit: "mailboxes",
      formula: `round up (mailboxes${t} * (1 + growthPerYear) ^ growthYears)`,
      source: own,
      value: plannedMailboxes(tier.mailboxes, deployment.growth),
    },
    [`clusterMailboxes${t}`]: {
      unit: "mailboxes",
      formula: `plannedMailboxes${t} / clusters, in whole mailboxes`,
      source: own,
      value: share.planned,
    },
    [`whitespaceMB${t}`]: {
      unit: "MB",
      formula: `messagesPerDay${t} * averageMessageKB${t} / 1024`,
      source: workbook("Role Requirements C20"),
      value: whitespaceMB(profile),
    },
    [`dumpsterMB${t}`]: {
      unit: "MB",
      formula: dump(`quotaMB${t}`),
      source: workbook("Role Requirements C20, Variables B60:B61"),
      value: dumpsterMB(profile),
    },
    [`archiveOnDiskMB${t}`]: {
      unit: "MB",
      formula: profile.archiveMB === 0 ? "0" : `archiveMB${t} + ${dump(`archiveMB${t}`)} + whitespaceMB${t}`,
      source: workbook("Role Requirements C21"),
      value: archiveOnDiskMB(profile),
    },
    [`mailboxSizeOnDiskMB${t}`]: {
      unit: "MB",
      formula: `round up (quotaMB${t} + dumpsterMB${t} + whitespaceMB${t} + archiveOnDiskMB${t})`,
      source: workbook("Role Requirements C22"),
      value: tierSizeOnDiskMB(share, days),
    },
  };
}

function loadFigures(share: TierShare, { deployment }: ClusterWorkings): Record<string, FigureDefinition> {
  const { tier } = share;
  const t = `[${tier.name}]`;
  const table = loadVersionOf[versionNumber(deployment.exchange.version)];
  const factors = megacyclesPerThousandMessages[table];
  const megacycles = megacyclesPerMailbox(tier.messagesPerDay, table);
  const per = (factor: number): string => `messagesPerDay${t} * ${factor} / 1000`;
  return {
    [`logsPerMailboxPerDay${t}`]: {
      unit: "logs of 1 MB",
      formula: `${per(loadPerThousandMessages.logs)} * round to ${logFactorStep} (averageMessageKB${t} / ${referenceMessageKB})`,
      source: workbook("Role Requirements C18"),
      value: logsPerMailboxPerDay(tier.messagesPerDay, tier.averageMessageKB),
    },
    [`iopsPerMailbox${t}`]: {
      unit: "operations a second",
      formula: per(loadPerThousandMessages.iops),
      source: workbook("Role Requirements C23"),
      value: iopsPerMailbox(tier.messagesPerDay),
    },
    [`cachePerMailboxMB${t}`]: {
      unit: "MB",
      formula: per(loadPerThousandMessages.cacheMB),
      source: workbook("Tables A3:F13"),
      value: cachePerMailboxMB(tier.messagesPerDay),
    },
    [`activeMegacyclesPerMailbox${t}`]: {
      unit: "megacycles",
      formula: per(factors.active),
      source: workbook(`Tables A3:F13, Exchange ${table}`),
      value: megacycles.active,
    },
    [`passiveMegacyclesPerMailbox${t}`]: {
      unit: "megacycles",
      formula: per(factors.passive),
      source: workbook(`Tables A3:F13, Exchange ${table}`),
      value: megacycles.passive,
    },
  };
}

/** `a[staff] * b[staff] + a[shared] * b[shared]`: a sum over the tiers of a DAG. */
export function sumOverTiers(workings: ClusterWorkings, term: (bracket: string) => string): string {
  return workings.shares.map((share) => term(`[${share.tier.name}]`)).join(" + ") || "0";
}
