import { workbook } from "../../../../facts/sizing";
import {
  activeInFirst,
  activeInSecond,
  placed,
  preferredActive,
  survivableFailures,
  worstActive,
  type Activation,
  type ActivationCase,
  type ActivationPlace,
  type ActiveDatabases,
  type Failure,
} from "../../formulas";
import type { CalculatorReader, CalculatorRecord, CalculatorRecords } from "../calculator-records";

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

function active(side: "first" | "second", failure: Failure): CalculatorRecord {
  return {
    label: `active databases per server, ${side === "first" ? "first" : "second"} datacenter, ${failureWords[failure]}`,
    unit: "databases",
    formula: (read) => {
      if (failure === "siteAndOne" || side === "second") read.number(places.single);
      if (failure === "siteAndTwo") read.number(places.double);
      return placed(activeOn(side, read, failure).text, places);
    },
    source,
    compute: (read) => activeOn(side, read, failure).value,
  };
}

function activeOn(side: "first" | "second", read: CalculatorReader, failure: Failure): ActiveDatabases {
  const c = activationCase(read);
  return (side === "first" ? activeInFirst(c) : activeInSecond(c))[failure];
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

function worst(prefix: "actPdc" | "actSdc"): CalculatorRecord {
  const failures = ["Normal", "Single", "Double", "Site", "SiteAndOne", "SiteAndTwo"].map((name) => prefix + name);
  return {
    label: `active databases per server, ${prefix === "actPdc" ? "first" : "second"} datacenter, worst failure`,
    unit: "databases",
    formula: (read) => {
      const withSite = prefix === "actSdc" || read.given("dagModel") === "aa-single";
      return `max(${failures.slice(0, withSite ? failures.length : 3).join(", ")})`;
    },
    source,
    compute: (read) => {
      const [normal, single, double, site, siteAndOne, siteAndTwo] = failures.map((name) => numberOrNull(read, name));
      const withSite = prefix === "actSdc" || read.given("dagModel") === "aa-single";
      const all = { normal: normal ?? 0, single, double, site, siteAndOne, siteAndTwo };
      return worstActive({ ...none, ...all } as Activation, withSite);
    },
  };
}

const none: Activation = { normal: 0, single: null, double: null, site: null, siteAndOne: null, siteAndTwo: null };

function numberOrNull(read: CalculatorReader, name: string): number | null {
  const value = read.number(name);
  return Number.isNaN(value) ? null : value;
}

/** Databases active on one server of each datacenter, before and after failures, and the limits that follow. */
export const activationDefinitions: CalculatorRecords = {
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
  maxActiveDbs: {
    label: "max. active databases",
    unit: "databases",
    formula: "actPdcWorst",
    source: workbook("Role Requirements I109:I112"),
    compute: (read) => read.number("actPdcWorst"),
  },
  maxPreferredActiveDbs: {
    label: "max. preferred active databases",
    unit: "databases",
    formula: (read) =>
      read.number("actPdcDouble") >= read.number("actPdcWorst")
        ? "actPdcSingle; actPdcDouble is the worst already"
        : "actPdcDouble; with four copies and more",
    source: workbook("Role Requirements I109:I112"),
    compute: (read) => {
      if (read.given("dagModel") === "stand-alone") return null;
      const activation = {
        ...none,
        single: numberOrNull(read, "actPdcSingle"),
        double: numberOrNull(read, "actPdcDouble"),
      };
      return preferredActive(activation, read.given("haCopies") + read.given("lagCopies"), read.number("actPdcWorst"));
    },
  },
  remainingServers: {
    label: "servers left for the mail flow",
    unit: "servers",
    formula: (read) => {
      const c = activationCase(read);
      if (c.model === "stand-alone") return "1";
      const servers = c.model === "single-site" ? "serversDc1" : "serversDc2";
      return `(${servers} - ${survivableFailures(c)}) * dags; less the failures that can be survived there`;
    },
    source: `${workbook("Role Requirements C107")}; for aa-multi it multiplies by the pairs, not the DAGs`,
    compute: (read) => {
      const c = activationCase(read);
      if (c.model === "stand-alone") return 1;
      const servers = c.model === "single-site" ? c.serversInFirst : c.serversInSecond;
      return (servers - survivableFailures(c)) * read.given("dags");
    },
  },
};
