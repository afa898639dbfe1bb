import type { SurvivalRequirement } from "../../model";
import {
  caseSource,
  casesOf,
  endOf,
  outcomeInCluster,
  recordOf,
  resultOf,
  type ClusterOutcome,
  type RequiredCase,
} from "../failures";
import type { BrokenCase, NameRow, RequirementOutcome } from "../types";
import { nameRows } from "./names-under";
import { caseOfSet, failedNames } from "./parts";
import { reachUnder } from "./reach";
import { isLostName, lostAround, lostMail } from "./lost-around";
import { signOnLosses } from "./sign-on-losses";
import { allParts, type Scene } from "./simulate";
import type { Part } from "./types";

/** Most broken cases kept per requirement: the worst ones; the others are only counted. */
const mostBroken = 20;

/**
 * Outcomes of requirements: after each case every DAG has kept quorum with every database mounted automatically, and
 * sign-on still has an entry. Front ends and gateways have separate rules, so they count only with `everything`: then
 * every name must be reachable and mail that flows without a failure must go on, too. Equal requirements are evaluated once.
 */
export function requirementOutcomes(
  scene: Scene,
  requirements: readonly SurvivalRequirement[],
  everything = false,
): RequirementOutcome[] {
  const unique = new Map(requirements.map((requirement) => [requirement.text, requirement]));
  const parts = allParts(scene);
  const source = caseSource(scene.deployment, scene.clusters);
  return [...unique.values()].map((requirement) =>
    answerTo(scene, parts, { requirement: requirement.text, cases: casesOf(requirement, source), everything }),
  );
}

/** Every name that is unreachable after some case of a requirement, with the number of these cases. */
export function namesUnreachable(scene: Scene, requirement: SurvivalRequirement): { cases: number; rows: NameRow[] } {
  const cases = casesOf(requirement, caseSource(scene.deployment, scene.clusters));
  const broken = [...brokenAround(scene, cases, allParts(scene), true).values()];
  return { cases: cases.length, rows: broken.flat().flatMap(({ name }) => name ?? []) };
}

interface RequirementCases {
  readonly requirement: string;
  readonly cases: readonly RequiredCase[];
  readonly everything: boolean;
}

function answerTo(
  scene: Scene,
  parts: readonly Part[],
  { requirement, cases, everything }: RequirementCases,
): RequirementOutcome {
  const dags = scene.clusters.map((cluster) => outcomeInCluster(cluster, cases));
  const around = needsAround(scene, everything) ? brokenAround(scene, cases, parts, everything) : new Map<number, []>();
  const places = [...new Set([...dags.flatMap(({ broken }) => broken), ...around.keys()])].sort((a, b) => a - b);
  return {
    requirement,
    cases: cases.length,
    brokenCount: places.length,
    survived: cases.length === 0 ? null : places.length === 0,
    broken: worstPlaces(places, dags).flatMap((place) => [
      ...brokenDags(dags, place, failedNames(endOf(cases[place] ?? []))),
      ...(around.get(place) ?? []),
    ]),
    dags: dags.flatMap(({ cluster, broken, worst }) =>
      worst === undefined ? [] : [{ cluster, brokenCount: broken.length, worst: recordOf(worst) }],
    ),
    signOn: signOnLosses(scene, cases),
    around: lostAround(scene, cases, parts),
  };
}

/** The worst of the broken cases, in their original order. */
function worstPlaces(places: readonly number[], dags: readonly ClusterOutcome[]): number[] {
  if (places.length <= mostBroken) return [...places];
  const broken = dags.map((dag) => ({ dag, places: new Set(dag.broken) }));
  const weighed = places.map((place) => ({
    place,
    weight: Math.max(0, ...broken.map(({ dag, places: own }) => (own.has(place) ? dag.weightOf(place) : 0))),
  }));
  return weighed
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, mostBroken)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
}

function brokenDags(dags: readonly ClusterOutcome[], place: number, failed: readonly string[]): BrokenCase[] {
  return dags
    .filter(({ broken }) => broken.includes(place))
    .map(({ cluster, resultOf: result }) => ({ failed, cluster, result: recordOf(result(place)) }));
}

function needsAround(scene: Scene, everything: boolean): boolean {
  return everything || scene.names.some((name) => name.purpose === "sign-on");
}

/** Names and mail flow that break, by the position of the case. */
function brokenAround(
  scene: Scene,
  cases: readonly RequiredCase[],
  parts: readonly Part[],
  everything: boolean,
): ReadonlyMap<number, readonly BrokenCase[]> {
  const known = new Map<string, readonly BrokenCase[]>();
  const found = cases.map((steps, place) => {
    // Outside of the DAGs only the final state counts, regardless of the order of the steps.
    const key = everything ? String(place) : failedNames(endOf(steps)).join(",");
    const broken = known.get(key) ?? aroundIn(scene, steps, parts, everything);
    known.set(key, broken);
    return [place, broken] as const;
  });
  return new Map(found.filter(([, broken]) => broken.length > 0));
}

/** Names and mail are stateless: after the steps of a case they are as if everything had failed at once. */
function aroundIn(scene: Scene, steps: RequiredCase, parts: readonly Part[], everything: boolean): BrokenCase[] {
  const failureCase = caseOfSet(endOf(steps), parts);
  const { failed } = failureCase;
  if (!everything) {
    const signOn = scene.names.filter((name) => name.purpose === "sign-on");
    const rows = nameRows(failureCase, signOn, reachUnder(failureCase.failure, [], scene.outlets));
    return rows.filter((name) => !name.reachable).map((name) => ({ failed, cluster: null, name }));
  }
  const results = scene.clusters.map((cluster) => ({
    members: cluster.members.map(({ name }) => name),
    result: resultOf(cluster, steps),
  }));
  const reach = reachUnder(failureCase.failure, results, scene.outlets);
  return [
    ...nameRows(failureCase, scene.names, reach)
      .filter(isLostName)
      .map((name): BrokenCase => ({ failed, cluster: null, name })),
    ...lostMail(scene, failureCase, reach),
  ];
}
