import { count } from "../base/figures";
import { problemText } from "../base/problem";
import { readRequirement } from "../model";
import { requirementOutcomes, sceneOf } from "../plan";
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
  const [outcome] = requirementOutcomes(scene, [requirement], options.everything ?? false);
  if (outcome === undefined) throw new RangeError(`toSurvive: ${failure} has no outcome`);
  const { broken, brokenCount, cases } = outcome;
  const all = cases === 1 ? "its 1 case is" : `all ${cases} cases are`;
  return answer(outcome.survived === true, {
    whenPassed: `expected ${deployment.name} not to survive ${failure}, but ${all} survived`,
    whenFailed: () =>
      `expected ${deployment.name} to survive ${failure}, but ${brokenCount} of ${count(cases, "case")} ${brokenCount === 1 ? "breaks" : "break"} it:\n` +
      lines(broken.map(brokenText)),
  });
}
