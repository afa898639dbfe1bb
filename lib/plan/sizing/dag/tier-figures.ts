import { loadVersionOf, workbook } from "../../../facts/sizing";
import type { Source } from "../figures";
import { plannedMailboxes, type TierShare } from "../../mailboxes/spread";
import {
  archiveOnDisk,
  bound,
  defaultRecovery,
  logsPerMailbox,
  mailboxCache,
  mailboxIops,
  mailboxMegacycles,
  mailboxOnDisk,
  recoverableItems,
  whitespace,
} from "../formulas";
import {
  fromDocument,
  ownSource,
  inputFigure,
  type DagInputs,
  type DagReader,
  type DagRecord,
  type DagTable,
} from "./inputs";
import { retentionDays, versionNumber } from "./user-load";

/** The backup that asks for so many days, else the calculator's default. */
function retentionSource(read: DagReader): Source {
  const { backup } = read.given("deployment");
  const days = retentionDays(read.given("deployment"));
  const asking = backup.findIndex(({ deletedItemRetentionDays }) => deletedItemRetentionDays === days);
  return asking < 0 ? defaultRetention : fromDocument(`backup[${asking}].deletedItemRetentionDays`);
}

const defaultRetention = workbook("Variables B60:B61, retention by default");

const commonRecords: DagTable = {
  retentionDays: inputFigure(
    "retention of deleted items",
    "days",
    "days that deleted items are kept, at least the calculator's default",
    retentionSource,
    (read) => retentionDays(read.given("deployment")),
  ),
  clusters: inputFigure(
    "DAGs of the design",
    "DAGs",
    "DAGs of the same design",
    (read) => fromDocument(`clusters.${read.given("design")}.instances`),
    (read) => read.given("instances"),
  ),
  growthPerYear: inputFigure(
    "growth per year",
    "of the mailboxes",
    "growth of the number of mailboxes",
    fromDocument("growth.perYear"),
    (read) => read.given("deployment").growth?.perYear ?? 0,
  ),
  growthYears: inputFigure(
    "years of growth",
    "years",
    "years planned for",
    fromDocument("growth.years"),
    (read) => read.given("deployment").growth?.years ?? 0,
  ),
};

/** The figures of every tier that the DAG serves, by name with the tier in brackets. */
export function tierFigures(inputs: Pick<DagInputs, "shares" | "deployment">): DagTable {
  const records: Record<string, DagRecord> = { ...commonRecords };
  for (const share of inputs.shares) {
    Object.assign(records, specified(share), mailboxes(share), onDisk(share), load(share, inputs));
  }
  return records;
}

function specified({ tier }: TierShare): DagTable {
  const tierFigure = (
    key: string,
    label: string,
    unit: string,
    value: number,
    sentence: string,
    documentKey = key,
  ): DagTable => ({
    [`${key}[${tier.name}]`]: inputFigure(
      `${label}, ${tier.name}`,
      unit,
      sentence,
      fromDocument(`users.${tier.name}.${documentKey}`),
      () => value,
    ),
  });
  return {
    ...tierFigure("mailboxes", "mailboxes today", "mailboxes", tier.mailboxes, "mailboxes today"),
    ...tierFigure("messagesPerDay", "messages per day", "messages", tier.messagesPerDay, "sent and received in a day"),
    ...tierFigure("averageMessageKB", "average message", "KB", tier.averageMessageKB, "average message"),
    ...tierFigure("quotaMB", "quota", "MB", tier.quotaGB * 1024, "quota, at 1,024 MB per GB", "quotaGB"),
    ...tierFigure(
      "archiveMB",
      "archive quota",
      "MB",
      (tier.archiveGB ?? 0) * 1024,
      "archive quota, at 1,024 MB per GB",
      "archiveGB",
    ),
  };
}

function mailboxes(share: TierShare): DagTable {
  const { tier } = share;
  const t = `[${tier.name}]`;
  return {
    [`plannedMailboxes${t}`]: {
      label: `mailboxes at the end of growth, ${tier.name}`,
      unit: "mailboxes",
      formula: `round up (mailboxes${t} * (1 + growthPerYear) ^ growthYears)`,
      source: ownSource,
      compute: (read) => {
        for (const figure of [`mailboxes${t}`, "growthPerYear", "growthYears"]) read.number(figure);
        return plannedMailboxes(tier.mailboxes, read.given("deployment").growth);
      },
    },
    [`clusterMailboxes${t}`]: {
      label: `mailboxes of the DAG, ${tier.name}`,
      unit: "mailboxes",
      formula: `plannedMailboxes${t} / clusters; in whole mailboxes`,
      source: ownSource,
      compute: (read) => {
        for (const figure of [`plannedMailboxes${t}`, "clusters"]) read.number(figure);
        return share.planned;
      },
    },
  };
}

function onDisk({ tier }: TierShare): DagTable {
  const t = `[${tier.name}]`;
  const items = { whitespaceMB: `whitespaceMB${t}`, retentionDays: "retentionDays" };
  const message = { messagesPerDay: `messagesPerDay${t}`, averageMessageKB: `averageMessageKB${t}` };
  return ofTier(tier.name, {
    whitespaceMB: bound(whitespace, message),
    dumpsterMB: bound(recoverableItems(defaultRecovery), { ...items, quotaMB: `quotaMB${t}` }),
    archiveOnDiskMB: bound(archiveOnDisk(defaultRecovery), { ...items, quotaMB: `archiveMB${t}` }),
    mailboxSizeOnDiskMB: bound(mailboxOnDisk, {
      quotaMB: `quotaMB${t}`,
      dumpsterMB: `dumpsterMB${t}`,
      whitespaceMB: `whitespaceMB${t}`,
      archiveOnDiskMB: `archiveOnDiskMB${t}`,
    }),
  });
}

function load({ tier }: TierShare, { deployment }: Pick<DagInputs, "deployment">): DagTable {
  const table = loadVersionOf[versionNumber(deployment.exchange.version)];
  const messages = { messagesPerDay: `messagesPerDay[${tier.name}]` };
  return ofTier(tier.name, {
    logsPerMailboxPerDay: bound(logsPerMailbox, {
      ...messages,
      averageMessageKB: `averageMessageKB[${tier.name}]`,
    }),
    iopsPerMailbox: bound(mailboxIops, messages),
    cachePerMailboxMB: bound(mailboxCache, messages),
    activeMegacyclesPerMailbox: bound(mailboxMegacycles("active", table), messages),
    passiveMegacyclesPerMailbox: bound(mailboxMegacycles("passive", table), messages),
  });
}

function ofTier(name: string, records: DagTable): DagTable {
  return Object.fromEntries(
    Object.entries(records).map(([id, record]) => [`${id}[${name}]`, { ...record, label: `${record.label}, ${name}` }]),
  );
}
