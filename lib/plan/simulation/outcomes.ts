import type { SurvivalRequirement } from "../../model";
import {
  casesOf,
  endOf,
  failureNames,
  recordOf,
  requirementIn,
  resultOf,
  type CaseSource,
  type ClusterOutcome,
  type RequiredCase,
  type FailureResult,
} from "../failures";
import type { BrokenCase, RequirementOutcome, WorstRequired } from "../types";
import { mailRows } from "./mail-under";
import { nameRows } from "./names-under";
import { caseOfSet, clusterParts } from "./parts";
import { reachUnder } from "./reach";
import { signOnLosses } from "./sign-on-losses";
import { allParts, type Scene } from "./simulate";
import type { Part } from "./types";

/**
 * What becomes of requirements: after each case every DAG has kept quorum with every database mounted automatically, and
 * sign-on has an entry left. Front ends and gateways have rules of their own, so they count only when `everything` is asked
 * for: then every name must be reachable and mail must flow both ways, too. Equal requirements are answered once.
 */
export function requirementOutcomes(
  scene: Scene,
  requirements: readonly SurvivalRequirement[],
  everything = false,
): RequirementOutcome[] {
  const unique = new Map(requirements.map((requirement) => [requirement.text, requirement]));
  const parts = allParts(scene);
  const source = { parts, members: scene.clusters.map(({ members }) => members.map(({ name }) => name)) };
  return [...unique.values()].map((requirement) => answerTo(scene, source, requirement, everything));
}

function answerTo(
  scene: Scene,
  source: CaseSource & { readonly parts: readonly Part[] },
  requirement: SurvivalRequirement,
  everything: boolean,
): RequirementOutcome {
  const dags = scene.clusters.map((cluster) => requirementIn(cluster, requirement));
  const brokenDags = dags.flatMap(({ cluster, broken }) =>
    broken.map((result): BrokenCase => ({ failed: result.failed, cluster, result: recordOf(result) })),
  );
  const around = needsAround(scene, everything) ? casesOf(requirement, source) : [];
  const brokenAround = around.flatMap((one) => aroundIn(scene, one, source.parts, everything));
  const broken = [...brokenDags, ...brokenAround];
  return {
    requirement: requirement.text,
    cases: Math.max(around.length, dags.reduce((sum, { results }) => sum + results.length, 0)), // prettier-ignore
    survived: broken.length === 0,
    broken,
    worst: dags.flatMap((dag) => worstOf(dag, touchedIn(scene, dag.cluster))),
    signOn: signOnLosses(scene, around),
  };
}

function needsAround(scene: Scene, everything: boolean): boolean {
  return everything || scene.names.some((name) => name.purpose === "sign-on");
}

/** Names and mail have no memory: after the steps of a case they are as if everything had failed at once. */
function aroundIn(scene: Scene, steps: RequiredCase, parts: readonly Part[], everything: boolean): BrokenCase[] {
  const one = caseOfSet(endOf(steps), parts);
  const { failed } = one;
  if (!everything) {
    const signOn = scene.names.filter((name) => name.purpose === "sign-on");
    const rows = nameRows(one, signOn, reachUnder(one.failure, []));
    return rows.filter((name) => !name.reachable).map((name) => ({ failed, cluster: null, name }));
  }
  const results = scene.clusters.map((cluster) => ({
    members: cluster.members.map(({ name }) => name),
    result: resultOf(cluster, steps),
  }));
  const reach = reachUnder(one.failure, results);
  return [
    ...nameRows(one, scene.names, reach)
      .filter((name) => !name.reachable)
      .map((name): BrokenCase => ({ failed, cluster: null, name })),
    ...mailRows(one, scene.mail, reach)
      .filter((row) => !(row.inbound && row.outbound && row.applications !== false))
      .map((mailflow): BrokenCase => ({ failed, cluster: null, mailflow })),
  ];
}

/** Names of the parts of a DAG, to tell what a failure touches. */
function touchedIn(scene: Scene, name: string): (result: FailureResult) => boolean {
  const clusters = scene.clusters.filter((one) => one.name === name);
  const own = new Set(
    clusters.flatMap((cluster) => clusterParts(cluster).flatMap(({ failure }) => failureNames(failure))),
  );
  return ({ failed }) => failed.some((one) => own.has(one));
}

/** Of a DAG that the requirement touches the case that asks most; lost databases count first. */
function worstOf({ cluster, results }: ClusterOutcome, touches: (result: FailureResult) => boolean): WorstRequired[] {
  const [first, ...rest] = results.filter(touches);
  if (first === undefined) return [];
  return [{ cluster, cases: results.length, result: recordOf(rest.reduce(worse, first)) }];
}

function worse(a: FailureResult, b: FailureResult): FailureResult {
  if (a.lost.length !== b.lost.length) return a.lost.length > b.lost.length ? a : b;
  if (a.activation !== b.activation) return a.activation === "automatic" ? b : a;
  if (a.peakActive !== b.peakActive) return a.peakActive > b.peakActive ? a : b;
  return peakCpu(b) > peakCpu(a) ? b : a;
}

function peakCpu({ cpuPercent }: FailureResult): number {
  return Math.max(0, ...Object.values(cpuPercent));
}
