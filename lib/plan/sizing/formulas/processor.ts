import {
  baselineServer,
  exchangeCoresPerDirectoryCore,
  exchangeDocs,
  leastProcessors,
  processorLoadLimit,
  processorStep,
  workbook,
} from "../../../facts/sizing";
import { formula } from "./formula";

/** Its SPECint_rate2006 over the baseline's 33.75, times 2,000. */
export const coreMegacycles = formula<{ specintRate2006: number; cores: number }>({
  label: "megacycles per core",
  unit: "megacycles",
  text: `{specintRate2006} / {cores} * ${baselineServer.megacyclesPerCore} / ${baselineServer.specintPerCore}`,
  source: workbook("Role Requirements C160"),
});

export const availableMegacycles = formula<{ perCore: number; cores: number }>({
  label: "available megacycles",
  unit: "megacycles",
  text: "{perCore} * {cores}",
  source: workbook("Role Requirements C160"),
});

export const loadOfProcessors = formula<{ used: number; available: number }>({
  label: "processor load",
  unit: "of the megacycles",
  text: "{used} / {available}",
  source: `${workbook("Role Requirements C210")}; ${exchangeDocs("preferred-architecture-2019.md")}`,
});

/** Every datacenter's directory is for all users of the organization. */
export const directoryForUsers = formula<{ activeMegacycles: number; perCore: number }>({
  label: "global catalog cores for all users",
  unit: "cores",
  text: `round up ({activeMegacycles} / {perCore} / ${exchangeCoresPerDirectoryCore})`,
  source: workbook("Role Requirements C176:C177"),
});

/** An even number that keeps the load at or below the limit of 80 %. */
export const processorsForLoad = formula<{ megacycles: number; perCore: number }>({
  label: "processors per server",
  unit: "processors",
  text: `max(${leastProcessors}, round up ({megacycles} / ({perCore} * ${processorLoadLimit}) / ${processorStep}) * ${processorStep})`,
  source: workbook(`Variables B54; an even number, at least ${leastProcessors}`),
});

type DirectoryNeed = { forUsers: number; processors: number };

/**
 * Global catalog cores that a datacenter needs. Both hold, so the larger one counts: the calculator sizes every
 * datacenter for the megacycles of all users of the organization, since it must serve them when the others have failed
 * (Role Requirements C176:C177); and a site needs a core of a global catalog for every 8 cores of Exchange in it,
 * however idle they are (`life-dc-core-ratio`, HealthChecker). If the megacycles are unknown, only the second counts.
 */
export const directoryCores = formula<DirectoryNeed, (values: DirectoryNeed) => string>({
  label: "global catalog cores",
  unit: "cores",
  text: ({ forUsers }) => {
    const forServers = `round up ({processors} / ${exchangeCoresPerDirectoryCore})`;
    return Number.isNaN(forUsers) ? forServers : `max({forUsers}, ${forServers})`;
  },
  source: `${workbook("Role Requirements C176:C177")}; CSS-Exchange HealthChecker, DCCoreRatio`,
});

type ServerLoad = { active: number; copies: number; mailboxes: number; megacycles: number; overhead: number };

const loadOfServer = { unit: "megacycles", source: workbook("Role Requirements C201:C203") };

/** Megacycles of a server for the mailboxes of the databases mounted on it. */
export const megacyclesOfActive = formula<Omit<ServerLoad, "copies">>({
  ...loadOfServer,
  label: "used megacycles of active mailboxes",
  text: "{active} * {mailboxes} * {megacycles} * {overhead}",
});

/** Quirk kept: when more databases would be active than there are copies on the server, the passive part goes below zero. */
export const megacyclesOfPassive = formula<ServerLoad>({
  ...loadOfServer,
  label: "used megacycles of passive mailboxes",
  text: "({copies} - {active}) * {mailboxes} * {megacycles} * {overhead}",
});
