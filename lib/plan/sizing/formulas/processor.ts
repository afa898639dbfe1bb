import {
  baselineServer,
  exchangeCoresPerDirectoryCore,
  exchangeDocs,
  processorLoadLimit,
  workbook,
} from "../../../facts/sizing";
import { formula } from "./formula";
import { ceilingTo } from "./rounding";

export interface ProcessorBaseline {
  readonly megacyclesPerCore: number;
  readonly specintPerCore: number;
}

/** Megacycles of one core (C160): its SPECint_rate2006 over the baseline's 33.75, times 2,000. */
export function megacyclesPerCore(
  specintRate2006: number,
  cores: number,
  baseline: ProcessorBaseline = baselineServer,
): number {
  return ((specintRate2006 / cores) * baseline.megacyclesPerCore) / baseline.specintPerCore;
}

export interface ServerLoad {
  readonly activeDatabases: number;
  readonly copies: number;
  readonly mailboxesPerDatabase: number;
  readonly activeMegacycles: number;
  readonly passiveMegacycles: number;
  readonly clientAccessMegacycles: number;
  /** 1, or 1.1 under a hypervisor that takes a tenth. */
  readonly overheadFactor: number;
}

export interface Megacycles {
  readonly active: number;
  readonly passive: number;
  readonly clientAccess: number;
}

/**
 * Megacycles a server needs with so many databases active (C201:C203). Quirk kept: when more databases would be active than
 * there are copies on the server, the passive part goes below zero.
 */
export function serverMegacycles(load: ServerLoad): Megacycles {
  const activeMailboxes = load.activeDatabases * load.mailboxesPerDatabase;
  const passiveMailboxes = (load.copies - load.activeDatabases) * load.mailboxesPerDatabase;
  return {
    active: activeMailboxes * load.activeMegacycles * load.overheadFactor,
    passive: passiveMailboxes * load.passiveMegacycles * load.overheadFactor,
    clientAccess: activeMailboxes * load.clientAccessMegacycles * load.overheadFactor,
  };
}

/** Share of the server's megacycles in use (C210). */
export function processorLoad(needed: Megacycles, available: number): number {
  return (needed.active + needed.passive + needed.clientAccess) / available;
}

/** Cores that keep the load at or below the limit of 80 % (Variables B54). */
export function coresFor(megacycles: number, ofOneCore: number, limit: number = processorLoadLimit): number {
  return ceilingTo(megacycles / (ofOneCore * limit));
}

/** Directory server cores of a datacenter, each datacenter for all mailboxes (C176); 8 Exchange cores to one. */
export function directoryCores(allActiveMegacycles: number, ofOneCore: number): number {
  return ceilingTo(allActiveMegacycles / ofOneCore / exchangeCoresPerDirectoryCore);
}

export const coreMegacycles = formula<{ specintRate2006: number; cores: number }>({
  label: "megacycles per core",
  unit: "megacycles",
  text: `{specintRate2006} / {cores} * ${baselineServer.megacyclesPerCore} / ${baselineServer.specintPerCore}`,
  source: workbook("Role Requirements C160"),
  of: ({ specintRate2006, cores }) => megacyclesPerCore(specintRate2006, cores),
});

export const availableMegacycles = formula<{ perCore: number; cores: number }>({
  label: "available megacycles",
  unit: "megacycles",
  text: "{perCore} * {cores}",
  source: workbook("Role Requirements C160"),
  of: ({ perCore, cores }) => perCore * cores,
});

export const loadOfProcessors = formula<{ used: number; available: number }>({
  label: "processor load",
  unit: "of the megacycles",
  text: "{used} / {available}",
  source: `${workbook("Role Requirements C210")}; ${exchangeDocs("preferred-architecture-2019.md")}`,
  of: ({ used, available }) => used / available,
});

/** Every datacenter's directory is for all users of the organization. */
export const directoryForUsers = formula<{ activeMegacycles: number; perCore: number }>({
  label: "global catalog cores for all users",
  unit: "cores",
  text: `round up ({activeMegacycles} / {perCore} / ${exchangeCoresPerDirectoryCore})`,
  source: workbook("Role Requirements C176:C177"),
  of: ({ activeMegacycles, perCore }) => directoryCores(activeMegacycles, perCore),
});
