import {
  hardwareLimits,
  pageFileCapMB,
  pageFileShareSince2019,
  perfGuy2016,
  processorLoadLimit,
  virtualization,
  workbook,
  baselineServer,
  contentIndexMemory,
  exchangeDocs,
} from "../../../facts/sizing";
import { versionNumber } from "../../design/load";
import {
  clientAccessMemoryGB,
  contentIndexMemoryGB,
  coresFor,
  memoryBeforeRoundingGB,
  minimumMemoryGB,
  roundedMemoryGB,
} from "../../sizing/formulas";
import type { FigureDefinition } from "../chain";
import type { ClusterWorkings } from "../workings";
import { fromDocument, own, sumOverTiers } from "./tiers";

/** Fewest processors that the planner gives a member, and the cores that client access is reckoned with. */
const LEAST_PROCESSORS = 4;

/** Processors and memory of one member. */
export function serverFigures(workings: ClusterWorkings): Record<string, FigureDefinition> {
  return { ...megacycleFigures(workings), ...processorFigures(workings), ...memoryFigures(workings) };
}

function megacycleFigures(workings: ClusterWorkings): Record<string, FigureDefinition> {
  const { sizes, plan, activeMegacycles, passiveMegacycles } = workings;
  const overhead = `(1 + ${virtualization.defaultOverheadPct} / 100) / databases`;
  const sum = (kind: string): string =>
    `(${sumOverTiers(workings, (t) => `clusterMailboxes${t} * ${kind}MegacyclesPerMailbox${t}`)}) * ${overhead}`;
  const active = plan.maximumActiveDatabases;
  const normal = Math.ceil(sizes.databases / Math.max(1, plan.members.length));
  const needed = (mounted: number): number =>
    mounted * activeMegacycles + Math.max(0, sizes.copiesPerServer - mounted) * passiveMegacycles;
  const neededFormula = (mounted: string): string =>
    `${mounted} * activeMegacycles + (copiesPerServer - ${mounted}) * passiveMegacycles`;
  return {
    activeDatabases: {
      unit: "databases",
      formula: "most databases that one member mounts in a single or a required failure",
      source: own,
      value: active,
    },
    maximumActiveDatabases: { unit: "databases", formula: "activeDatabases", source: own, value: active },
    normalDatabases: {
      unit: "databases",
      formula: "round up (databases / members)",
      source: own,
      value: normal,
    },
    activeMegacycles: {
      unit: "megacycles a mounted database",
      formula: sum("active"),
      source: workbook("Role Requirements C201"),
      value: activeMegacycles,
    },
    passiveMegacycles: {
      unit: "megacycles a passive copy",
      formula: sum("passive"),
      source: workbook("Role Requirements C202"),
      value: passiveMegacycles,
    },
    megacyclesNormal: {
      unit: "megacycles",
      formula: neededFormula("normalDatabases"),
      source: workbook("Role Requirements C201:C203"),
      value: needed(normal),
    },
    megacyclesWorst: {
      unit: "megacycles",
      formula: neededFormula("activeDatabases"),
      source: workbook("Role Requirements C201:C203"),
      value: needed(active),
    },
  };
}

function processorFigures(workings: ClusterWorkings): Record<string, FigureDefinition> {
  const { sizes, slowestHost, megacyclesPerProcessor: perProcessor } = workings;
  const processors = processorsDefinition(workings);
  if (slowestHost === undefined || perProcessor === undefined) return { processors };
  const measured = slowestHost.megacyclesPerCore === undefined;
  const load = (name: string, value: number): FigureDefinition => ({
    unit: "of the megacycles",
    formula: `${name} / (processors * megacyclesPerProcessor)`,
    source: workbook("Role Requirements C210"),
    value: value / (sizes.processors * perProcessor),
  });
  const megacycles = megacycleFigures(workings);
  return {
    processors,
    hostCores: {
      unit: "cores",
      formula: `cores of ${slowestHost.name}, the slowest host`,
      source: fromDocument(`hosts.${slowestHost.name}`),
      value: slowestHost.cores,
    },
    specintRate2006: {
      unit: "SPECint_rate2006",
      formula: measured ? `measured for ${slowestHost.name}` : "not given",
      source: fromDocument(`hosts.${slowestHost.name}`),
      value: slowestHost.specintRate2006 ?? 0,
    },
    megacyclesPerProcessor: {
      unit: "megacycles",
      formula: measured
        ? `specintRate2006 / hostCores * ${baselineServer.megacyclesPerCore} / ${baselineServer.specintPerCore}`
        : `given for ${slowestHost.name}`,
      source: measured ? workbook("Role Requirements C160") : fromDocument(`hosts.${slowestHost.name}`),
      value: perProcessor,
    },
    megacyclesAvailable: {
      unit: "megacycles",
      formula: "processors * megacyclesPerProcessor",
      source: workbook("Role Requirements C210"),
      value: sizes.processors * perProcessor,
    },
    megacyclesLimit: {
      unit: "megacycles",
      formula: "megacyclesAvailable * processorLoadLimit",
      source: workbook("Role Requirements C210"),
      value: sizes.processors * perProcessor * sizes.processorLoad.limit,
    },
    processorLoadLimit: {
      unit: "of the megacycles",
      formula: "the share that may be used in the worst allowed failure",
      source: workbook("Role Requirements C210"),
      value: sizes.processorLoad.limit,
    },
    processorLoadNormal: load("megacyclesNormal", megacycles["megacyclesNormal"]?.value ?? 0),
    processorLoadWorst: load("megacyclesWorst", megacycles["megacyclesWorst"]?.value ?? 0),
  };
}

function processorsDefinition(workings: ClusterWorkings): FigureDefinition {
  const { sizes, cluster, megacyclesPerProcessor: perProcessor } = workings;
  const value = sizes.processors;
  if (cluster.machine.processors !== "auto") return said(workings, "processors", "processors", value);
  const worst = megacycleFigures(workings)["megacyclesWorst"]?.value ?? 0;
  const fresh =
    perProcessor === undefined
      ? LEAST_PROCESSORS
      : Math.max(LEAST_PROCESSORS, Math.ceil(coresFor(worst, perProcessor) / 2) * 2);
  if (fresh !== value) return kept("processors", value, fresh);
  const formula =
    perProcessor === undefined
      ? String(LEAST_PROCESSORS)
      : `max(${LEAST_PROCESSORS}, round up (megacyclesWorst / (megacyclesPerProcessor * ${processorLoadLimit}) / 2) * 2)`;
  return { unit: "processors", formula, source: workbook("Variables B54; an even number, at least 4"), value };
}

function memoryFigures(workings: ClusterWorkings): Record<string, FigureDefinition> {
  const { load, sizes, plan, deployment } = workings;
  const databases = Math.max(1, sizes.databases);
  const active = plan.maximumActiveDatabases;
  const passive = Math.max(0, sizes.copiesPerServer - active);
  const messageKB = load.messagesPerDay === 0 ? 0 : load.mailKBPerDay / load.messagesPerDay;
  const items = messageKB === 0 ? 0 : (load.onDiskGB * 1024) / load.mailboxes / messageKB;
  const perDatabase = load.mailboxes / databases;
  const minimum = minimumMemoryGB(sizes.copiesPerServer);
  const cache = Math.ceil(((load.cacheMB / databases) * active) / 1024);
  const clients = clientAccessMemoryGB(LEAST_PROCESSORS, 0);
  const index = contentIndexMemoryGB(active * perDatabase, passive * perDatabase, items);
  const before = memoryBeforeRoundingGB(minimum, cache, clients, index);
  const { baseGB, bytesPerActiveItem, bytesPerPassiveItem } = contentIndexMemory;
  const gb = (formula: string, place: string, value: number): FigureDefinition => ({
    unit: "GB",
    formula,
    source: workbook(place),
    value,
  });
  return {
    minimumMemoryGB: gb("least memory for copiesPerServer, from a table", "Tables A15:C21", minimum),
    databaseCacheGB: gb(
      `round up ((${sumOverTiers(workings, (t) => `clusterMailboxes${t} * cachePerMailboxMB${t}`)}) / databases * activeDatabases / 1024)`,
      "Role Requirements C135",
      cache,
    ),
    clientAccessMemoryGB: gb("2, as client access is in the figures of a mailbox", "Role Requirements C141", clients),
    itemsPerMailbox: {
      unit: "items",
      formula: "averageMailboxMB / averageKB",
      source: workbook("Role Requirements C140"),
      value: items,
    },
    contentIndexMemoryGB: gb(
      `${baseGB} + (activeDatabases * mailboxesPerDatabase * itemsPerMailbox * ${bytesPerActiveItem} + max(0, copiesPerServer - activeDatabases) * mailboxesPerDatabase * itemsPerMailbox * ${bytesPerPassiveItem}) / 2 ^ 30`,
      "Role Requirements C140",
      index,
    ),
    memoryBeforeRoundingGB: gb(
      "max(minimumMemoryGB, databaseCacheGB / 0.25 + clientAccessMemoryGB), and contentIndexMemoryGB where a quarter of it does not hold the index",
      "Role Requirements C139, C142",
      before,
    ),
    memoryGB: memoryDefinition(workings, before),
    pageFileGB: {
      unit: "GB",
      formula:
        deployment.exchange.version === "2016"
          ? `round up (min(memoryGB * 1024 + 10, ${pageFileCapMB}) / 1024)`
          : `round up (memoryGB * ${pageFileShareSince2019})`,
      source: exchangeDocs("system-requirements"),
      value: sizes.pageFileGB,
    },
  };
}

function memoryDefinition(workings: ClusterWorkings, before: number): FigureDefinition {
  const { sizes, cluster, deployment } = workings;
  const value = sizes.memoryGB;
  if (cluster.machine.memoryGB !== "auto") return said(workings, "memoryGB", "GB", value);
  const least = hardwareLimits[versionNumber(deployment.exchange.version)].minimumMemoryGB;
  const fresh = Math.max(least, roundedMemoryGB(before));
  if (fresh !== value) return kept("GB", value, fresh);
  return {
    unit: "GB",
    formula: `max(${least}, memoryBeforeRoundingGB rounded up to what is sold)`,
    source: `${workbook("Role Requirements C143")}; ${exchangeDocs("system-requirements")}`,
    value,
  };
}

function said({ plan }: ClusterWorkings, key: string, unit: string, value: number): FigureDefinition {
  return {
    unit,
    formula: "as the document says",
    source: fromDocument(`clusters.${plan.design}.machine.${key}`),
    value,
  };
}

/** An earlier decision that a fresh one would not repeat. */
function kept(unit: string, value: number, fresh: number): FigureDefinition {
  return { unit, formula: `decided by the planner; the formula alone gives ${fresh}`, source: perfGuy2016, value };
}
