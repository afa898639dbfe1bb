import {
  exchangeDocs,
  hardwareLimits,
  leastProcessors,
  pageFileCapMB,
  pageFileExtraMB,
  pageFileShareSince2019,
  workbook,
} from "../../../facts/sizing";
import { arithmetic, calculated } from "../figures";
import {
  bound,
  clientAccessMemoryOfLoad,
  contentIndex,
  databaseCache,
  mailboxCache,
  memoryBeforeRounding,
  minimumMemory,
  roundedMemory,
} from "../formulas";
import { fromDocument, per, shareOf, sumOverTiers, type DagReader, type DagTable } from "./inputs";
import { specifiedOr } from "./specified";
import { versionNumber } from "./user-load";

/** The version's minimum memory and the result of the formula, regardless of specified or earlier values. */
function neededMemory(read: DagReader): string {
  return `max(${leastMemory(read)}, memoryAsSoldGB)`;
}

function memoryNeeded(read: DagReader): number {
  return arithmetic(neededMemory(read))((name) => read.number(name));
}

function leastMemory(read: DagReader): number {
  return hardwareLimits[versionNumber(read.given("deployment").exchange.version)].minimumMemoryGB;
}

const memoryParts: DagTable = {
  minimumMemoryGB: bound(minimumMemory, { copies: "copiesPerServer" }),
  averageCacheMB: {
    label: mailboxCache.label,
    unit: "MB",
    formula: (read) =>
      `(${sumOverTiers(read, (t) => `clusterMailboxes${t} * cachePerMailboxMB${t}`)}) / mailboxesInCluster`,
    source: mailboxCache.source,
    compute: (read) => shareOf(read.given("load").cacheMB, read.number("mailboxesInCluster")),
  },
  databaseCacheGB: bound(databaseCache, {
    mailboxesPerDatabase: "mailboxesPerDatabase",
    activeDatabases: "activeDatabases",
    cacheMB: "averageCacheMB",
  }),
  clientAccessMemoryGB: {
    label: "memory of client access",
    unit: "GB",
    // Since 2016 the figures of a mailbox include client access, which therefore adds no load (sizing.md 1).
    formula: "the workbook's base alone, as the load of client access is in the figures of a mailbox",
    prose: true,
    source: workbook("Role Requirements C141"),
    compute: () => clientAccessMemoryOfLoad.of({ used: 0, available: 1, cores: leastProcessors }),
  },
  itemsPerMailbox: calculated({
    label: "items per mailbox",
    unit: "items",
    formula: (read) => per(read, "averageMailboxMB", "averageKB"),
    source: workbook("Role Requirements C140"),
  }),
  contentIndexMemoryGB: bound(contentIndex, {
    active: "activeDatabases",
    copies: "copiesPerServer",
    mailboxesPerDatabase: "mailboxesPerDatabase",
    items: "itemsPerMailbox",
  }),
  memoryBeforeRoundingGB: bound(memoryBeforeRounding, {
    minimumGB: "minimumMemoryGB",
    cacheGB: "databaseCacheGB",
    clientAccessGB: "clientAccessMemoryGB",
    indexGB: "contentIndexMemoryGB",
  }),
  memoryAsSoldGB: bound(roundedMemory, { memoryGB: "memoryBeforeRoundingGB" }),
};

/** Memory and page file of one member. */
export const memoryFigures: DagTable = {
  ...memoryParts,
  memoryGB: {
    label: "memory per server",
    unit: "GB",
    formula: (read) => {
      if (read.given("settings").machine.memoryGB !== "auto") return "as specified in the document";
      const needed = memoryNeeded(read);
      if (read.number("memoryGB") !== needed) return `as decided earlier; the formula alone gives ${needed}`;
      return neededMemory(read);
    },
    source: (read) =>
      read.given("settings").machine.memoryGB === "auto"
        ? `${workbook("Role Requirements C143")}; ${exchangeDocs("system-requirements")}`
        : fromDocument(`clusters.${read.given("design")}.machine.memoryGB`),
    compute: (read) => {
      const specified = read.given("settings").machine.memoryGB;
      return specified === "auto" ? Math.max(read.given("kept").memoryGB ?? 0, memoryNeeded(read)) : specified;
    },
  },
  pageFileGB: {
    label: "page file",
    unit: "GB",
    ...specifiedOr(
      "pageFileGB",
      calculated({
        label: "page file",
        unit: "GB",
        formula: (read) =>
          hasQuarter(read)
            ? `round up (memoryGB * ${pageFileShareSince2019})`
            : `round up (min(memoryGB * 1024 + ${pageFileExtraMB}, ${pageFileCapMB}) / 1024)`,
        source: exchangeDocs("system-requirements"),
      }),
    ),
  },
};

/** 2019 and SE: a quarter of the memory. Before: memory and 10 MB, at most 32,778 MB. */
function hasQuarter(read: DagReader): boolean {
  const { version } = read.given("deployment").exchange;
  return hardwareLimits[versionNumber(version)].pageFile === "quarter of memory";
}
