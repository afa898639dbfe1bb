import { problemText } from "../base/problem";
import { readRequirement } from "../model";
import { type BrokenCase, requirementOutcomes, sceneOf } from "../plan";
import { brokenText } from "../report";
import { checkOptions, checkValue, text, yesOrNo } from "./matcher-options";
import { answer, lines, type MatcherResult } from "./result";
import { testedDeployment } from "./subject";

export interface SurviveOptions {
  /** Every name must also stay reachable and mail must flow both ways. Default `false`: databases and sign-on only. */
  readonly everything?: boolean;
}

/**
 * After each case of the failure, every database is mounted automatically without loss, and sign-on is available. Failures are
 * written as in `requirements.survive`: `any-datacenter`, `any-two-members`, `dc1 + witness` (at the same time),
 * `dc1 then any-member` (one after the other).
 */
export function toSurvive(received: unknown, failure: string, options: SurviveOptions = {}): MatcherResult {
  const { deployment, plan } = testedDeployment(received, "toSurvive");
  checkValue("toSurvive", "the failure", failure, text);
  checkOptions("toSurvive", options, { everything: yesOrNo });
  const scene = sceneOf(deployment, plan);
  const { requirement, problems } = readRequirement(failure, scene.known, "failure");
  if (requirement === undefined) {
    throw new RangeError(problems.map((problem) => `toSurvive: ${problemText(problem)}`).join("\n"));
  }
  const outcomes = requirementOutcomes(scene, [requirement], options.everything ?? false);
  const broken = outcomes.flatMap((outcome) => outcome.broken);
  const cases = outcomes.reduce((sum, outcome) => sum + outcome.cases, 0);
  // A failure without any case (any-host without hosts) would pass vacuously.
  if (cases === 0) throw new RangeError(`toSurvive: ${deployment.name} has nothing that ${failure} could take away`);
  return answer(broken.length === 0, {
    whenPassed: `expected ${deployment.name} not to survive ${failure}, but all ${cases} cases are survived`,
    whenFailed: () =>
      `expected ${deployment.name} to survive ${failure}, but ${casesOf(broken)} of ${cases} cases ${casesOf(broken) === 1 ? "breaks" : "break"} it:\n` +
      lines(broken.map(brokenText)),
  });
}

/** One case may break several requirements. */
function casesOf(broken: readonly BrokenCase[]): number {
  return new Set(broken.map(({ failed }) => failed.join(","))).size;
}
