import { baselineServer, cacheShareOfMemory, clientAccessMemory, workbook } from "../../../../facts/sizing";
import {
  availableMegacycles,
  bound,
  cachePerActiveMailboxMB,
  clientAccessMemoryGB,
  contentIndexMemoryGB,
  coreMegacycles,
  databaseCache,
  directoryForUsers,
  memoryBeforeRounding,
  memoryBeforeRoundingGB,
  minimumMemory,
  loadOfProcessors,
  processorLoad,
  roundedMemory,
  serverMegacycles,
  worded,
  type Megacycles,
} from "../../formulas";
import { mean, type CalculatorRecord, type CalculatorRecords, type CalculatorReader } from "../calculator-records";
import { resilient } from "./workbook-layout";

/**
 * Cores that the processor figures count. Quirk kept: in the vectors the SPECint_rate2006 is always that of the 16 cores of the
 * workbook's shipped server, whatever `cores` says; `ownCores` takes the server's.
 */
function countedCores(read: CalculatorReader): number {
  return read.given("ownCores") ? read.given("cores") : baselineServer.cores;
}

/** Megacycles of a server with the databases that the figure named has active. */
function megacycles(read: CalculatorReader, activeFigure: string): Megacycles {
  return serverMegacycles({
    activeDatabases: read.number(activeFigure),
    copies: read.number("dbCopiesPerServer"),
    mailboxesPerDatabase: read.number("mbxPerDb"),
    activeMegacycles: read.number("activeMcPerMbx"),
    passiveMegacycles: read.number("passiveMcPerMbx"),
    clientAccessMegacycles: read.number("casMcPerMbx"),
    overheadFactor: read.number("overheadFactor"),
  });
}

/** Memory before rounding for the databases that the figure named has active. */
function memory(read: CalculatorReader, activeFigure: string, cacheFigure: string): number {
  const active = read.number(activeFigure) * read.number("mbxPerDb");
  const passive = read.number("dbCopiesPerServer") * read.number("mbxPerDb") - active;
  const items = read.number("mailboxSizeOnDiskMB") / mean(read, ["avgMessageKB"], (tier) => tier.avgMessageKB);
  return memoryBeforeRoundingGB(
    read.number("minMemDbCountGB"),
    read.number(cacheFigure),
    read.number(activeFigure === "actSdcWorst" ? "casMemorySdcGB" : "casMemoryGB"),
    contentIndexMemoryGB(active, passive, items),
  );
}

const memoryFormula = (cache: string, clientAccess: string): string =>
  worded(memoryBeforeRounding, {
    minimumGB: "minMemDbCountGB",
    cacheGB: cache,
    clientAccessGB: clientAccess,
    indexGB: "the content index",
  }).formula;

function clientAccessMemoryOf(activeFigure: string): CalculatorRecord {
  const { baseGB, perCoreGB, unknownProcessorShare } = clientAccessMemory;
  return {
    label: "memory of client access",
    unit: "GB",
    formula: `round (${baseGB} + ${activeFigure} * mbxPerDb * casMcPerMbx * overheadFactor / mcServer * coresCounted * ${perCoreGB}); with an unknown processor coresCounted * ${perCoreGB} * ${unknownProcessorShare} + ${baseGB}`,
    source: workbook("Role Requirements C141"),
    compute: (read) => {
      const share = megacycles(read, activeFigure).clientAccess / read.number("mcServer");
      return clientAccessMemoryGB(read.number("coresCounted"), Number.isNaN(share) ? undefined : share);
    },
  };
}

function cache(activeFigure: string): CalculatorRecord {
  return bound(databaseCache, {
    mailboxesPerDatabase: "mbxPerDb",
    activeDatabases: activeFigure,
    cacheMB: "cachePerMailboxTableMB",
  });
}

/** Memory of a server of each datacenter. */
export const memoryDefinitions: CalculatorRecords = {
  minMemDbCountGB: bound(minimumMemory, { copies: "dbCopiesPerServer" }),
  eseCacheGB: cache("actPdcWorst"),
  eseCacheSdcGB: cache("actSdcWorst"),
  casMemoryGB: clientAccessMemoryOf("actPdcWorst"),
  casMemorySdcGB: clientAccessMemoryOf("actSdcWorst"),
  ramCalcGB: {
    label: "memory before rounding, first datacenter",
    unit: "GB",
    formula: memoryFormula("eseCacheGB", "casMemoryGB"),
    source: workbook("Role Requirements C139:C142"),
    compute: (read) => memory(read, "actPdcWorst", "eseCacheGB"),
  },
  ramCalcSdcGB: {
    label: "memory before rounding, second datacenter",
    unit: "GB",
    formula: memoryFormula("eseCacheSdcGB", "casMemorySdcGB"),
    source: workbook("Role Requirements C139:C142"),
    compute: (read) => (resilient(read) ? memory(read, "actSdcWorst", "eseCacheSdcGB") : null),
  },
  ramGB: { ...bound(roundedMemory, { memoryGB: "ramCalcGB" }), label: "memory per server, first datacenter" },
  ramSdcGB: { ...bound(roundedMemory, { memoryGB: "ramCalcSdcGB" }), label: "memory per server, second datacenter" },
  cachePerMbxMB: {
    label: "database cache per active mailbox",
    unit: "MB",
    formula: `ramGB * ${cacheShareOfMemory} / actPdcWorst / mbxPerDb * 1024`,
    source: workbook("Role Requirements C104"),
    compute: (read) =>
      cachePerActiveMailboxMB(read.number("ramGB"), read.number("actPdcWorst") * read.number("mbxPerDb")),
  },
};

const mcSource = workbook("Role Requirements C201:C203");

function load(activeFigure: string, applies: (read: CalculatorReader) => boolean = () => true): CalculatorRecord {
  return {
    label: loadOfProcessors.label,
    unit: loadOfProcessors.unit,
    formula: `mbxPerDb * (${activeFigure} * (activeMcPerMbx + casMcPerMbx) + (dbCopiesPerServer - ${activeFigure}) * passiveMcPerMbx) * overheadFactor / mcServer`,
    source: loadOfProcessors.source,
    compute: (read) => (applies(read) ? processorLoad(megacycles(read, activeFigure), read.number("mcServer")) : null),
  };
}

function unlessAlone(activeFigure: string): CalculatorRecord {
  const definition = load(activeFigure);
  return {
    ...definition,
    compute: (read) => (read.given("dagModel") === "stand-alone" ? 0 : definition.compute(read)),
  };
}

/** 0 where the first datacenter takes over nothing, as the workbook has it. */
function afterSite(): CalculatorRecord {
  const definition = load("actPdcSite", resilient);
  return { ...definition, compute: (read) => (read.given("dagModel") === "ap" ? 0 : definition.compute(read)) };
}

/** Processors of a server, and of the directory. */
export const processorDefinitions: CalculatorRecords = {
  coresCounted: {
    label: "cores counted",
    unit: "cores",
    formula: (read) => (read.given("ownCores") ? "cores" : `${baselineServer.cores}, of the workbook's shipped server`),
    source: workbook("Role Requirements C160"),
    compute: countedCores,
  },
  overheadFactor: {
    label: "factor of the hypervisor",
    unit: "factor",
    formula: (read) => (read.given("virtualized") ? "1 + hypervisorPct / 100" : "1 on a physical server"),
    source: workbook("Input C135"),
    compute: (read) => (read.given("virtualized") ? 1 + read.given("hypervisorPct") / 100 : 1),
  },
  mcPerCore: bound(coreMegacycles, { specintRate2006: { input: "specintRate2006" }, cores: "coresCounted" }),
  mcServer: bound(availableMegacycles, { perCore: "mcPerCore", cores: "coresCounted" }),
  mcActiveWorst: {
    label: "used megacycles of active mailboxes, worst failure",
    unit: "megacycles",
    formula: "actPdcWorst * mbxPerDb * activeMcPerMbx * overheadFactor",
    source: mcSource,
    compute: (read) => megacycles(read, "actPdcWorst").active,
  },
  mcPassiveWorst: {
    label: "used megacycles of passive mailboxes, worst failure",
    unit: "megacycles",
    formula: "(dbCopiesPerServer - actPdcWorst) * mbxPerDb * passiveMcPerMbx * overheadFactor",
    source: mcSource,
    compute: (read) => megacycles(read, "actPdcWorst").passive,
  },
  mcCasWorst: {
    label: "used megacycles of client access, worst failure",
    unit: "megacycles",
    formula: "actPdcWorst * mbxPerDb * casMcPerMbx * overheadFactor",
    source: mcSource,
    compute: (read) => megacycles(read, "actPdcWorst").clientAccess,
  },
  cpuNormal: load("actPdcNormal"),
  cpuSingle: unlessAlone("actPdcSingle"),
  cpuDouble: unlessAlone("actPdcDouble"),
  cpuSite: afterSite(),
  cpuWorst: load("actPdcWorst"),
  cpuSdcWorst: load("actSdcWorst", resilient),
  activeMcAll: {
    label: "active megacycles of all mailboxes",
    unit: "megacycles",
    formula: "mailboxes * activeMcPerMbx",
    source: workbook("Role Requirements C176"),
    compute: (read) => read.number("mailboxes") * read.number("activeMcPerMbx"),
  },
  gcCoresDc1: bound(directoryForUsers, { activeMegacycles: "activeMcAll", perCore: "mcPerCore" }),
  gcCoresDc2: {
    label: "global catalog cores in the second datacenter",
    unit: "cores",
    formula: "gcCoresDc1; where there is a second datacenter (dagModel)",
    source: workbook("Role Requirements C176:C177"),
    compute: (read) => (resilient(read) ? read.number("gcCoresDc1") : null),
  },
};
