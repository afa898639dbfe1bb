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

/** Least memory for the database copies on a server (Tables A15:C21). */
export const minimumMemory = formula<{ copies: number }, (values: { copies: number }) => string>({
  label: "minimum memory for the database copies",
  unit: "GB",
  text: ({ copies }) => {
    const memoryGB = minimumMemoryByCopies.find((row) => copies <= row.upToCopies)?.memoryGB;
    return `${memoryGB ?? "none"}; by the table ({copies}), 8 for up to 10 copies, 2 more for each 10 further, at most 16`;
  },
  source: workbook("Tables A15:C21"),
});

/** For the databases active in the worst failure, whole GB. */
export const databaseCache = formula<{ mailboxesPerDatabase: number; activeDatabases: number; cacheMB: number }>({
  label: "database cache",
  unit: "GB",
  text: "round up ({mailboxesPerDatabase} * {activeDatabases} * {cacheMB} / 1024)",
  source: workbook("Role Requirements C135"),
});

/** Memory of client access by the load of the databases active in the worst failure, whole GB. */
export const clientAccessMemoryOfLoad = formula<{ used: number; available: number; cores: number }>({
  label: "memory of client access",
  unit: "GB",
  text: `round (${clientAccessMemory.baseGB} + {used} / {available} * {cores} * ${clientAccessMemory.perCoreGB})`,
  source: workbook("Role Requirements C141"),
});

/** With an unknown processor. */
export const clientAccessMemoryOfCores = formula<{ cores: number }>({
  label: "memory of client access",
  unit: "GB",
  text: `{cores} * ${clientAccessMemory.perCoreGB} * ${clientAccessMemory.unknownProcessorShare} + ${clientAccessMemory.baseGB}`,
  source: workbook("Role Requirements C141"),
});

type IndexPlaces = { active: number; copies: number; mailboxesPerDatabase: number; items: number };

/** With the passive copies of a server. Quirk kept: the workbook counts items as mailbox MB over message KB, without 1024. */
function contentIndexWith(passive: string) {
  const { baseGB, bytesPerActiveItem, bytesPerPassiveItem } = contentIndexMemory;
  return formula<IndexPlaces>({
    label: "content index memory",
    unit: "GB",
    text: `${baseGB} + {mailboxesPerDatabase} * {items} * ({active} * ${bytesPerActiveItem} + ${passive} * ${bytesPerPassiveItem}) / 2 ^ 30`,
    source: workbook("Role Requirements C140"),
  });
}

export const contentIndex = contentIndexWith("max(0, {copies} - {active})");

/** Quirk kept: fewer copies than active databases take memory away. */
export const contentIndexOfWorkbook = contentIndexWith("({copies} - {active})");

type MemoryPlaces = { minimumGB: number; cacheGB: number; clientAccessGB: number; indexGB: number };

const withoutIndex = formula<MemoryPlaces>({
  label: "memory without the content index",
  unit: "GB",
  text: `max({minimumGB}, {cacheGB} / ${cacheShareOfMemory} + {clientAccessGB})`,
  source: workbook("Role Requirements C139"),
});

/**
 * Quirk kept: the content index is added only where a quarter of the memory and the index exceed the memory, so the smallest
 * servers (8 GB, then 15) get more than somewhat larger ones (10 GB).
 */
export const memoryBeforeRounding = formula<MemoryPlaces, (values: MemoryPlaces) => string>({
  label: "memory before rounding",
  unit: "GB",
  text: (values) => {
    const memoryGB = withoutIndex.of(values);
    const added = cacheShareOfMemory * memoryGB + values.indexGB > memoryGB ? " + {indexGB}" : "";
    return `${withoutIndex.text}${added}; {indexGB} is added where a quarter of it does not hold the index`;
  },
  source: workbook("Role Requirements C139:C142"),
});

/** Memory as it is bought. */
export const roundedMemory = formula<{ memoryGB: number }, (values: { memoryGB: number }) => string>({
  label: "memory as sold",
  unit: "GB",
  text: ({ memoryGB }) => {
    const step = memorySteps.find((row) => memoryGB >= row.fromGB)?.multipleGB;
    if (step === undefined) return "none";
    return `max(${leastMemoryGB}, round up ({memoryGB} / ${step}) * ${step}); as sold, in multiples of 4, from 16 of 8, from 32 of 16, from 64 of 32, at least ${leastMemoryGB}`;
  },
  source: workbook("Role Requirements C143"),
});

/** Cache that the memory bought gives each mailbox active in the worst failure. */
export const cachePerActiveMailbox = formula<{ memoryGB: number; active: number; mailboxesPerDatabase: number }>({
  label: "database cache per active mailbox",
  unit: "MB",
  text: `{memoryGB} * ${cacheShareOfMemory} / {active} / {mailboxesPerDatabase} * 1024`,
  source: workbook("Role Requirements C104"),
});
