import { arithmetic, permutations } from "../figures";

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

export type Failure = "normal" | "single" | "double" | "site" | "siteAndOne" | "siteAndTwo";

/** A number of databases and the formula for the present case, with `{places}` for its inputs. */
export interface ActiveDatabases {
  /** Null where the case cannot be. */
  readonly value: number | null;
  readonly text: string;
}

/** Values of the places: those of the case, and the figures for one and two failed servers. */
export type ActivationPlace =
  "activeInFirst" | "serversInFirst" | "serversInSecond" | "databases" | "copiesPerServer" | "single" | "double";

export type ActiveCases = Readonly<Record<Failure, ActiveDatabases>>;

/** A second failure is survivable (rows 120:125): three highly available copies and four servers. */
export function survivesDouble(c: ActivationCase): boolean {
  if (c.model === "single-site") return c.haInFirst >= 3 && c.serversInFirst >= 4;
  return c.haCopies >= 3 && c.serversInFirst + c.serversInSecond >= 4;
}

/**
 * All failures from the perspective of the first datacenter's servers. Only a DAG active on both sides takes over the
 * other site.
 */
export function activeInFirst(c: ActivationCase): ActiveCases {
  if (c.model === "stand-alone") {
    const none = zero("a stand-alone server takes over nothing");
    const normal = active("{activeInFirst}", c);
    return { normal, single: none, double: none, site: none, siteAndOne: impossible, siteAndTwo: impossible };
  }
  const own = { normal: normalActive(c), single: singleActive(c), double: doubleActive(c) };
  if (c.model === "aa-single") return { ...own, ...afterSite(c, own) };
  // The sheet shows the second datacenter's figure here for two DAGs; it is not part of the first one's worst case.
  const site = c.model === "aa-multi" ? siteActive(c) : zero("nothing comes from the other datacenter");
  return { ...own, site, siteAndOne: impossible, siteAndTwo: impossible };
}

/** All failures from the perspective of the second datacenter's servers. */
export function activeInSecond(c: ActivationCase): ActiveCases {
  if (c.model === "stand-alone" || c.model === "single-site") {
    const none = zero("there is no second datacenter");
    return { normal: none, single: none, double: none, site: none, siteAndOne: impossible, siteAndTwo: impossible };
  }
  if (c.model === "aa-single") return activeInFirst(c);
  const own = { normal: zero("it stands by"), single: crossSingle(c), double: crossDouble(c) };
  return { ...own, ...afterSite(c, { single: singleActive(c), double: doubleActive(c) }) };
}

const share = "{activeInFirst} / {serversInFirst}";
const impossible: ActiveDatabases = { value: null, text: "none; the DAG cannot get into this state" };

/** The formula for the present case, computed from its text. */
function active(
  text: string,
  c: ActivationCase,
  failed: Partial<Record<"single" | "double", number>> = {},
): ActiveDatabases {
  const values: Partial<Record<string, number>> = { ...numbersIn(c), ...failed };
  return { value: arithmetic(text)((name) => values[name] ?? Number.NaN), text };
}

function numbersIn(c: ActivationCase): Pick<ActivationCase, Exclude<ActivationPlace, "single" | "double">> {
  const { activeInFirst: mounted, serversInFirst, serversInSecond, databases, copiesPerServer } = c;
  return { activeInFirst: mounted, serversInFirst, serversInSecond, databases, copiesPerServer };
}

function zero(why: string): ActiveDatabases {
  return { value: 0, text: `0; ${why}` };
}

/**
 * Databases active on a server of the first datacenter (Role Requirements rows 117:131), not yet the worst of them. Quirk
 * kept: a share that would round to no database at all counts as one.
 */
function normalActive(c: ActivationCase): ActiveDatabases {
  return roundsToNone(c) ? { value: 1, text: `1; ${share} would round to 0` } : active(share, c);
}

function roundsToNone(c: ActivationCase): boolean {
  return Math.round(c.activeInFirst / c.serversInFirst) === 0;
}

/** After the loss of one server of the first datacenter; null with one server. Without a second copy there nothing moves. */
function singleActive(c: ActivationCase): ActiveDatabases {
  if (c.serversInFirst < 2) return impossible;
  if (c.haInFirst < 2) return active(`${roundsToNone(c) ? "1" : share}; no other copy is in this datacenter`, c);
  return active(`round up (${share} + ${share} / ({serversInFirst} - 1))`, c);
}

/**
 * After the loss of two servers of the first datacenter; null when the DAG does not survive that. Quirks kept: 0 for two
 * servers, since the formula has no answer there, and a value below zero when there are fewer databases than servers.
 */
function doubleActive(c: ActivationCase): ActiveDatabases {
  if (!survivesDouble(c)) return impossible;
  const left = c.serversInFirst - 2;
  if (left <= 0) return zero("no server is left there");
  if (c.haInFirst < 3) {
    const gone = `2 * round up (${share} / ({serversInFirst} - 1))`;
    return active(`min({copiesPerServer}, round up (({activeInFirst} - ${gone}) / ({serversInFirst} - 2)))`, c);
  }
  if (c.model !== "single-site" && left === 1) return active("{copiesPerServer} / 2", c);
  const spread = `round up (${share} + 2 * ${share} / ({serversInFirst} - 2))`;
  const uneven = c.databases * c.copiesInFirst < permutations(c.serversInFirst, c.copiesInFirst);
  if (c.model === "single-site" || !uneven) return active(`min({copiesPerServer}, ${spread})`, c);
  return active(`min({copiesPerServer}, ${spread} + 2); 2 more as the copies are fewer than a balanced block`, c);
}

/** What one lost server of the first datacenter brings to each server of the second, when it was the only copy there. */
function crossSingle(c: ActivationCase): ActiveDatabases {
  if (c.haInFirst >= 2) return otherCopy;
  const moved = c.serversInFirst === 1 ? "{activeInFirst}" : `({activeInFirst} - ${share})`;
  return active(`round up (${moved} / {serversInSecond})`, c);
}

/** What two lost servers of the first datacenter bring to each server of the second. */
function crossDouble(c: ActivationCase): ActiveDatabases {
  if (!survivesDouble(c)) return impossible;
  if (c.haInFirst >= 3) return otherCopy;
  const { value: single } = singleActive(c);
  if (single === null) return zero("the first datacenter has one server alone");
  return active(`round up (2 * ({single} - ${share}) / {serversInSecond})`, c, { single });
}

const otherCopy = zero("the first datacenter has another copy");

function siteActive(c: ActivationCase): ActiveDatabases {
  return active("round up ({databases} / {serversInSecond})", c);
}

/** The loss of the first datacenter, then of one and two servers of the second. */
function afterSite(
  c: ActivationCase,
  own: Readonly<Record<"single" | "double", ActiveDatabases>>,
): Pick<ActiveCases, "site" | "siteAndOne" | "siteAndTwo"> {
  return {
    site: siteActive(c),
    siteAndOne: c.activatableInSecond >= 2 ? furtherActive(c, 1, own.single.value) : impossible,
    siteAndTwo: c.haInSecond >= 3 ? furtherActive(c, 2, own.double.value) : impossible,
  };
}

/** With as many servers on both sides the figure of the same failure counts, for both sides twice. */
function furtherActive(c: ActivationCase, lost: 1 | 2, failure: number | null): ActiveDatabases {
  const both = c.model === "aa-single";
  if (failure === null) return impossible;
  const failed = lost === 1 ? { single: failure } : { double: failure };
  const text = lost === 1 ? "{single}" : "{double}";
  if (c.serversInSecond === c.serversInFirst) return active(both ? `2 * ${text}` : text, c, failed);
  if (c.serversInSecond <= lost) return impossible;
  return active(`round up ({databases} / ({serversInSecond} - ${lost}))${both ? ` + ${text}` : ""}`, c, failed);
}

/** Servers of the second datacenter that may fail after the first is lost, or of a single site: 0, 1 or 2. */
export function survivableFailures(c: ActivationCase): number {
  if (c.model === "stand-alone") return 0;
  if (c.model === "single-site") return survivesDouble(c) ? 2 : c.haInFirst >= 2 ? 1 : 0;
  if (c.haInSecond >= 3) return 2;
  return c.activatableInSecond >= 2 ? 1 : 0;
}
