import { nearest } from "../../base/nearest";
import type { Waiver } from "../../model/types";
import type { Finding } from "../types";
import { isWithin, walk } from "./paths";
import type { Deployment } from "../../model/types";
import type { PathOf } from "./paths";

export interface Waived {
  readonly findings: readonly Finding[];
  /** About the waivers themselves: expired, matching nothing, naming no rule. */
  readonly about: readonly Finding[];
}

interface WaiverState {
  readonly waiver: Waiver;
  readonly path: string;
  /** Paths that the waiver's place stands for; `undefined` for the whole deployment. */
  readonly places: readonly string[] | undefined;
  matches: number;
}

/**
 * Applies the waivers of the deployment. A waiver counts up to and including its last day; without a place it covers
 * every finding of its rule, with one (a path, or the name of anything in the document or plan) that place and all below.
 */
export function applyWaivers(
  deployment: Deployment,
  found: readonly Finding[],
  context: { readonly date: string; readonly ids: readonly string[]; readonly pathOf: PathOf },
): Waived {
  const named = placesByName(deployment, context.pathOf);
  const states = deployment.waivers.map((waiver): WaiverState => {
    const path = context.pathOf(waiver);
    const places = waiver.place === undefined ? undefined : [waiver.place, ...(named.get(waiver.place) ?? [])];
    return { waiver, path, places, matches: 0 };
  });
  const findings = found.map((finding) => waive(finding, states, context.date));
  const about = states.flatMap((state) => aboutWaiver(state, context.date, context.ids));
  return { findings, about };
}

function waive(finding: Finding, states: readonly WaiverState[], date: string): Finding {
  const matching = states.filter((state) => covers(state, finding));
  for (const state of matching) state.matches += 1;
  const valid = matching.find((state) => state.waiver.expires >= date);
  if (valid === undefined) return finding;
  const { reason, owner, expires } = valid.waiver;
  return { ...finding, waived: true, waiver: { reason, owner, expires } };
}

function covers(state: WaiverState, finding: Finding): boolean {
  if (state.waiver.rule !== finding.rule) return false;
  if (state.places === undefined || state.waiver.place === finding.name) return true;
  return state.places.some((place) => isWithin(finding.path, place));
}

function aboutWaiver(state: WaiverState, date: string, ids: readonly string[]): Finding[] {
  const { rule, expires, place } = state.waiver;
  if (!ids.includes(rule)) {
    const near = nearest(rule, ids);
    const remedy =
      near === undefined ? "list the rules with `mail-constructs rules`" : `write \`${near}\` if that is meant`;
    const message = `no rule has the id of this waiver, got ${rule}, expected the id of a rule; ${remedy}`;
    return [own("waiver-unknown-rule", `${state.path}.rule`, message)];
  }
  if (state.matches === 0) {
    const where = place === undefined ? "" : ` at ${place}`;
    const message = `this waiver covers no finding, got ${rule}${where}, expected a rule that finds something there; take the waiver out`;
    return [own("waiver-unused", state.path, message)];
  }
  if (expires < date) {
    const message = `this waiver of ${rule} has expired, got ${expires}, expected ${date} or later; settle what it covers or agree on a new date`;
    return [own("waiver-expired", `${state.path}.expires`, message)];
  }
  return [];
}

function own(rule: string, path: string, message: string): Finding {
  return {
    rule,
    area: "waivers",
    severity: "warning",
    path,
    message,
    source: "mail-constructs: waivers",
    waived: false,
  };
}

/** Document paths of everything that has a name. */
function placesByName(deployment: Deployment, pathOf: PathOf): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const thing of walk(deployment).keys()) {
    const name = (thing as { readonly name?: unknown }).name;
    const path = pathOf(thing);
    if (typeof name === "string" && path !== "") places.set(name, [...(places.get(name) ?? []), path]);
  }
  return places;
}
