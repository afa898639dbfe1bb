import { workbook } from "../../../../facts/sizing";
import {
  activeInFirst,
  activeInSecond,
  placed,
  survivableFailures,
  type ActivationCase,
  type ActivationPlace,
  type Failure,
} from "../../formulas";
import { row, type CalculatorReader, type CalculatorRow, type CalculatorRows } from "../calculator-records";

const source = workbook("Role Requirements rows 117:131");

/** The DAG as the activation table sees it. */
export function activationCase(read: CalculatorReader): ActivationCase {
  const lagged = read.given("replayLagManager") ? read.given("lagInSecond") : 0;
  return {
    model: read.given("dagModel"),
    databases: read.number("dbsRecommendedPerDag"),
    activeInFirst: read.number("activeDc1"),
    serversInFirst: read.number("serversDc1"),
    serversInSecond: read.number("serversDc2"),
    haCopies: read.given("haCopies"),
    haInFirst: read.number("haInFirst"),
    haInSecond: read.given("haInSecond"),
    copiesInFirst: read.number("copiesInFirst"),
    activatableInSecond: read.given("haInSecond") + lagged,
    copiesPerServer: read.number("dbCopiesPerServer"),
  };
}

const failureWords: Readonly<Record<Failure, string>> = {
  normal: "normal operation",
  single: "one server failed",
  double: "two servers failed",
  site: "the other datacenter failed",
  siteAndOne: "the other datacenter and one server failed",
  siteAndTwo: "the other datacenter and two servers failed",
};

function active(side: "first" | "second", failure: Failure): CalculatorRow {
  return {
    label: `active databases per server, ${side === "first" ? "first" : "second"} datacenter, ${failureWords[failure]}`,
    unit: "databases",
    formula: (read) => {
      const c = activationCase(read);
      return placed((side === "first" ? activeInFirst(c) : activeInSecond(c))[failure].text, places);
    },
    source,
  };
}

const places: Readonly<Record<ActivationPlace, string>> = {
  activeInFirst: "activeDc1",
  serversInFirst: "serversDc1",
  serversInSecond: "serversDc2",
  databases: "dbsRecommendedPerDag",
  copiesPerServer: "dbCopiesPerServer",
  single: "actPdcSingle",
  double: "actPdcDouble",
};

/** The largest of all cases that can be: it decides memory, processors and MaximumActiveDatabases. */
function worst(prefix: "actPdc" | "actSdc"): CalculatorRow {
  const failures = ["Normal", "Single", "Double", "Site", "SiteAndOne", "SiteAndTwo"].map((name) => prefix + name);
  return {
    label: `active databases per server, ${prefix === "actPdc" ? "first" : "second"} datacenter, worst failure`,
    unit: "databases",
    formula: (read) => {
      const withSite = prefix === "actSdc" || read.given("dagModel") === "aa-single";
      const counted = failures.slice(0, withSite ? failures.length : 3);
      return `max(${counted.filter((name) => !Number.isNaN(read.number(name))).join(", ")})`;
    },
    source,
  };
}

/**
 * MaximumPreferredActiveDatabases: the double failure's figure, or the single one's when the double is already the
 * worst; none below four copies and where two failures leave no database.
 */
function preferred(read: CalculatorReader): string {
  const [copies, double] = [read.given("haCopies") + read.given("lagCopies"), read.number("actPdcDouble")];
  if (read.given("dagModel") === "stand-alone" || copies < 4 || Number.isNaN(double) || double === 0)
    return "none; two failures of four copies are not considered (haCopies, lagCopies)";
  return double >= read.number("actPdcWorst")
    ? "actPdcSingle; actPdcDouble is the worst already"
    : "actPdcDouble; with four copies and more";
}

/** Less the failures that can be survived there. */
function remaining(read: CalculatorReader): string {
  const c = activationCase(read);
  if (c.model === "stand-alone") return "1; a stand-alone server";
  const servers = c.model === "single-site" ? "serversDc1" : "serversDc2";
  return `(${servers} - ${survivableFailures(c)}) * dags; less the failures that can be survived there`;
}

/** Databases active on one server of each datacenter, before and after failures, and the limits that follow. */
export const activationDefinitions: CalculatorRows = {
  actPdcNormal: active("first", "normal"),
  actPdcSingle: active("first", "single"),
  actPdcDouble: active("first", "double"),
  actPdcSite: active("first", "site"),
  actPdcSiteAndOne: active("first", "siteAndOne"),
  actPdcSiteAndTwo: active("first", "siteAndTwo"),
  actPdcWorst: worst("actPdc"),
  actSdcNormal: active("second", "normal"),
  actSdcSingle: active("second", "single"),
  actSdcDouble: active("second", "double"),
  actSdcSite: active("second", "site"),
  actSdcSiteAndOne: active("second", "siteAndOne"),
  actSdcSiteAndTwo: active("second", "siteAndTwo"),
  actSdcWorst: worst("actSdc"),
  maxActiveDbs: row("max. active databases", "databases", "actPdcWorst", "Role Requirements I109:I112"),
  maxPreferredActiveDbs: row("max. preferred active databases", "databases", preferred, "Role Requirements I109:I112"),
  remainingServers: row(
    "servers left for the mail flow",
    "servers",
    remaining,
    "Role Requirements C107",
    "; for aa-multi it multiplies by the pairs, not the DAGs",
  ),
};
