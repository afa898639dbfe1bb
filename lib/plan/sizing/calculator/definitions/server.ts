import { baselineServer, exchangeDocs, workbook } from "../../../../facts/sizing";
import {
  cachePerActiveMailboxMB,
  clientAccessMemoryGB,
  contentIndexMemoryGB,
  databaseCacheGB,
  directoryCores,
  megacyclesPerCore,
  memoryBeforeRoundingGB,
  minimumMemoryGB,
  processorLoad,
  roundedMemoryGB,
  serverMegacycles,
  type Megacycles,
} from "../../formulas";
import type { Definition, Definitions, Reader } from "../fill-sheet";
import { resilient } from "./layout";

/**
 * Cores that the processor figures count. Quirk kept: in the vectors the SPECint_rate2006 is always that of the 16 cores of the
 * workbook's shipped server, whatever `cores` says; `ownCores` takes the server's.
 */
function countedCores(read: Reader): number {
  return read.given("ownCores") ? read.given("cores") : baselineServer.cores;
}

/** Megacycles of a server with the databases that the figure named has active. */
function megacycles(read: Reader, activeFigure: string): Megacycles {
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
function memory(read: Reader, activeFigure: string, cacheFigure: string): number {
  const active = read.number(activeFigure) * read.number("mbxPerDb");
  const passive = read.number("dbCopiesPerServer") * read.number("mbxPerDb") - active;
  const items = read.number("mailboxSizeOnDiskMB") / read.mean(["avgMessageKB"], (tier) => tier.avgMessageKB);
  return memoryBeforeRoundingGB(
    read.number("minMemDbCountGB"),
    read.number(cacheFigure),
    read.number(activeFigure === "actSdcWorst" ? "casMemorySdcGB" : "casMemoryGB"),
    contentIndexMemoryGB(active, passive, items),
  );
}

const memoryFormula = (cache: string, clientAccess: string): string =>
  `max(minMemDbCountGB, ${cache} / 0.25 + ${clientAccess}); the content index is added where a quarter and it exceed that`;

function clientAccessMemory(activeFigure: string): Definition {
  return {
    unit: "GB",
    formula: `round (2 + ${activeFigure} * mbxPerDb * casMcPerMbx * overheadFactor / mcServer * coresCounted * 2); with an unknown processor coresCounted * 2 * 0.2 + 2`,
    source: workbook("Role Requirements C141"),
    compute: (read) => {
      const share = megacycles(read, activeFigure).clientAccess / read.number("mcServer");
      return clientAccessMemoryGB(read.number("coresCounted"), Number.isNaN(share) ? undefined : share);
    },
  };
}

function cache(activeFigure: string): Definition {
  return {
    unit: "GB",
    formula: `round up (mbxPerDb * ${activeFigure} * cachePerMailboxTableMB / 1024)`,
    source: workbook("Role Requirements C135"),
    compute: (read) =>
      databaseCacheGB(read.number("mbxPerDb"), read.number(activeFigure), read.number("cachePerMailboxTableMB")),
  };
}

/** Memory of a server of each datacenter. */
export const memoryDefinitions: Definitions = {
  minMemDbCountGB: {
    unit: "GB",
    formula: "8 for up to 10 dbCopiesPerServer, 2 more for each 10 further, at most 16",
    source: workbook("Tables A15:C21"),
    compute: (read) => minimumMemoryGB(read.number("dbCopiesPerServer")),
  },
  eseCacheGB: cache("actPdcWorst"),
  eseCacheSdcGB: cache("actSdcWorst"),
  casMemoryGB: clientAccessMemory("actPdcWorst"),
  casMemorySdcGB: clientAccessMemory("actSdcWorst"),
  ramCalcGB: {
    unit: "GB",
    formula: memoryFormula("eseCacheGB", "casMemoryGB"),
    source: workbook("Role Requirements C139:C142"),
    compute: (read) => memory(read, "actPdcWorst", "eseCacheGB"),
  },
  ramCalcSdcGB: {
    unit: "GB",
    formula: memoryFormula("eseCacheSdcGB", "casMemorySdcGB"),
    source: workbook("Role Requirements C139:C142"),
    compute: (read) => (resilient(read) ? memory(read, "actSdcWorst", "eseCacheSdcGB") : null),
  },
  ramGB: {
    unit: "GB",
    formula: "round up ramCalcGB to 4, from 16 to 8, from 32 to 16, from 64 to 32",
    source: workbook("Role Requirements C143"),
    compute: (read) => roundedMemoryGB(read.number("ramCalcGB")),
  },
  ramSdcGB: {
    unit: "GB",
    formula: "round up ramCalcSdcGB to 4, from 16 to 8, from 32 to 16, from 64 to 32",
    source: workbook("Role Requirements C143"),
    compute: (read) => roundedMemoryGB(read.number("ramCalcSdcGB")),
  },
  cachePerMbxMB: {
    unit: "MB",
    formula: "ramGB * 0.25 / actPdcWorst / mbxPerDb * 1024",
    source: workbook("Role Requirements C104"),
    compute: (read) =>
      cachePerActiveMailboxMB(read.number("ramGB"), read.number("actPdcWorst") * read.number("mbxPerDb")),
  },
};

const mcSource = workbook("Role Requirements C201:C203");
const loadSource = `${workbook("Role Requirements C210")}; ${exchangeDocs("preferred-architecture-2019.md")}`;

function load(activeFigure: string, applies: (read: Reader) => boolean = () => true): Definition {
  return {
    unit: "fraction",
    formula: `mbxPerDb * (${activeFigure} * (activeMcPerMbx + casMcPerMbx) + (dbCopiesPerServer - ${activeFigure}) * passiveMcPerMbx) * overheadFactor / mcServer`,
    source: loadSource,
    compute: (read) => (applies(read) ? processorLoad(megacycles(read, activeFigure), read.number("mcServer")) : null),
  };
}

function unlessAlone(activeFigure: string): Definition {
  const definition = load(activeFigure);
  return {
    ...definition,
    compute: (read) => (read.given("dagModel") === "stand-alone" ? 0 : definition.compute(read)),
  };
}

/** 0 where the first datacenter takes over nothing, as the workbook has it. */
function afterSite(): Definition {
  const definition = load("actPdcSite", resilient);
  return { ...definition, compute: (read) => (read.given("dagModel") === "ap" ? 0 : definition.compute(read)) };
}

/** Processors of a server, and of the directory. */
export const processorDefinitions: Definitions = {
  coresCounted: {
    unit: "cores",
    formula: (read) => (read.given("ownCores") ? "cores" : "16, of the workbook's shipped server"),
    source: workbook("Role Requirements C160"),
    compute: countedCores,
  },
  overheadFactor: {
    unit: "factor",
    formula: (read) => (read.given("virtualized") ? "1 + hypervisorPct / 100" : "1 on a physical server"),
    source: workbook("Input C135"),
    compute: (read) => (read.given("virtualized") ? 1 + read.given("hypervisorPct") / 100 : 1),
  },
  mcPerCore: {
    unit: "megacycles",
    formula: "specintRate2006 / coresCounted * 2000 / 33.75",
    source: workbook("Role Requirements C160"),
    compute: (read) => megacyclesPerCore(read.given("specintRate2006") ?? Number.NaN, read.number("coresCounted")),
  },
  mcServer: {
    unit: "megacycles",
    formula: "mcPerCore * coresCounted",
    source: workbook("Role Requirements C160"),
    compute: (read) => read.number("mcPerCore") * read.number("coresCounted"),
  },
  mcActiveWorst: {
    unit: "megacycles",
    formula: "actPdcWorst * mbxPerDb * activeMcPerMbx * overheadFactor",
    source: mcSource,
    compute: (read) => megacycles(read, "actPdcWorst").active,
  },
  mcPassiveWorst: {
    unit: "megacycles",
    formula: "(dbCopiesPerServer - actPdcWorst) * mbxPerDb * passiveMcPerMbx * overheadFactor",
    source: mcSource,
    compute: (read) => megacycles(read, "actPdcWorst").passive,
  },
  mcCasWorst: {
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
  gcCoresDc1: {
    unit: "cores",
    formula: "round up (mailboxes * activeMcPerMbx / mcPerCore / 8); every datacenter for all mailboxes",
    source: workbook("Role Requirements C176:C177"),
    compute: (read) =>
      directoryCores(read.number("mailboxes") * read.number("activeMcPerMbx"), read.number("mcPerCore")),
  },
  gcCoresDc2: {
    unit: "cores",
    formula: "gcCoresDc1, where there is a second datacenter (dagModel)",
    source: workbook("Role Requirements C176:C177"),
    compute: (read) => (resilient(read) ? read.number("gcCoresDc1") : null),
  },
};
