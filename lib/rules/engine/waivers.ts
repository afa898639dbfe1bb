import { nearest } from "../../base/nearest";
import type { Deployment, Waiver } from "../../model";
import type { Finding } from "../types";
import { judgingId } from "./aliases";
import { engineFinding } from "./finding";
import { isWithin, type PlaceMap } from "./paths";

export interface Waived {
  readonly findings: readonly Finding[];
  /** Findings about the waivers themselves: expired, unused, without a rule. */
  readonly about: readonly Finding[];
}

export interface WaiverContext {
  readonly date: string;
  /** Valid rule ids for waivers. */
  readonly ids: readonly string[];
  /** Rules that did not run this time, or threw: their waivers are neither used nor unused. */
  readonly notRun: ReadonlySet<string>;
  readonly places: PlaceMap;
}

interface WaiverState {
  readonly waiver: Waiver;
  /** The rule whose findings are waived: the named one, or the one that covers the named row. */
  readonly rule: string;
  readonly path: string;
  /** Paths that the waiver covers; `undefined` for the whole deployment. */
  readonly places: readonly string[] | undefined;
  /** Document paths by name, if the place is a name. */
  readonly named: ReadonlyMap<string, readonly string[]> | undefined;
  matches: number;
}

/**
 * Applies the waivers of the deployment. A waiver is valid up to and including its last day. If its place is omitted it
 * covers every finding of its rule, otherwise those at the place (a path, or any name in the document or plan) and below.
 */
export function applyWaivers(deployment: Deployment, found: readonly Finding[], context: WaiverContext): Waived {
  const named = placesByName(context.places);
  const states = deployment.waivers.map((waiver): WaiverState => {
    const path = context.places.get(waiver) ?? "waivers";
    const places = waiver.place === undefined ? undefined : [waiver.place, ...(named.get(waiver.place) ?? [])];
    const isName = waiver.place !== undefined && named.has(waiver.place);
    return { waiver, rule: judgingId(waiver.rule), path, places, named: isName ? named : undefined, matches: 0 };
  });
  const findings = found.map((finding) => waive(finding, states, context.date));
  const about = states.flatMap((state) => aboutWaiver(state, context));
  return { findings, about };
}

function waive(finding: Finding, states: readonly WaiverState[], date: string): Finding {
  const matching = states.filter((state) => covers(state, finding));
  for (const state of matching) state.matches += 1;
  const valid = matching.find((state) => state.waiver.expires >= date);
  if (valid === undefined) return finding;
  const { rule, reason, owner, expires, place } = valid.waiver;
  const as = rule === finding.rule ? {} : { as: rule };
  const waiver = { reason, owner, expires, ...as, ...(place === undefined ? {} : { place }) };
  return { ...finding, waived: true, waiver };
}

function covers(state: WaiverState, finding: Finding): boolean {
  if (state.rule !== finding.rule) return false;
  if (state.places === undefined || state.waiver.place === finding.name) return true;
  if (isSibling(state, finding)) return false;
  return state.places.some((place) => isWithin(finding.path, place));
}

/** One entry with `count` stands for several machines at one path: a waiver for one of them does not cover the others. */
function isSibling(state: WaiverState, finding: Finding): boolean {
  if (finding.name === undefined || state.named === undefined) return false;
  const others = state.named.get(finding.name) ?? [];
  return others.some((place) => state.places?.includes(place) === true);
}

function aboutWaiver(state: WaiverState, { date, ids, notRun: silent }: WaiverContext): Finding[] {
  const { rule, expires, place } = state.waiver;
  if (!ids.includes(rule)) {
    const near = nearest(rule, ids);
    const remedy =
      near === undefined ? "list the rules with `mail-constructs rules`" : `use \`${near}\` if that is meant`;
    const message = "no rule has the id of this waiver";
    return [
      engineFinding("waiver-unknown-rule", {
        path: `${state.path}.rule`,
        message,
        got: rule,
        expected: "the id of a rule",
        remedy,
      }),
    ];
  }
  if (silent.has(state.rule)) return [];
  if (state.matches === 0) {
    const got = `${rule}${place === undefined ? "" : ` at ${place}`}`;
    const expected = "a rule with a finding there";
    return [engineFinding("waiver-unused", { path: state.path, message: "unused waiver", got, expected })];
  }
  if (expires < date) {
    const expected = `${date} or later`;
    const message = `expired waiver of ${rule}`;
    return [engineFinding("waiver-expired", { path: `${state.path}.expires`, message, got: expires, expected })];
  }
  return [];
}

/** Document paths of every named object. */
function placesByName(places: PlaceMap): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const [thing, path] of places) {
    const name = (thing as { readonly name?: unknown }).name;
    if (typeof name === "string" && path !== "") byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  return byName;
}
