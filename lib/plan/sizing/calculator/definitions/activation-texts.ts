import { normalActive, survivesDouble, type Activation, type ActivationCase } from "../../formulas";

type Failure = keyof Activation;
const share = "activeDc1 / serversDc1";
const nothing = "none; the DAG cannot come to this";

/** The formula that the case at hand takes, for a server of the first datacenter. */
export function formulaInFirst(c: ActivationCase, failure: Failure): string {
  if (c.model === "stand-alone") return failure === "normal" ? "activeDc1" : "0";
  switch (failure) {
    case "normal":
      return roundsToNothing(c) ? `1; ${share} would round to 0` : share;
    case "single":
      return singleFormula(c);
    case "double":
      return doubleFormula(c);
    case "site":
      return ["aa-single", "aa-multi"].includes(c.model) ? siteFormula : "0; nothing comes from the other datacenter";
    case "siteAndOne":
    case "siteAndTwo":
      return c.model === "aa-single" ? furtherFormula(c, failure) : nothing;
  }
}

/** The same for a server of the second datacenter. */
export function formulaInSecond(c: ActivationCase, failure: Failure): string {
  if (c.model === "aa-single") return formulaInFirst(c, failure);
  if (c.model === "stand-alone" || c.model === "single-site") return "0; there is no second datacenter";
  switch (failure) {
    case "normal":
      return "0; it stands by";
    case "single":
      return crossSingleFormula(c);
    case "double":
      return crossDoubleFormula(c);
    case "site":
      return siteFormula;
    case "siteAndOne":
    case "siteAndTwo":
      return furtherFormula(c, failure);
  }
}

function roundsToNothing(c: ActivationCase): boolean {
  return normalActive(c) !== c.activeInFirst / c.serversInFirst;
}

const otherCopy = "0; the first datacenter has another copy";

function crossSingleFormula(c: ActivationCase): string {
  if (c.haInFirst >= 2) return otherCopy;
  const stays = c.serversInFirst === 1 ? "" : ` - ${share}`;
  return `round up ((activeDc1${stays}) / serversDc2)`;
}

function crossDoubleFormula(c: ActivationCase): string {
  if (!survivesDouble(c)) return nothing;
  return c.haInFirst < 3 ? `round up (2 * (actPdcSingle - ${share}) / serversDc2)` : otherCopy;
}

function singleFormula(c: ActivationCase): string {
  if (c.serversInFirst < 2) return nothing;
  if (c.haInFirst >= 2) return `round up (${share} + ${share} / (serversDc1 - 1))`;
  return `${roundsToNothing(c) ? "1" : share}; no other copy is in this datacenter`;
}

const siteFormula = "round up (dbsRecommendedPerDag / serversDc2)";

function doubleFormula(c: ActivationCase): string {
  if (!survivesDouble(c)) return nothing;
  if (c.serversInFirst <= 2) return "0; no server is left there";
  if (c.haInFirst < 3) {
    const gone = `2 * round up (${share} / (serversDc1 - 1))`;
    return `min(dbCopiesPerServer, round up ((activeDc1 - ${gone}) / (serversDc1 - 2)))`;
  }
  if (c.model !== "single-site" && c.serversInFirst === 3) return "dbCopiesPerServer / 2";
  const uneven = c.model === "single-site" ? "" : "; 2 more where the copies are fewer than a balanced block";
  return `min(dbCopiesPerServer, round up (${share} + 2 * ${share} / (serversDc1 - 2)))${uneven}`;
}

function furtherFormula(c: ActivationCase, failure: "siteAndOne" | "siteAndTwo"): string {
  const lost = failure === "siteAndOne" ? 1 : 2;
  const enough = lost === 1 ? c.activatableInSecond >= 2 : c.haInSecond >= 3;
  if (!enough) return nothing;
  const own = lost === 1 ? "actPdcSingle" : "actPdcDouble";
  const both = c.model === "aa-single";
  if (c.serversInFirst === c.serversInSecond) return both ? `2 * ${own}` : own;
  return `round up (dbsRecommendedPerDag / (serversDc2 - ${lost}))${both ? ` + ${own}` : ""}`;
}
