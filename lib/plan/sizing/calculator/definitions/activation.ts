import { workbook } from "../../../../facts/sizing";
import {
  activationInFirst,
  activationInSecond,
  preferredActive,
  survivableFailures,
  worstActive,
  type Activation,
  type ActivationCase,
} from "../../formulas";
import type { Definition, Definitions, Reader } from "../fill-sheet";
import { formulaInFirst, formulaInSecond } from "./activation-formulas";

const source = workbook("Role Requirements rows 117:131");

/** The DAG as the activation table sees it. */
export function activationCase(read: Reader): ActivationCase {
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

type Failure = keyof Activation;

function active(side: "first" | "second", failure: Failure): Definition {
  return {
    unit: "databases",
    formula: (read) => {
      if (failure === "siteAndOne" || side === "second") read.number("actPdcSingle");
      if (failure === "siteAndTwo") read.number("actPdcDouble");
      return (side === "first" ? formulaInFirst : formulaInSecond)(activationCase(read), failure);
    },
    source,
    compute: (read) => {
      const c = activationCase(read);
      return (side === "first" ? activationInFirst(c) : activationInSecond(c))[failure];
    },
  };
}

function worst(prefix: "actPdc" | "actSdc"): Definition {
  const failures = ["Normal", "Single", "Double", "Site", "SiteAndOne", "SiteAndTwo"].map((name) => prefix + name);
  return {
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

function numberOrNull(read: Reader, name: string): number | null {
  const value = read.number(name);
  return Number.isNaN(value) ? null : value;
}

/** Databases active on one server of each datacenter, before and after failures, and the limits that follow. */
export const activationDefinitions: Definitions = {
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
    unit: "databases",
    formula: "actPdcWorst",
    source: workbook("Role Requirements I109:I112"),
    compute: (read) => read.number("actPdcWorst"),
  },
  maxPreferredActiveDbs: {
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
