import { leastProcessors, processorLoadLimit, virtualization, workbook } from "../../../facts/sizing";
import { arithmetic, calculated, type Source } from "../figures";
import { availableMegacycles, bound, coreMegacycles, loadOfProcessors, placed, processorsForLoad } from "../formulas";
import {
  fromDocument,
  ownSource,
  sumOverTiers,
  inputFigure,
  type DagInputs,
  type DagReader,
  type DagRecord,
  type DagTable,
  type MemberCopies,
} from "./inputs";

const overhead = 1 + virtualization.defaultOverheadPct / 100;

/** Megacycles of one database where it is mounted or a passive copy, including the hypervisor's overhead. */
function databaseMegacycles(kind: "active" | "passive"): DagRecord {
  return {
    label: kind === "active" ? "megacycles per mounted database" : "megacycles per passive copy",
    unit: "megacycles",
    formula: (read) => {
      const sum = sumOverTiers(read, (t) => `clusterMailboxes${t} * ${kind}MegacyclesPerMailbox${t}`);
      return `(${sum}) / databases * (1 + ${virtualization.defaultOverheadPct} / 100)`;
    },
    source: workbook(`Role Requirements ${kind === "active" ? "C201" : "C202"}`),
    compute: (read) => (read.given("load")[`${kind}Megacycles`] / read.number("databases")) * overhead,
  };
}

/** Used megacycles of a member, given its mounted databases and its total of copies. */
const usedByMember = "{active} * activeMegacycles + max(0, {copies} - {active}) * passiveMegacycles";

function usedMegacycles(when: string, active: string, copies: string): DagRecord {
  return calculated({
    label: `used megacycles, ${when}`,
    unit: "megacycles",
    formula: placed(usedByMember, { active, copies }),
    source: workbook("Role Requirements C201:C203"),
  });
}

function used(read: DagReader, { activeDatabases: active, copies }: MemberCopies): number {
  const member: Readonly<Record<string, number>> = { active, copies };
  return arithmetic(usedByMember)((name) => member[name] ?? read.number(name));
}

/**
 * The busiest member: in normal operation, with databases mounted on their first copy, or in the failure with the
 * highest load on any one member. The databases that one member mounts and the copies that another holds are never
 * combined.
 */
function busiest(read: DagReader, when: "normal" | "failed"): MemberCopies {
  const members = read.given(when).map((member) => ({
    ...member,
    megacycles: used(read, member),
  }));
  return members.reduce((most, member) => (member.megacycles > most.megacycles ? member : most), {
    activeDatabases: 0,
    copies: 0,
    megacycles: 0,
  });
}

const megacycleRecords: DagTable = {
  activeDatabases: inputFigure(
    "active databases, worst allowed failure",
    "databases",
    "most databases that one member mounts in a single or a required failure",
    ownSource,
    (read) => read.given("worst").activeDatabases,
  ),
  maximumActiveDatabases: calculated({
    label: "max. active databases",
    unit: "databases",
    formula: "activeDatabases",
    source: ownSource,
  }),
  normalDatabases: inputFigure(
    "active databases, normal operation",
    "databases",
    "databases that the busiest member mounts while nothing has failed",
    ownSource,
    (read) => busiest(read, "normal").activeDatabases,
  ),
  normalCopies: inputFigure(
    "database copies of the busiest member",
    "copies",
    "copies on the member that is busiest in normal operation",
    ownSource,
    (read) => busiest(read, "normal").copies,
  ),
  worstDatabases: inputFigure(
    "active databases of the busiest member, worst allowed failure",
    "databases",
    "databases that the busiest remaining member mounts in the single or required failure that loads one member most",
    ownSource,
    (read) => busiest(read, "failed").activeDatabases,
  ),
  worstCopies: inputFigure(
    "database copies of the busiest member, worst allowed failure",
    "copies",
    "copies of mounted databases on the member that is busiest in that failure",
    ownSource,
    (read) => busiest(read, "failed").copies,
  ),
  activeMegacycles: databaseMegacycles("active"),
  passiveMegacycles: databaseMegacycles("passive"),
  megacyclesNormal: usedMegacycles("normal operation", "normalDatabases", "normalCopies"),
  megacyclesWorst: usedMegacycles("worst allowed failure", "worstDatabases", "worstCopies"),
};

/** A key of the slowest host. */
function hostSource(key: "cores" | "specintRate2006" | "megacyclesPerCore"): (read: DagReader) => Source {
  return (read) => {
    const host = read.given("slowestHost");
    const place = read
      .given("deployment")
      .datacenters.find(({ hosts }) => hosts.some(({ name }) => name === host?.name));
    if (host === undefined || place === undefined) return "no host";
    return fromDocument(`datacenters.${place.name}.hosts.${host.name}.${key}`);
  };
}

/** A sentence about the slowest host, or why there is none. */
function ofHost(sentence: (name: string) => string): (read: DagReader) => string {
  return (read) => {
    const host = read.given("slowestHost");
    return host === undefined ? "no host gives a figure for its processors" : sentence(host.name);
  };
}

type HostPlaces = { specintRate2006: number; cores: number };
const hostPlaces = { specintRate2006: "specintRate2006", cores: "hostCores" };

const hostRecords: DagTable = {
  hostCores: {
    ...inputFigure(
      "cores of the slowest host",
      "cores",
      "",
      hostSource("cores"),
      (read) => read.given("slowestHost")?.cores ?? NaN,
    ),
    formula: ofHost((name) => `cores of ${name}, the slowest host`),
  },
  specintRate2006: {
    ...inputFigure(
      "SPECint_rate2006 of the slowest host",
      "SPECint_rate2006",
      "",
      hostSource("specintRate2006"),
      (read) => {
        return read.given("slowestHost")?.specintRate2006 ?? NaN;
      },
    ),
    formula: ofHost((name) => `measured for ${name}`),
  },
  megacyclesPerProcessor: {
    label: "megacycles per processor",
    unit: coreMegacycles.unit,
    formula: (read) =>
      isMeasured(read) ? placed(coreMegacycles.text, hostPlaces) : ofHost((name) => `specified for ${name}`)(read),
    source: (read) => (isMeasured(read) ? coreMegacycles.source : hostSource("megacyclesPerCore")(read)),
    compute: (read) =>
      isMeasured(read)
        ? bound<DagInputs, HostPlaces>(coreMegacycles, hostPlaces).compute(read)
        : (read.given("slowestHost")?.megacyclesPerCore ?? NaN),
  },
};

function isMeasured(read: DagReader): boolean {
  const host = read.given("slowestHost");
  return host !== undefined && host.megacyclesPerCore === undefined;
}

const loadRecords: DagTable = {
  megacyclesAvailable: bound(availableMegacycles, { perCore: "megacyclesPerProcessor", cores: "processors" }),
  processorLoadLimit: inputFigure(
    "processor load, limit",
    "of the megacycles",
    "the share that may be used in the worst allowed failure",
    workbook("Variables B54"),
    () => processorLoadLimit,
  ),
  megacyclesLimit: calculated({
    label: "used megacycles, limit",
    unit: "megacycles",
    formula: "megacyclesAvailable * processorLoadLimit",
    source: workbook("Role Requirements C210"),
  }),
  processorLoadNormal: {
    ...bound(loadOfProcessors, { used: "megacyclesNormal", available: "megacyclesAvailable" }),
    label: "processor load, normal operation",
  },
  processorLoadWorst: {
    ...bound(loadOfProcessors, { used: "megacyclesWorst", available: "megacyclesAvailable" }),
    label: "processor load, worst allowed failure",
  },
};

/** The formula for the worst allowed failure, regardless of specified or earlier values. */
function neededProcessors(read: DagReader): string {
  if (Number.isNaN(read.number("megacyclesPerProcessor"))) return String(leastProcessors);
  return placed(processorsForLoad.text, { megacycles: "megacyclesWorst", perCore: "megacyclesPerProcessor" });
}

function processorsNeeded(read: DagReader): number {
  return arithmetic(neededProcessors(read))((name) => read.number(name));
}

const processorRecords: DagTable = {
  processors: {
    label: processorsForLoad.label,
    unit: processorsForLoad.unit,
    formula: (read) => {
      if (read.given("settings").machine.processors !== "auto") return "as specified in the document";
      const needed = processorsNeeded(read);
      if (read.number("processors") !== needed) return `as decided earlier; the formula alone gives ${needed}`;
      return neededProcessors(read);
    },
    source: (read): Source =>
      read.given("settings").machine.processors === "auto"
        ? processorsForLoad.source
        : fromDocument(`clusters.${read.given("design")}.machine.processors`),
    compute: (read) => {
      const specified = read.given("settings").machine.processors;
      return specified === "auto" ? Math.max(read.given("kept").processors ?? 0, processorsNeeded(read)) : specified;
    },
  },
};

/** Megacycles, processors and their load. */
export const processorFigures: DagTable = { ...megacycleRecords, ...processorRecords, ...hostRecords, ...loadRecords };
