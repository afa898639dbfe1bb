import { baselineServer } from "../../../../facts/sizing";
import {
  availableMegacycles,
  bound,
  cachePerActiveMailbox,
  clientAccessMemoryOfCores,
  clientAccessMemoryOfLoad,
  contentIndexOfWorkbook,
  coreMegacycles,
  databaseCache,
  directoryForUsers,
  loadOfProcessors,
  megacyclesOfActive,
  megacyclesOfPassive,
  memoryBeforeRounding,
  minimumMemory,
  placed,
  roundedMemory,
} from "../../formulas";
import { row, type CalculatorReader, type CalculatorRow, type CalculatorRows } from "../calculator-records";
import { resilient } from "./workbook-layout";

type Side = "first" | "second";

/** Names of a datacenter's figures. */
const namesOf = {
  first: {
    active: "actPdcWorst",
    cache: "eseCacheGB",
    clientAccess: "casMemoryGB",
    index: "ciMemoryGB",
    memory: "ramCalcGB",
  },
  second: {
    active: "actSdcWorst",
    cache: "eseCacheSdcGB",
    clientAccess: "casMemorySdcGB",
    index: "ciMemorySdcGB",
    memory: "ramCalcSdcGB",
  },
} as const;

function withoutSecond(side: Side, read: CalculatorReader): boolean {
  return side === "second" && !resilient(read);
}

/** The megacycles of client access where that is known, else the cores. */
function clientAccessMemory(side: Side): CalculatorRow {
  const { label, unit, source } = clientAccessMemoryOfLoad;
  const used = `${namesOf[side].active} * mbxPerDb * casMcPerMbx * overheadFactor`;
  return {
    label,
    unit,
    source,
    formula: (read) =>
      Number.isNaN(read.number("mcServer"))
        ? placed(clientAccessMemoryOfCores.text, { cores: "coresCounted" })
        : placed(clientAccessMemoryOfLoad.text, { used, available: "mcServer", cores: "coresCounted" }),
  };
}

/** Memory of a server of one datacenter. */
function memoryOn(side: Side): CalculatorRows {
  const { active, cache, clientAccess, index, memory } = namesOf[side];
  const before = bound(memoryBeforeRounding, {
    minimumGB: "minMemDbCountGB",
    cacheGB: cache,
    clientAccessGB: clientAccess,
    indexGB: index,
  });
  return {
    [cache]: bound(databaseCache, {
      mailboxesPerDatabase: "mbxPerDb",
      activeDatabases: active,
      cacheMB: "cachePerMailboxTableMB",
    }),
    [clientAccess]: clientAccessMemory(side),
    [index]: bound(contentIndexOfWorkbook, {
      active,
      copies: "dbCopiesPerServer",
      mailboxesPerDatabase: "mbxPerDb",
      items: "itemsPerMailbox",
    }),
    [memory]: {
      ...before,
      label: `memory before rounding, ${side} datacenter`,
      compute: (read) => (withoutSecond(side, read) ? null : before.compute(read)),
    },
    [side === "first" ? "ramGB" : "ramSdcGB"]: {
      ...bound(roundedMemory, { memoryGB: memory }),
      label: `memory per server, ${side} datacenter`,
    },
  };
}

/** Memory of a server of each datacenter. */
export const memoryDefinitions: CalculatorRows = {
  minMemDbCountGB: bound(minimumMemory, { copies: "dbCopiesPerServer" }),
  itemsPerMailbox: row("items per mailbox", "items", "mailboxSizeOnDiskMB / avgMessageKB", "Role Requirements C140"),
  ...memoryOn("first"),
  ...memoryOn("second"),
  cachePerMbxMB: bound(cachePerActiveMailbox, {
    memoryGB: "ramGB",
    active: "actPdcWorst",
    mailboxesPerDatabase: "mbxPerDb",
  }),
};

/** Load with the databases of a figure active; `otherwise` is the formula where the case cannot be, undefined where it can. */
function load(
  active: string,
  otherwise: (read: CalculatorReader) => string | undefined = () => undefined,
): CalculatorRow {
  const { label, unit, source, text } = loadOfProcessors;
  const places = { active, mailboxes: "mbxPerDb", copies: "dbCopiesPerServer", overhead: "overheadFactor" };
  const parts = [
    placed(megacyclesOfActive.text, { ...places, megacycles: "activeMcPerMbx" }),
    placed(megacyclesOfPassive.text, { ...places, megacycles: "passiveMcPerMbx" }),
    placed(megacyclesOfActive.text, { ...places, megacycles: "casMcPerMbx" }),
  ];
  const used = `(${parts.join(" + ")})`;
  return {
    label,
    unit,
    source,
    formula: (read) => otherwise(read) ?? placed(text, { used, available: "mcServer" }),
  };
}

function unlessAlone(read: CalculatorReader): string | undefined {
  return read.given("dagModel") === "stand-alone" ? "0; a stand-alone server takes over nothing" : undefined;
}

function unlessSingle(read: CalculatorReader): string | undefined {
  return resilient(read) ? undefined : "none; there is no second datacenter";
}

/** 0 where the first datacenter takes over nothing, as the workbook has it. */
function afterSite(read: CalculatorReader): string | undefined {
  return read.given("dagModel") === "ap" ? "0; nothing comes from the other datacenter" : unlessSingle(read);
}

const worst = { active: "actPdcWorst", mailboxes: "mbxPerDb", overhead: "overheadFactor" };

/**
 * Processors of a server, and of the directory. Quirk kept: in the vectors the SPECint_rate2006 is always that of the 16 cores of
 * the workbook's shipped server, whatever `cores` says; `ownCores` takes the server's.
 */
export const processorDefinitions: CalculatorRows = {
  coresCounted: row(
    "cores counted",
    "cores",
    (read) => (read.given("ownCores") ? "cores" : `${baselineServer.cores}; of the workbook's shipped server`),
    "Role Requirements C160",
  ),
  overheadFactor: row(
    "factor of the hypervisor",
    "factor",
    (read) => (read.given("virtualized") ? "1 + hypervisorPct / 100" : "1; a physical server"),
    "Input C135",
  ),
  mcPerCore: bound(coreMegacycles, { specintRate2006: { input: "specintRate2006" }, cores: "coresCounted" }),
  mcServer: bound(availableMegacycles, { perCore: "mcPerCore", cores: "coresCounted" }),
  mcActiveWorst: {
    ...bound(megacyclesOfActive, { ...worst, megacycles: "activeMcPerMbx" }),
    label: "used megacycles of active mailboxes, worst failure",
  },
  mcPassiveWorst: {
    ...bound(megacyclesOfPassive, { ...worst, copies: "dbCopiesPerServer", megacycles: "passiveMcPerMbx" }),
    label: "used megacycles of passive mailboxes, worst failure",
  },
  mcCasWorst: {
    ...bound(megacyclesOfActive, { ...worst, megacycles: "casMcPerMbx" }),
    label: "used megacycles of client access, worst failure",
  },
  cpuNormal: load("actPdcNormal"),
  cpuSingle: load("actPdcSingle", unlessAlone),
  cpuDouble: load("actPdcDouble", unlessAlone),
  cpuSite: load("actPdcSite", afterSite),
  cpuWorst: load("actPdcWorst"),
  cpuSdcWorst: load("actSdcWorst", unlessSingle),
  activeMcAll: row(
    "active megacycles of all mailboxes",
    "megacycles",
    "mailboxes * activeMcPerMbx",
    "Role Requirements C176",
  ),
  gcCoresDc1: bound(directoryForUsers, { activeMegacycles: "activeMcAll", perCore: "mcPerCore" }),
  gcCoresDc2: row(
    "global catalog cores in the second datacenter",
    "cores",
    (read) => (resilient(read) ? "gcCoresDc1" : "none; there is no second datacenter"),
    "Role Requirements C176:C177",
  ),
};
