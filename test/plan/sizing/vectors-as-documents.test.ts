/**
 * Proves that the planner gives a vector written as a document the calculator's figures, figure by figure. Intended
 * differences are listed with their values and the reason; there must be no others.
 */
import { stringify } from "yaml";
import vectors from "../../vectors/sizing.json";
import { workingsOf } from "../../../lib/plan/sheet/workings";
import {
  calculate,
  dagSheet,
  explainedRecords,
  sheetOf,
  type DagInputs,
  type Sheet,
  type SizingInput,
  type SizingResult,
} from "../../../lib/plan/sizing";
import { deploymentOf, planOf } from "../../support/examples";
import { vectorDocument } from "./vector-document";

interface Vector {
  readonly id: string;
  readonly input: SizingInput;
}

interface Planned extends Vector {
  readonly inputs: DagInputs;
  readonly planner: Sheet;
  /** For the planner's own mailboxes of a DAG, which are whole. */
  readonly calculator: SizingResult;
  /** For the vector's mailboxes of all DAGs. */
  readonly organization: SizingResult;
}

/** Exchange 2013 cannot be planned: a document allows 2016, 2019 or SE. */
const scenarios = (vectors.scenarios as unknown as readonly Vector[]).filter(({ input }) => input.ver !== 2013);

/**
 * The calculator gets the planner's assumptions: servers are always virtual machines with a tenth for the hypervisor, the
 * SPECint_rate2006 is that of the host's own cores, and mailboxes of a DAG are whole.
 */
function plan({ id, input }: Vector): Planned {
  const meant = { ...input, virtualized: true, ownCores: true };
  const deployment = deploymentOf(stringify(vectorDocument(input, calculate(meant))));
  const [workings] = workingsOf(deployment, planOf(deployment));
  if (workings === undefined) throw new Error(`${id} has no DAG`);
  const { inputs } = workings;
  const dags = numberOf(calculate(meant), "dagCount");
  const whole = { ...meant, mailboxes: workings.load.mailboxes * dags, growth: 0 };
  return {
    id,
    input,
    inputs,
    planner: sheetOf(explainedRecords(inputs), inputs),
    calculator: calculate(whole),
    organization: calculate(meant),
  };
}

function numberOf({ sheet }: SizingResult, figure: string): number {
  const value = sheet[figure]?.value;
  return typeof value === "number" ? value : Number.NaN;
}

const planned = scenarios.map(plan);

/** The planner's figure and the calculator's. */
const same: readonly (readonly [string, string])[] = [
  ["mailboxSizeOnDiskMB[users]", "mailboxSizeOnDiskMB"],
  ["logsPerMailboxPerDay[users]", "logsPerMailboxPerDay"],
  ["iopsPerMailbox[users]", "iopsPerMailbox"],
  ["cachePerMailboxMB[users]", "cachePerMailboxTableMB"],
  ["activeMegacyclesPerMailbox[users]", "activeMcPerMbx"],
  ["passiveMegacyclesPerMailbox[users]", "passiveMcPerMbx"],
  ["mailboxesInCluster", "groupMailboxes"],
  ["databases", "dbsRecommendedPerDag"],
  ["mailboxesPerDatabase", "mbxPerDb"],
  ["averageDatabaseGB", "dbSizeGB"],
  ["logsPerDay", "userLogsPerDayDag"],
  ["daysOfLogs", "daysOfLogs"],
  ["movedLogsPerWeek", "moveLogsPerWeekDag"],
  ["keptLogsGB", "logSpaceBackupGB"],
  ["movedLogsGB", "logSpaceMoveGB"],
  ["averageLogsGB", "logSizePerDbGB"],
  ["peakIops", "peakIopsDag"],
  ["peakIopsPerDatabase", "iopsPerDb"],
  ["logsPerDatabaseAndDay", "logsPerDbPerDayAvg"],
  ["megacyclesPerProcessor", "mcPerCore"],
  ["megacyclesAvailable", "mcServer"],
  ["safetyNetDays", "safetyNetDays"],
  ["averageKB", "averageMessageSizeKB"],
];

const ofOrganization: readonly (readonly [string, string])[] = [
  ["allActiveMegacycles", "activeMcAll"],
  ["domainControllerCoresForUsers", "gcCoresDc1"],
];

/** Only with a second datacenter. */
const between: readonly (readonly [string, string])[] = [
  ["logPeakMbps", "peakLogMbpsPerDb"],
  ["indexPeakMbps", "peakCiPerDbMbps"],
  ["replicationMbps", "totalPeakBetweenDcsDagMbps"],
];

/** Figures that depend on the worst failure, if both use the same one. */
const ofWorst: readonly (readonly [string, string])[] = [
  ["minimumMemoryGB", "minMemDbCountGB"],
  ["databaseCacheGB", "eseCacheGB"],
  ["memoryBeforeRoundingGB", "ramCalcGB"],
  ["memoryAsSoldGB", "ramGB"],
  ["peakIopsPerServer", "iopsPerServer"],
  ["messagesPerServer", "msgPerServer"],
  ["keptMessages", "safetyNetMsgs"],
  ["transportDatabaseGB", "transportDbGBPerServer"],
];

/** Figures that differ by more than the noise of binary arithmetic. */
function differences(sheet: Sheet, calculator: SizingResult, pairs: readonly (readonly [string, string])[]): unknown[] {
  return pairs.flatMap(([own, other]) => {
    const [a, b] = [sheet.number(own), numberOf(calculator, other)];
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) ? [] : [[own, a, other, b]];
  });
}

test("every vector that a document can express is planned", () => {
  expect(planned).toHaveLength(19);
});

test.each(planned)(
  "$id: the planner's figures are the calculator's",
  ({ input, planner, calculator, organization }) => {
    expect(differences(planner, calculator, same)).toEqual([]);
    expect(differences(planner, organization, ofOrganization)).toEqual([]);
    if (input.dagModel === "single-site") expect(planner.number("replicationMbps")).toBe(0);
    else expect(differences(planner, calculator, between)).toEqual([]);
  },
);

/** Mailboxes are whole: with few per database, all are sized as the fullest one, and data disks with them. */
const sizedByTheFullest = ["S006", "S042"];

test("a data disk is the calculator's, except where databases are sized by the fullest one", () => {
  const disks = [
    ["databaseGB", "dbSizeGB"],
    ["logsPerDatabaseGB", "logSizePerDbGB"],
    ["neededDataDiskGB", "volumeSizeGB"],
    ["restoreDiskGB", "restoreVolGB"],
  ] as const;
  const other = planned.filter(({ planner, calculator }) => differences(planner, calculator, disks).length > 0);
  expect(other.map(({ id }) => id)).toEqual(sizedByTheFullest);
  for (const { planner } of other)
    expect(planner.number("databaseGB")).toBeGreaterThan(planner.number("averageDatabaseGB"));
});

/** The workbook allows more active databases than a server has copies, and subtracts the load of the missing ones again. */
const moreActiveThanCopies = ["S033", "S047", "S053"];

test("given the calculator's worst failure, a server is the calculator's", () => {
  const other = planned.filter(({ inputs, calculator }) => {
    const worst = {
      activeDatabases: numberOf(calculator, "actPdcWorst"),
      copies: numberOf(calculator, "dbCopiesPerServer"),
    };
    const serversLeft = numberOf(calculator, "remainingServers") / numberOf(calculator, "dagCount");
    // The workbook has one server that mounts most and holds most; the planner takes both of one and the same member.
    const sheet = dagSheet({ ...inputs, worst, failed: [worst], serversLeft });
    expect(differences(sheet, calculator, ofWorst)).toEqual([]);
    const load = differences(sheet, calculator, [["processorLoadWorst", "cpuWorst"]]);
    expect(load.length > 0).toBe(worst.activeDatabases > worst.copies);
    return load.length > 0;
  });
  expect(other.map(({ id }) => id)).toEqual(moreActiveThanCopies);
});

/**
 * What the planner finds by laying out copies and failing members, and the calculator by a formula:
 * - copies: where they do not come out even, the planner counts the fullest member, the workbook rounds the mean;
 * - normal: databases of a member are whole;
 * - worst: the planner carries single failures and what the document wants survived (here nothing more), the workbook also a second
 *   server, and a datacenter with one or two servers; with uneven copies it reckons with more or fewer than a member can mount;
 * - left: by the same failures; for pairs of DAGs the workbook divides the mail of both by the servers of one.
 */
const decided: Readonly<Record<string, readonly [figure: string, planner: number, calculator: number][]>> = {
  S006: [
    ["activeDatabases", 24, 48],
    ["serversLeft", 2, 1],
  ],
  S007: [["normalDatabases", 10, 9.6]],
  S010: [
    ["activeDatabases", 4, 8],
    ["serversLeft", 2, 1],
  ],
  S033: [
    ["activeDatabases", 1, 2],
    ["serversLeft", 4, 3],
  ],
  S036: [
    ["copiesPerServer", 39, 38],
    ["normalDatabases", 10, 9.6],
    ["activeDatabases", 20, 24],
    ["serversLeft", 5, 4],
  ],
  S042: [
    ["activeDatabases", 12, 14],
    ["serversLeft", 8, 7],
  ],
  S047: [
    ["copiesPerServer", 15, 14],
    ["normalDatabases", 8, 7.2],
  ],
  S053: [
    ["copiesPerServer", 2, 1],
    ["normalDatabases", 2, 4 / 3],
  ],
  S058: [["normalDatabases", 1, 0.8]],
  S059: [
    ["copiesPerServer", 20, 19],
    ["normalDatabases", 10, 9.6],
    ["serversLeft", 3, 1.5],
  ],
};

test("results of layout and simulated failures differ from the formula as listed, and nowhere else", () => {
  const found = planned.flatMap(({ id, planner, calculator }) => {
    const worst = Math.max(numberOf(calculator, "actPdcWorst"), numberOf(calculator, "actSdcWorst"));
    const left = numberOf(calculator, "remainingServers") / numberOf(calculator, "dagCount");
    const pairs: readonly (readonly [string, number, number])[] = [
      ["copiesPerServer", planner.number("copiesPerServer"), numberOf(calculator, "dbCopiesPerServer")],
      ["normalDatabases", planner.number("normalDatabases"), numberOf(calculator, "actPdcNormal")],
      ["activeDatabases", planner.number("activeDatabases"), worst],
      ["serversLeft", planner.number("serversLeft"), left],
    ];
    const other = pairs.filter(([, own, theirs]) => Math.abs(own - theirs) > 1e-9);
    return other.length === 0 ? [] : [[id, other] as const];
  });
  expect(Object.fromEntries(found)).toEqual(decided);
});
