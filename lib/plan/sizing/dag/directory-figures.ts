import { exchangeCoresPerDirectoryCore, workbook } from "../../../facts/sizing";
import { bound, ceilingTo, directoryForUsers } from "../formulas";
import { own, told, type DagInputs, type DagReader, type DagRecord, type DagTable } from "./inputs";

/**
 * Global catalog cores that a datacenter needs. Both hold, so the larger one counts: the calculator sizes every datacenter for the
 * megacycles of all users of the organization, since it must carry them when the others are gone (Role Requirements C176:C177);
 * and a site needs a core of a global catalog for each 8 cores of Exchange that stand in it, however idle they are
 * (`life-dc-core-ratio`, HealthChecker). Undefined megacycles leave the second alone.
 */
export function directoryCoresIn(datacenter: string, inputs: DagInputs["directory"]): number {
  const { activeMegacycles, megacyclesPerCore, processors } = inputs;
  const forUsers =
    megacyclesPerCore === undefined ? 0 : directoryForUsers.of({ activeMegacycles, perCore: megacyclesPerCore });
  return Math.max(forUsers, forServers(processors[datacenter] ?? 0));
}

function forServers(processors: number): number {
  return ceilingTo(processors / exchangeCoresPerDirectoryCore);
}

const usersRecords: DagTable = {
  allActiveMegacycles: told(
    "active megacycles of all DAGs",
    "megacycles",
    "megacycles of the active mailboxes of all DAGs",
    workbook("Role Requirements C176"),
    (read) => read.given("directory").activeMegacycles,
  ),
  slowestCoreMegacycles: told(
    "megacycles per core of the slowest host",
    "megacycles",
    "megacycles of a core of the slowest host of all DAGs",
    own,
    (read) => read.given("directory").megacyclesPerCore ?? NaN,
  ),
  domainControllerCoresForUsers: bound(directoryForUsers, {
    activeMegacycles: "allActiveMegacycles",
    perCore: "slowestCoreMegacycles",
  }),
};

/** The directory in each datacenter with members of any DAG. */
export function directoryFigures({ directory }: Pick<DagInputs, "directory">): DagTable {
  const places = Object.keys(directory.processors).map((name) => Object.entries(inDatacenter(name)));
  return { ...usersRecords, ...Object.fromEntries(places.flat()) };
}

function inDatacenter(name: string): Record<string, DagRecord> {
  const processors = `memberProcessors[${name}]`;
  const known = (read: DagReader): boolean => read.given("directory").megacyclesPerCore !== undefined;
  const ofServers = `round up (${processors} / ${exchangeCoresPerDirectoryCore})`;
  return {
    [processors]: told(
      `processors of members in ${name}`,
      "processors",
      `processors of the members of all DAGs in ${name}`,
      own,
      (read) => read.given("directory").processors[name] ?? 0,
    ),
    [`domainControllerCores[${name}]`]: {
      label: `global catalog cores in ${name}`,
      unit: "cores",
      formula: (read) => (known(read) ? `max(domainControllerCoresForUsers, ${ofServers})` : ofServers),
      source: `${workbook("Role Requirements C176:C177")}; CSS-Exchange HealthChecker, DCCoreRatio`,
      compute: (read) => {
        if (known(read)) read.number("domainControllerCoresForUsers");
        read.number(processors);
        return directoryCoresIn(name, read.given("directory"));
      },
    },
  };
}
