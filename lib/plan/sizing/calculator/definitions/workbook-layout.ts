import { databaseLimits } from "../../../../facts/sizing";
import { permutations } from "../../figures";
import { bound, largestDatabaseOnDisk } from "../../formulas";
import { row, type CalculatorReader, type CalculatorRow, type CalculatorRows } from "../calculator-records";

/** Whether there is a second datacenter with copies. */
export function resilient(read: CalculatorReader): boolean {
  const model = read.given("dagModel");
  return model !== "single-site" && model !== "stand-alone";
}

function isModel(read: CalculatorReader, model: ReturnType<typeof modelOf>): boolean {
  return modelOf(read) === model;
}

function modelOf(read: CalculatorReader) {
  return read.given("dagModel");
}

const copySource = "Input, Mailbox Database Copy Configuration";
const secondSource = "Role Requirements, servers of the secondary datacenter";
const alone = "a stand-alone server";

/** One formula for a DAG, another for a stand-alone server. */
function unlessAlone(formula: string | ((read: CalculatorReader) => string), standAlone: string) {
  return (read: CalculatorReader): string => {
    if (isModel(read, "stand-alone")) return standAlone;
    return typeof formula === "string" ? formula : formula(read);
  };
}

function serversInSecond(read: CalculatorReader): string {
  if (!resilient(read)) return "0; there is no second datacenter";
  const copies = isModel(read, "aa-single")
    ? "(activeDc1 * copiesInSecond + activeDc2 * copiesInFirst)"
    : "dbsRecommendedPerDag * copiesInSecond";
  return `min(serversPerDc, round up (${copies} / dbCopiesPerServer))`;
}

/** Distribution: mailboxes by DAG, copies by datacenter, servers. */
export const groupDefinitions: CalculatorRows = {
  mailboxes: row(
    "mailboxes, after growth",
    "mailboxes",
    "mailboxes * (1 + growth) ^ growthYears",
    "Role Requirements C98; growth is applied once there",
  ),
  dagCount: row(
    "DAGs, or stand-alone servers",
    "DAGs",
    unlessAlone(
      (read) => (isModel(read, "aa-multi") ? "dags * 2; a pair active in opposite datacenters" : "dags"),
      "serversPerDc; stand-alone servers",
    ),
    "Input F23, comments H86:H91",
  ),
  groupMailboxes: row("mailboxes per DAG or server", "mailboxes", "mailboxes / dagCount", "Role Requirements C98"),
  totalMailboxesPerDag: row(
    "mailboxes per DAG",
    "mailboxes",
    unlessAlone("groupMailboxes", `none; ${alone} is no DAG`),
    "Role Requirements C98",
  ),
  haInFirst: row(
    "highly available copies in the first datacenter",
    "copies",
    unlessAlone((read) => (resilient(read) ? "haCopies - haInSecond" : "haCopies"), `1; ${alone}`),
    copySource,
  ),
  copiesInFirst: row(
    "copies in the first datacenter",
    "copies",
    unlessAlone(
      (read) => (resilient(read) ? "haInFirst + lagCopies - lagInSecond" : "haInFirst + lagCopies"),
      `1; ${alone}`,
    ),
    copySource,
  ),
  copiesInSecond: row(
    "copies in the second datacenter",
    "copies",
    (read) => (resilient(read) ? "haInSecond + lagInSecond" : "0; there is no second datacenter"),
    copySource,
  ),
  serversDc1: row("servers in the first datacenter", "servers", unlessAlone("serversPerDc", `1; ${alone}`), "Input"),
  serversDc2: row("servers in the second datacenter", "servers", serversInSecond, secondSource),
  serversDc2Active: row(
    "servers in the second datacenter, active",
    "servers",
    (read) => (isModel(read, "aa-single") ? "serversDc2" : "0; it only stands by"),
    secondSource,
  ),
  serversDc2Dr: row(
    "servers in the second datacenter, standing by",
    "servers",
    (read) => (isModel(read, "aa-single") ? "0; it is active itself" : "serversDc2"),
    secondSource,
  ),
};

function onVolume(read: CalculatorReader): string {
  if (read.given("dbPerVolume") !== "match") return "dbPerVolume";
  return isModel(read, "ap") || isModel(read, "aa-multi")
    ? "copiesInFirst; dbPerVolume is match, the copies of one site"
    : "copiesInFirst + copiesInSecond; dbPerVolume is match, all copies of a database";
}

const onDisk = bound(largestDatabaseOnDisk, {
  rawGB: { input: "diskGB" },
  freePct: { input: "volumeFreePct" },
  databasesPerVolume: "dbsPerVolume",
});

function largestDatabase(read: CalculatorReader): string {
  if (isModel(read, "stand-alone")) return `${databaseLimits.standAloneGB}; ${alone}`;
  if (read.word("storageArchPdc") !== "JBOD") return `${databaseLimits.copiesGB}; on RAID`;
  return typeof onDisk.formula === "string" ? onDisk.formula : onDisk.formula(read);
}

/** The number of databases on a server that its volumes have room for; undefined where the workbook decides the volumes. */
function fixedRoom(read: CalculatorReader): string | undefined {
  return read.given("dataVolumes") === "auto" ? undefined : "dataVolumes * dbsPerVolume";
}

function mailboxesByDisk(read: CalculatorReader): string {
  if (read.word("storageArchPdc") !== "JBOD") return "none; only single disks limit the mailboxes by their I/O";
  return "round down (diskIops / (peakIopsDag / groupMailboxes) / 2) * 2 / dbsPerVolume";
}

/** The smaller of two figures of which the first may not apply. */
function lesser(read: CalculatorReader, first: string, second: string): string {
  return Number.isNaN(read.number(first)) ? second : `min(${first}, ${second})`;
}

function symmetric(read: CalculatorReader): string {
  const block = permutations(read.number("serversDc1"), read.number("copiesInFirst"));
  if (block === 0) return "none; there are fewer servers than copies";
  return `round up (dbsCalculated / ${block}) * ${block}; a multiple of the permutations of copiesInFirst on serversDc1`;
}

/**
 * Quirk kept: a number of databases set by hand, n, becomes n + n mod group, which is no rounding up; the group is servers x
 * databases per volume / copies, and 1 with one database on a volume (set by the workbook's macro, an assumption).
 */
function databases(read: CalculatorReader): string {
  const wanted = read.given("databasesPerDag");
  if (wanted !== "auto") return `databasesPerDag + ${wanted % diskGroup(read)}; and it modulo the disk group`;
  if (fixedRoom(read) !== undefined && !isModel(read, "stand-alone")) return "dbsMaxPerDag; dataVolumes are fixed";
  const found = Number.isNaN(read.number("dbsSymmetric")) ? "dbsCalculated" : "dbsSymmetric";
  return lesser(read, "dbsMaxPerDag", found);
}

function diskGroup(read: CalculatorReader): number {
  const several = read.number("dbsPerVolume");
  return several <= 1 ? 1 : (read.number("serversDc1") * several) / read.number("copiesInFirst");
}

function copiesOnServer(read: CalculatorReader): string {
  const room = ["dbsRecommendedPerDag", fixedRoom(read)].filter(Boolean).join(", ");
  return `max(1, min(${room}, round ((activeDc1 * copiesInFirst + activeDc2 * copiesInSecond) / serversDc1)))`;
}

const mailboxCounts: CalculatorRows = {
  mbxPerDbIoDriven: row("mailboxes per database by disk I/O", "mailboxes", mailboxesByDisk, "Role Requirements C74"),
  mbxPerDbCapacityDriven: row(
    "mailboxes per database by size",
    "mailboxes",
    "calcMaxDbSizeGB * (1 - dataOverheadPct / 100) * 1024 / mailboxSizeOnDiskMB",
    "Role Requirements C75",
  ),
  mbxPerDbCalculated: row(
    "mailboxes per database, calculated",
    "mailboxes",
    (read) => `round up (${lesser(read, "mbxPerDbIoDriven", "mbxPerDbCapacityDriven")})`,
    "Role Requirements C76",
  ),
  mbxPerDb: row(
    "mailboxes per database",
    "mailboxes",
    "groupMailboxes / dbsRecommendedPerDag",
    "Role Requirements C81",
  ),
};

const databaseCounts: CalculatorRows = {
  dbsCalculated: row(
    "databases per DAG, calculated",
    "databases",
    (read) => {
      const even = "round up (round up (groupMailboxes / mbxPerDbCalculated) / 2) * 2";
      return Number.isNaN(read.number("dbsMaxPerDag")) ? even : `min(${even}, dbsMaxPerDag)`;
    },
    "Role Requirements C77",
  ),
  dbsSymmetric: row("databases per DAG, symmetric", "databases", symmetric, "Role Requirements C78"),
  dbsMaxPerDag: row(
    "databases per DAG at most",
    "databases",
    unlessAlone(
      (read) => `round down (${fixedRoom(read) ?? databaseLimits.copiesPerServer} * serversDc1 / copiesInFirst)`,
      `none; ${alone} is no DAG`,
    ),
    "Role Requirements C65, K51",
  ),
  dbsRecommendedPerDag: row("databases per DAG", "databases", databases, "Role Requirements C79"),
  activeDc1: row(
    "databases active in the first datacenter",
    "databases",
    (read) =>
      isModel(read, "aa-single")
        ? "round up (dbsRecommendedPerDag / 2); one DAG is active on both sides"
        : "dbsRecommendedPerDag",
    "Variables K40",
  ),
  activeDc2: row(
    "databases active in the second datacenter",
    "databases",
    "dbsRecommendedPerDag - activeDc1",
    "Variables K40",
  ),
};

const largest: CalculatorRow = row(
  largestDatabaseOnDisk.label,
  largestDatabaseOnDisk.unit,
  largestDatabase,
  "Variables K33:K34, Role Requirements C62",
);

/** Number of databases and their layout. */
export const databaseDefinitions: CalculatorRows = {
  dbsPerVolume: row("databases per volume", "databases", onVolume, "Role Requirements C83, comment B108"),
  calcMaxDbSizeGB: largest,
  ...mailboxCounts,
  ...databaseCounts,
  dbCopiesPerServer: row("database copies per server", "copies", copiesOnServer, "Role Requirements C102"),
  dbVolumes: row(
    "data volumes per server",
    "volumes",
    (read) => (read.given("dataVolumes") === "auto" ? "1; as the workbook shows auto" : "dataVolumes"),
    "Role Requirements E119",
  ),
};
