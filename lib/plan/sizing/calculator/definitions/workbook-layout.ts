import { contentIndexShare, databaseLimits, workbook } from "../../../../facts/sizing";
import {
  ceilingTo,
  copiesPerServer,
  customDatabases,
  floorOf,
  largestDatabaseOnDiskGB,
  mailboxesByDiskIops,
  mailboxesBySize,
  permutations,
  serversHolding,
} from "../../formulas";
import { totalMailboxes, type CalculatorRecords, type CalculatorReader } from "../calculator-records";

/** Whether there is a second datacenter with copies. */
export function resilient(read: CalculatorReader): boolean {
  const model = read.given("dagModel");
  return model !== "single-site" && model !== "stand-alone";
}

const dagCountFormulas: Readonly<Record<string, string>> = {
  "aa-multi": "dags * 2; a pair active in opposite datacenters",
  "stand-alone": "serversPerDc; stand-alone servers",
};

/** Who is where: mailboxes by DAG, copies by datacenter, servers. */
export const groupDefinitions: CalculatorRecords = {
  mailboxes: {
    label: "mailboxes, after growth",
    unit: "mailboxes",
    formula: "mailboxes * (1 + growth) ^ growthYears; of all tiers",
    source: workbook("Role Requirements C98; growth is applied once there"),
    compute: (read) => totalMailboxes(read) * (1 + read.given("growth")) ** read.given("growthYears"),
  },
  dagCount: {
    label: "DAGs, or stand-alone servers",
    unit: "DAGs",
    formula: (read) => dagCountFormulas[read.given("dagModel")] ?? "dags",
    source: workbook("Input F23, comments H86:H91"),
    compute: (read) => {
      const model = read.given("dagModel");
      if (model === "stand-alone") return read.given("serversPerDc");
      return read.given("dags") * (model === "aa-multi" ? 2 : 1);
    },
  },
  groupMailboxes: {
    label: "mailboxes per DAG or server",
    unit: "mailboxes",
    formula: "mailboxes / dagCount",
    source: workbook("Role Requirements C98"),
    compute: (read) => read.number("mailboxes") / read.number("dagCount"),
  },
  totalMailboxesPerDag: {
    label: "mailboxes per DAG",
    unit: "mailboxes",
    formula: "groupMailboxes; of a DAG only",
    source: workbook("Role Requirements C98"),
    compute: (read) => (read.given("dagModel") === "stand-alone" ? null : read.number("groupMailboxes")),
  },
  haInFirst: {
    label: "highly available copies in the first datacenter",
    unit: "copies",
    formula: "haCopies - haInSecond",
    source: workbook("Input, Mailbox Database Copy Configuration"),
    compute: (read) => {
      if (read.given("dagModel") === "stand-alone") return 1;
      return read.given("haCopies") - (resilient(read) ? read.given("haInSecond") : 0);
    },
  },
  copiesInFirst: {
    label: "copies in the first datacenter",
    unit: "copies",
    formula: "haInFirst + lagCopies - lagInSecond",
    source: workbook("Input, Mailbox Database Copy Configuration"),
    compute: (read) => {
      if (read.given("dagModel") === "stand-alone") return 1;
      const lagged = read.given("lagCopies") - (resilient(read) ? read.given("lagInSecond") : 0);
      return read.number("haInFirst") + lagged;
    },
  },
  copiesInSecond: {
    label: "copies in the second datacenter",
    unit: "copies",
    formula: "haInSecond + lagInSecond",
    source: workbook("Input, Mailbox Database Copy Configuration"),
    compute: (read) => (resilient(read) ? read.given("haInSecond") + read.given("lagInSecond") : 0),
  },
  serversDc1: {
    label: "servers in the first datacenter",
    unit: "servers",
    formula: "serversPerDc",
    source: workbook("Input"),
    compute: (read) => (read.given("dagModel") === "stand-alone" ? 1 : read.given("serversPerDc")),
  },
  serversDc2: {
    label: "servers in the second datacenter",
    unit: "servers",
    formula: "min(serversPerDc, round up (copies / dbCopiesPerServer)); copies in the second datacenter",
    source: workbook("Role Requirements, servers of the secondary datacenter"),
    compute: (read) => {
      if (!resilient(read)) return 0;
      const both = read.given("dagModel") === "aa-single";
      const swapped = both ? read.number("activeDc2") * read.number("copiesInFirst") : 0;
      const own =
        (both ? read.number("activeDc1") : read.number("dbsRecommendedPerDag")) * read.number("copiesInSecond");
      return serversHolding(own + swapped, read.number("dbCopiesPerServer"), read.given("serversPerDc"));
    },
  },
  serversDc2Active: {
    label: "servers in the second datacenter, active",
    unit: "servers",
    formula: "serversDc2; 0 when it only stands by",
    source: workbook("Role Requirements, servers of the secondary datacenter"),
    compute: (read) => (read.given("dagModel") === "aa-single" ? read.number("serversDc2") : 0),
  },
  serversDc2Dr: {
    label: "servers in the second datacenter, standing by",
    unit: "servers",
    formula: "serversDc2; 0 when it is active itself",
    source: workbook("Role Requirements, servers of the secondary datacenter"),
    compute: (read) => (read.given("dagModel") === "aa-single" ? 0 : read.number("serversDc2")),
  },
};

/** How many databases, and how they lie. */
export const databaseDefinitions: CalculatorRecords = {
  dbsPerVolume: {
    label: "databases per volume",
    unit: "databases",
    formula: "dbPerVolume; match is all copies of a database, or those of one site for ap and aa-multi",
    source: workbook("Role Requirements C83, comment B108"),
    compute: (read) => {
      const wanted = read.given("dbPerVolume");
      if (wanted !== "match") return wanted;
      const bySite = read.given("dagModel") === "ap" || read.given("dagModel") === "aa-multi";
      return read.number("copiesInFirst") + (bySite ? 0 : read.number("copiesInSecond"));
    },
  },
  calcMaxDbSizeGB: {
    label: "largest database",
    unit: "GB",
    formula: `by kind of storage; ${databaseLimits.standAloneGB} stand-alone, ${databaseLimits.copiesGB} on RAID or a whole disk, else the room of a disk by dbsPerVolume`,
    source: workbook("Variables K33:K34, Role Requirements C62"),
    compute: (read) => {
      if (read.given("dagModel") === "stand-alone") return databaseLimits.standAloneGB;
      if (read.word("storageArchPdc") !== "JBOD") return databaseLimits.copiesGB;
      return largestDatabaseOnDiskGB({
        rawGB: read.given("diskGB"),
        freePct: read.given("volumeFreePct"),
        contentIndexShare,
        databasesPerVolume: read.number("dbsPerVolume"),
      });
    },
  },
  mbxPerDbIoDriven: {
    label: "mailboxes per database by disk I/O",
    unit: "mailboxes",
    formula: "even whole number below (diskIops / (peakIopsDag / groupMailboxes)) / dbsPerVolume; on single disks",
    source: workbook("Role Requirements C74"),
    compute: (read) => {
      if (read.word("storageArchPdc") !== "JBOD") return null;
      const peak = read.number("peakIopsDag") / read.number("groupMailboxes");
      return mailboxesByDiskIops(read.given("diskIops"), peak, read.number("dbsPerVolume"));
    },
  },
  mbxPerDbCapacityDriven: {
    label: "mailboxes per database by size",
    unit: "mailboxes",
    formula: "calcMaxDbSizeGB * (1 - dataOverheadPct / 100) * 1024 / mailboxSizeOnDiskMB",
    source: workbook("Role Requirements C75"),
    compute: (read) =>
      mailboxesBySize(
        read.number("calcMaxDbSizeGB"),
        read.given("dataOverheadPct"),
        read.number("mailboxSizeOnDiskMB"),
      ),
  },
  mbxPerDbCalculated: {
    label: "mailboxes per database, calculated",
    unit: "mailboxes",
    formula: "round up (min(mbxPerDbIoDriven, mbxPerDbCapacityDriven))",
    source: workbook("Role Requirements C76"),
    compute: (read) => ceilingTo(lesser(read.number("mbxPerDbIoDriven"), read.number("mbxPerDbCapacityDriven"))),
  },
  dbsCalculated: {
    label: "databases per DAG, calculated",
    unit: "databases",
    formula: "min(round up (groupMailboxes / mbxPerDbCalculated) to an even number, dbsMaxPerDag)",
    source: workbook("Role Requirements C77"),
    compute: (read) => {
      const needed = ceilingTo(read.number("groupMailboxes") / read.number("mbxPerDbCalculated"));
      return lesser(read.number("dbsMaxPerDag"), ceilingTo(needed, 2));
    },
  },
  dbsSymmetric: {
    label: "databases per DAG, symmetric",
    unit: "databases",
    formula: "round up dbsCalculated to a multiple of the permutations of copiesInFirst on serversDc1",
    source: workbook("Role Requirements C78"),
    compute: (read) => {
      const block = permutations(read.number("serversDc1"), read.number("copiesInFirst"));
      return block === 0 ? null : ceilingTo(read.number("dbsCalculated"), block);
    },
  },
  dbsMaxPerDag: {
    label: "databases per DAG at most",
    unit: "databases",
    formula: (read) => {
      const onServer =
        read.given("dataVolumes") === "auto" ? databaseLimits.copiesPerServer : "dataVolumes * dbsPerVolume";
      return `round down (${onServer} * serversDc1 / copiesInFirst)`;
    },
    source: workbook("Role Requirements C65, K51"),
    compute: (read) => {
      if (read.given("dagModel") === "stand-alone") return null;
      const volumes = read.given("dataVolumes");
      const onServer = volumes === "auto" ? databaseLimits.copiesPerServer : volumes * read.number("dbsPerVolume");
      return floorOf((onServer * read.number("serversDc1")) / read.number("copiesInFirst"));
    },
  },
  dbsRecommendedPerDag: {
    label: "databases per DAG",
    unit: "databases",
    formula: (read) => {
      if (read.given("databasesPerDag") !== "auto") return "databasesPerDag; and it modulo the disk group";
      const fixed = read.given("dataVolumes") !== "auto";
      return fixed ? "dbsMaxPerDag; dataVolumes are fixed" : "min(dbsSymmetric, dbsMaxPerDag)";
    },
    source: workbook("Role Requirements C79"),
    compute: (read) => {
      const wanted = read.given("databasesPerDag");
      if (wanted !== "auto") return customDatabases(wanted, diskGroup(read));
      if (read.given("dataVolumes") !== "auto" && read.given("dagModel") !== "stand-alone")
        return read.number("dbsMaxPerDag");
      const symmetric = read.number("dbsSymmetric");
      return lesser(read.number("dbsMaxPerDag"), Number.isNaN(symmetric) ? read.number("dbsCalculated") : symmetric);
    },
  },
  mbxPerDb: {
    label: "mailboxes per database",
    unit: "mailboxes",
    formula: "groupMailboxes / dbsRecommendedPerDag",
    source: workbook("Role Requirements C81"),
    compute: (read) => read.number("groupMailboxes") / read.number("dbsRecommendedPerDag"),
  },
  activeDc1: {
    label: "databases active in the first datacenter",
    unit: "databases",
    formula: (read) =>
      read.given("dagModel") === "aa-single"
        ? "dbsRecommendedPerDag / 2; one DAG is active on both sides"
        : "dbsRecommendedPerDag",
    source: workbook("Variables K40"),
    compute: (read) => {
      const databases = read.number("dbsRecommendedPerDag");
      return read.given("dagModel") === "aa-single" ? Math.ceil(databases / 2) : databases;
    },
  },
  activeDc2: {
    label: "databases active in the second datacenter",
    unit: "databases",
    formula: "dbsRecommendedPerDag - activeDc1",
    source: workbook("Variables K40"),
    compute: (read) => read.number("dbsRecommendedPerDag") - read.number("activeDc1"),
  },
  dbCopiesPerServer: {
    label: "database copies per server",
    unit: "copies",
    formula: (read) => {
      const most = read.given("dataVolumes") === "auto" ? "dbsRecommendedPerDag" : "dataVolumes * dbsPerVolume";
      return `min(${most}, round ((activeDc1 * copiesInFirst + activeDc2 * copiesInSecond) / serversDc1)); at least 1`;
    },
    source: workbook("Role Requirements C102"),
    compute: (read) => {
      const databases = read.number("dbsRecommendedPerDag");
      const away = read.number("activeDc2") * read.number("copiesInSecond");
      const copies = read.number("activeDc1") * read.number("copiesInFirst") + away;
      const volumes = read.given("dataVolumes");
      const room = volumes === "auto" ? databases : Math.min(databases, volumes * read.number("dbsPerVolume"));
      return copiesPerServer(copies, read.number("serversDc1"), room);
    },
  },
  dbVolumes: {
    label: "data volumes per server",
    unit: "volumes",
    formula: "dataVolumes; auto is shown as 1, as the workbook does",
    source: workbook("Role Requirements E119"),
    compute: (read) => {
      const volumes = read.given("dataVolumes");
      return volumes === "auto" ? 1 : volumes;
    },
  },
};

/** The smaller of two of which the first may not apply. */
function lesser(first: number, second: number): number {
  return Number.isNaN(first) ? second : Math.min(first, second);
}

function diskGroup(read: CalculatorReader): number {
  const onVolume = read.number("dbsPerVolume");
  return onVolume <= 1 ? 1 : (read.number("serversDc1") * onVolume) / read.number("copiesInFirst");
}
