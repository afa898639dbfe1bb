import type { SurvivalRequirement } from "../../model";
import { casesOf, endOf, recordOf, requirementIn, resultOf, type CaseSource, type RequiredCase } from "../failures";
import type { BrokenCase, RequirementOutcome } from "../types";
import { mailRows } from "./mail-under";
import { nameRows } from "./names-under";
import { caseOfSet } from "./parts";
import { reachUnder } from "./reach";
import { signOnLosses } from "./sign-on-losses";
import { allParts, type Scene } from "./simulate";
import type { Part } from "./types";

/**
 * Outcomes of requirements: after each case every DAG has kept quorum with every database mounted automatically, and
 * sign-on still has an entry. Front ends and gateways have separate rules, so they count only with `everything`: then
 * every name must be reachable and mail must flow in both directions, too. Equal requirements are evaluated once.
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
  const brokenAround = around.flatMap((steps) => aroundIn(scene, steps, source.parts, everything));
  const broken = [...brokenDags, ...brokenAround];
  return {
    requirement: requirement.text,
    cases: Math.max(around.length, dags.reduce((sum, dag) => sum + dag.cases, 0)), // prettier-ignore
    survived: broken.length === 0,
    broken,
    worst: dags.flatMap(({ cluster, cases, worst }) =>
      worst === undefined ? [] : [{ cluster, cases, result: recordOf(worst) }],
    ),
    signOn: signOnLosses(scene, around),
  };
}

function needsAround(scene: Scene, everything: boolean): boolean {
  return everything || scene.names.some((name) => name.purpose === "sign-on");
}

/** Names and mail are stateless: after the steps of a case they are as if everything had failed at once. */
function aroundIn(scene: Scene, steps: RequiredCase, parts: readonly Part[], everything: boolean): BrokenCase[] {
  const failureCase = caseOfSet(endOf(steps), parts);
  const { failed } = failureCase;
  if (!everything) {
    const signOn = scene.names.filter((name) => name.purpose === "sign-on");
    const rows = nameRows(failureCase, signOn, reachUnder(failureCase.failure, []));
    return rows.filter((name) => !name.reachable).map((name) => ({ failed, cluster: null, name }));
  }
  const results = scene.clusters.map((cluster) => ({
    members: cluster.members.map(({ name }) => name),
    result: resultOf(cluster, steps),
  }));
  const reach = reachUnder(failureCase.failure, results);
  return [
    ...nameRows(failureCase, scene.names, reach)
      .filter((name) => !name.reachable)
      .map((name): BrokenCase => ({ failed, cluster: null, name })),
    ...mailRows(failureCase, scene.mail, reach)
      .filter((row) => !(row.inbound && row.outbound && row.applications !== false))
      .map((mailflow): BrokenCase => ({ failed, cluster: null, mailflow })),
  ];
}
