import { awayFromZero, ceilingTo, permutations } from "./rounding";

/** One DAG, or one stand-alone server, as the workbook's activation table sees it. */
export interface ActivationCase {
  readonly model: "single-site" | "aa-single" | "aa-multi" | "ap" | "stand-alone";
  /** Databases of the DAG, and those preferred in the first datacenter. */
  readonly databases: number;
  readonly activeInFirst: number;
  readonly serversInFirst: number;
  /** Servers of the second datacenter that hold copies; 0 without one. */
  readonly serversInSecond: number;
  readonly haCopies: number;
  readonly haInFirst: number;
  readonly haInSecond: number;
  readonly copiesInFirst: number;
  /** Copies there that can be activated: lagged ones only when ReplayLagManager plays them down. */
  readonly activatableInSecond: number;
  readonly copiesPerServer: number;
}

/** Databases active on one server after each failure; null where the case cannot be. */
export interface Activation {
  readonly normal: number;
  readonly single: number | null;
  readonly double: number | null;
  readonly site: number | null;
  readonly siteAndOne: number | null;
  readonly siteAndTwo: number | null;
}

/** A second failure is survivable (rows 120:125): three highly available copies and four servers. */
export function survivesDouble(c: ActivationCase): boolean {
  if (c.model === "single-site") return c.haInFirst >= 3 && c.serversInFirst >= 4;
  return c.haCopies >= 3 && c.serversInFirst + c.serversInSecond >= 4;
}

/**
 * Databases active on a server of the first datacenter (Role Requirements rows 117:131), not yet the worst of them. Quirk
 * kept: a share that would round to no database at all counts as one.
 */
export function normalActive(c: ActivationCase): number {
  const share = c.activeInFirst / c.serversInFirst;
  return Math.round(share) === 0 ? 1 : share;
}

/** After the loss of one server of the first datacenter; null with one server. Without a second copy there nothing moves. */
export function singleActive(c: ActivationCase): number | null {
  if (c.serversInFirst < 2) return null;
  if (c.haInFirst < 2) return normalActive(c);
  const share = c.activeInFirst / c.serversInFirst;
  return awayFromZero(share + share / (c.serversInFirst - 1));
}

/**
 * After the loss of two servers of the first datacenter; null when the DAG does not survive that. Quirks kept: 0 for two
 * servers, since the formula has no answer there, and a value below zero when there are fewer databases than servers.
 */
export function doubleActive(c: ActivationCase): number | null {
  if (!survivesDouble(c)) return null;
  const left = c.serversInFirst - 2;
  const share = c.activeInFirst / c.serversInFirst;
  if (left <= 0) return 0;
  if (c.haInFirst < 3) {
    const gone = 2 * awayFromZero(share / (c.serversInFirst - 1));
    return Math.min(c.copiesPerServer, awayFromZero((c.activeInFirst - gone) / left));
  }
  const spread = awayFromZero(share + (2 * share) / left);
  if (c.model === "single-site") return Math.min(c.copiesPerServer, spread);
  if (left === 1) return Math.min(c.copiesPerServer, c.copiesPerServer / 2);
  const uneven = c.databases * c.copiesInFirst < permutations(c.serversInFirst, c.copiesInFirst) ? 2 : 0;
  return Math.min(c.copiesPerServer, spread + uneven);
}

/** All failures as the first datacenter's servers see them. Only one DAG active on both sides takes over the other site. */
export function activationInFirst(c: ActivationCase): Activation {
  if (c.model === "stand-alone") return alone(c.activeInFirst);
  const own = { normal: normalActive(c), single: singleActive(c), double: doubleActive(c) };
  if (c.model === "aa-single") return { ...own, ...afterSite(c, own) };
  // The sheet shows the second datacenter's figure here for two DAGs; it is not part of the first one's worst case.
  const site = c.model === "aa-multi" ? afterSite(c, own).site : 0;
  return { ...own, site, siteAndOne: null, siteAndTwo: null };
}

/** All failures as the second datacenter's servers see them. */
export function activationInSecond(c: ActivationCase): Activation {
  if (c.model === "stand-alone" || c.model === "single-site") return alone(0);
  if (c.model === "aa-single") return activationInFirst(c);
  const own = { normal: 0, single: crossSingle(c), double: crossDouble(c) };
  return { ...own, ...afterSite(c, { single: singleActive(c), double: doubleActive(c) }) };
}

/** The largest of all cases that can be: it decides memory, processors and MaximumActiveDatabases. */
export function worstActive(activation: Activation, withSite = true): number {
  const { normal, single, double, site, siteAndOne, siteAndTwo } = activation;
  const cases = withSite ? [normal, single, double, site, siteAndOne, siteAndTwo] : [normal, single, double];
  return Math.max(...cases.map((active) => active ?? 0));
}

/**
 * MaximumPreferredActiveDatabases: the double failure's figure, or the single one's when the double is already the worst; null
 * below four copies and where two failures leave nothing to reckon with.
 */
export function preferredActive(activation: Activation, copies: number, worst: number): number | null {
  if (copies < 4 || activation.double === null || activation.double === 0) return null;
  return activation.double >= worst ? activation.single : activation.double;
}

/** Servers of the second datacenter that may fail after the first is lost, or of a single site: 0, 1 or 2. */
export function survivableFailures(c: ActivationCase): number {
  if (c.model === "stand-alone") return 0;
  if (c.model === "single-site") return survivesDouble(c) ? 2 : c.haInFirst >= 2 ? 1 : 0;
  if (c.haInSecond >= 3) return 2;
  return c.activatableInSecond >= 2 ? 1 : 0;
}

function alone(active: number): Activation {
  return { normal: active, single: 0, double: 0, site: 0, siteAndOne: null, siteAndTwo: null };
}

/** What one lost server of the first datacenter brings to each server of the second, when it was the only copy there. */
function crossSingle(c: ActivationCase): number {
  if (c.haInFirst >= 2) return 0;
  const share = c.activeInFirst / c.serversInFirst;
  const moved = c.serversInFirst === 1 ? c.activeInFirst : c.activeInFirst - share;
  return awayFromZero(moved / c.serversInSecond);
}

/** What two lost servers of the first datacenter bring to each server of the second. */
function crossDouble(c: ActivationCase): number | null {
  if (!survivesDouble(c)) return null;
  if (c.haInFirst >= 3) return 0;
  const share = c.activeInFirst / c.serversInFirst;
  return awayFromZero((2 * ((singleActive(c) ?? share) - share)) / c.serversInSecond);
}

/** The loss of the first datacenter, then of one and two servers of the second. */
function afterSite(
  c: ActivationCase,
  own: { single: number | null; double: number | null },
): Pick<Activation, "site" | "siteAndOne" | "siteAndTwo"> {
  const both = c.model === "aa-single";
  const further = (lost: number, failure: number | null): number | null => {
    const left = c.serversInSecond - lost;
    if (failure === null) return null;
    if (c.serversInSecond === c.serversInFirst) return both ? 2 * failure : failure;
    if (left <= 0) return null;
    return ceilingTo(c.databases / left) + (both ? failure : 0);
  };
  return {
    site: awayFromZero(c.databases / c.serversInSecond),
    siteAndOne: c.activatableInSecond >= 2 ? further(1, own.single) : null,
    siteAndTwo: c.haInSecond >= 3 ? further(2, own.double) : null,
  };
}
