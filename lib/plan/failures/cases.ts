import type { FailureTerm, SurvivalRequirement } from "../../model";
import { uniteFailures } from "./effect";
import { combinations, failureParts } from "./sets";
import { nothingFails, type FailureCluster, type FailureKind, type FailureSet } from "./types";

/** What the cases of a requirement are taken from: one DAG, or everything in a deployment. */
export interface CaseSource {
  readonly parts: readonly { readonly kind: string; readonly failure: FailureSet }[];
  /** Members of each DAG, from which `any-two-members` takes its pairs. */
  readonly members: readonly (readonly string[])[];
}

/** What fails in one case, step by step. */
export type RequiredCase = readonly FailureSet[];

/** The cases that a requirement stands for in one DAG. */
export function casesInCluster(requirement: SurvivalRequirement, cluster: FailureCluster): RequiredCase[] {
  return casesOf(requirement, {
    parts: failureParts(cluster),
    members: [cluster.members.map(({ name }) => name)],
  });
}

/**
 * The cases that a requirement stands for. A name is one case wherever it is; `any-...` and the witness stand for as
 * many cases as there are parts. A term that matches nothing in one DAG does not affect the other terms; one that
 * matches nothing in the whole deployment leaves no case.
 */
export function casesOf({ steps, hasNoCases }: SurvivalRequirement, source: CaseSource): RequiredCase[] {
  if (hasNoCases === true) return [];
  const ofSteps = steps
    .map((terms) => product(terms.map((term) => setsOf(term, source))).map((sets) => uniteFailures(sets)))
    .map(uniqueSets)
    .filter((sets) => sets.length > 0);
  return product(ofSteps);
}

/** Everything that has failed at the end of a case. */
export function endOf(steps: RequiredCase): FailureSet {
  return uniteFailures(steps);
}

/** What fails if a term names one thing. */
export function failureOf(terms: readonly FailureTerm[]): FailureSet {
  return uniteFailures(terms.flatMap((term) => namedSet(term) ?? []));
}

function setsOf(term: FailureTerm, { parts, members }: CaseSource): FailureSet[] {
  const named = term.kind === "witness" ? undefined : namedSet(term);
  if (named !== undefined) return [named];
  if (term.kind === "any-two-members") {
    return members.flatMap((names) =>
      [...combinations(names, 2)].map((pair): FailureSet => ({ ...nothingFails, members: pair })),
    );
  }
  const kind = kindOf[term.kind];
  return parts.filter((part) => part.kind === kind).map(({ failure }) => failure);
}

const kindOf: Readonly<Record<string, FailureKind>> = {
  "any-member": "member",
  "any-host": "host",
  "any-zone": "zone",
  "any-datacenter": "datacenter",
  "any-link": "link",
  witness: "witness",
};

function namedSet(term: FailureTerm): FailureSet | undefined {
  switch (term.kind) {
    case "datacenter":
      return { ...nothingFails, datacenters: [term.name] };
    case "server":
      return { ...nothingFails, members: [term.name] };
    case "host":
    case "zone":
      return { ...nothingFails, hosts: [term.name] };
    case "link":
      return { ...nothingFails, links: [term.between] };
    case "gateway":
      return { ...nothingFails, gateways: [{ name: term.name, cuts: term.cuts }] };
    case "witness":
      return { ...nothingFails, witness: true };
    default:
      return undefined;
  }
}

/**
 * Every combination of one item from each list. Empty lists are skipped; without any items there are no combinations.
 */
function product<T>(lists: readonly (readonly T[])[]): T[][] {
  const some = lists.filter((list) => list.length > 0);
  if (some.length === 0) return [];
  return some.reduce<T[][]>((all, list) => all.flatMap((chosen) => list.map((item) => [...chosen, item])), [[]]);
}

function uniqueSets(sets: readonly FailureSet[]): FailureSet[] {
  return [...new Map(sets.map((set) => [JSON.stringify(set), set])).values()];
}
