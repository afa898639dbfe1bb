import {
  cacheShareOfMemory,
  clientAccessMemory,
  contentIndexMemory,
  leastMemoryGB,
  memorySteps,
  minimumMemoryByCopies,
  workbook,
} from "../../../facts/sizing";
import { formula } from "./formula";
import { ceilingTo, roundTo } from "./rounding";

/** Least memory for the database copies on a server, GB (Tables A15:C21). */
export function minimumMemoryGB(copies: number): number {
  return minimumMemoryByCopies.find((row) => copies <= row.upToCopies)?.memoryGB ?? leastMemoryGB;
}

/** Database cache for the databases active in the worst failure, whole GB (Role Requirements C135). */
export function databaseCacheGB(
  mailboxesPerDatabase: number,
  activeDatabases: number,
  cachePerMailboxMB: number,
): number {
  return ceilingTo((mailboxesPerDatabase * activeDatabases * cachePerMailboxMB) / 1024);
}

/**
 * Memory of client access, GB (C141). `loadShare` is its megacycles over the server's, or undefined when the processor is not
 * known.
 */
export function clientAccessMemoryGB(cores: number, loadShare: number | undefined): number {
  const ofCores = cores * clientAccessMemory.perCoreGB;
  if (loadShare === undefined) return ofCores * clientAccessMemory.unknownProcessorShare + clientAccessMemory.baseGB;
  return roundTo(clientAccessMemory.baseGB + loadShare * ofCores, 1);
}

/**
 * Memory of the content index, GB (C140). Quirk kept: the workbook counts items as mailbox MB over message KB, without 1024.
 */
export function contentIndexMemoryGB(
  activeMailboxes: number,
  passiveMailboxes: number,
  itemsPerMailbox: number,
): number {
  const active = activeMailboxes * itemsPerMailbox * contentIndexMemory.bytesPerActiveItem;
  const passive = passiveMailboxes * itemsPerMailbox * contentIndexMemory.bytesPerPassiveItem;
  return contentIndexMemory.baseGB + (active + passive) / 2 ** 30;
}

/**
 * Memory before it is rounded, GB (C139, C142). Quirk kept: the content index is added only where a quarter of the memory and
 * the index exceed the memory, so the smallest servers (8 GB, then 15) get more than somewhat larger ones (10 GB).
 */
export function memoryBeforeRoundingGB(
  minimumGB: number,
  cacheGB: number,
  clientAccessGB: number,
  indexGB: number,
): number {
  const memory = Math.max(minimumGB, cacheGB / cacheShareOfMemory + clientAccessGB);
  return cacheShareOfMemory * memory + indexGB > memory ? memory + indexGB : memory;
}

/** Memory as it is bought, GB (C143). */
export function roundedMemoryGB(memoryGB: number): number {
  const step = memorySteps.find((row) => memoryGB >= row.fromGB)?.multipleGB ?? 2;
  return Math.max(leastMemoryGB, ceilingTo(memoryGB, step));
}

/** Cache that the memory bought gives each mailbox active in the worst failure, MB (C104). */
export function cachePerActiveMailboxMB(memoryGB: number, activeMailboxes: number): number {
  return ((memoryGB * cacheShareOfMemory) / activeMailboxes) * 1024;
}

export const minimumMemory = formula<{ copies: number }>({
  label: "minimum memory for the database copies",
  unit: "GB",
  text: "by the table ({copies}); 8 for up to 10 copies, 2 more for each 10 further, at most 16",
  source: workbook("Tables A15:C21"),
  of: ({ copies }) => minimumMemoryGB(copies),
});

export const databaseCache = formula<{ mailboxesPerDatabase: number; activeDatabases: number; cacheMB: number }>({
  label: "database cache",
  unit: "GB",
  text: "round up ({mailboxesPerDatabase} * {activeDatabases} * {cacheMB} / 1024)",
  source: workbook("Role Requirements C135"),
  of: ({ mailboxesPerDatabase, activeDatabases, cacheMB }) =>
    databaseCacheGB(mailboxesPerDatabase, activeDatabases, cacheMB),
});

type IndexPlaces = { activeDatabases: number; copies: number; mailboxesPerDatabase: number; items: number };

/** Quirk of the workbook, not kept here: fewer copies than active databases take memory away. */
export const contentIndex = formula<IndexPlaces>({
  label: "content index memory",
  unit: "GB",
  text: `${contentIndexMemory.baseGB} + {mailboxesPerDatabase} * {items} * ({activeDatabases} * ${contentIndexMemory.bytesPerActiveItem} + max(0, {copies} - {activeDatabases}) * ${contentIndexMemory.bytesPerPassiveItem}) / 2 ^ 30`,
  source: workbook("Role Requirements C140"),
  of: ({ activeDatabases, copies, mailboxesPerDatabase, items }) =>
    contentIndexMemoryGB(
      activeDatabases * mailboxesPerDatabase,
      Math.max(0, copies - activeDatabases) * mailboxesPerDatabase,
      items,
    ),
});

type MemoryPlaces = { minimumGB: number; cacheGB: number; clientAccessGB: number; indexGB: number };

export const memoryBeforeRounding = formula<MemoryPlaces>({
  label: "memory before rounding",
  unit: "GB",
  text: `max({minimumGB}, {cacheGB} / ${cacheShareOfMemory} + {clientAccessGB}); {indexGB} is added where a quarter of it does not hold the index`,
  source: workbook("Role Requirements C139:C142"),
  of: ({ minimumGB, cacheGB, clientAccessGB, indexGB }) =>
    memoryBeforeRoundingGB(minimumGB, cacheGB, clientAccessGB, indexGB),
});

export const roundedMemory = formula<{ memoryGB: number }>({
  label: "memory as sold",
  unit: "GB",
  text: "round up ({memoryGB}) as sold; in multiples of 4, from 16 of 8, from 32 of 16, from 64 of 32, at least 8",
  source: workbook("Role Requirements C143"),
  of: ({ memoryGB }) => roundedMemoryGB(memoryGB),
});
