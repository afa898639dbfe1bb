import { workbook } from "../../../facts/sizing";
import { bound, directoryCores, directoryForUsers } from "../formulas";
import { ownSource, inputFigure, type DagInputs, type DagRecord, type DagTable, type DirectoryInputs } from "./inputs";

const usersRecords: DagTable = {
  allActiveMegacycles: inputFigure(
    "active megacycles of all DAGs",
    "megacycles",
    "megacycles of the active mailboxes of all DAGs",
    workbook("Role Requirements C176"),
    (read) => read.given("directory").activeMegacycles,
  ),
  slowestCoreMegacycles: inputFigure(
    "megacycles per core of the slowest host",
    "megacycles",
    "megacycles of a core of the slowest host of all DAGs",
    ownSource,
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
  return {
    [processors]: inputFigure(
      `processors of members in ${name}`,
      "processors",
      `processors of the members of all DAGs in ${name}`,
      ownSource,
      (read) => read.given("directory").processors[name] ?? 0,
    ),
    [`domainControllerCores[${name}]`]: {
      ...bound(directoryCores, { forUsers: "domainControllerCoresForUsers", processors }),
      label: `global catalog cores in ${name}`,
    },
  };
}

/** Global catalog cores that a datacenter needs. */
export function directoryCoresIn(datacenter: string, directory: DirectoryInputs): number {
  const { activeMegacycles, megacyclesPerCore = Number.NaN, processors } = directory;
  const forUsers = directoryForUsers.of({ activeMegacycles, perCore: megacyclesPerCore });
  return directoryCores.of({ forUsers, processors: processors[datacenter] ?? 0 });
}
