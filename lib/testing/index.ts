/**
 * Matchers for tests of your own deployments, for jest and any runner with `expect.extend`:
 * `installMatchers(expect)` once, then `expect(deploymentFrom(text)).toSurvive("any-datacenter")`.
 */
import { toCostAtMost } from "./to-cost-at-most";
import { toFitOn } from "./to-fit-on";
import { toHaveNoFindings } from "./to-have-no-findings";
import { toReach } from "./to-reach";
import { toSurvive } from "./to-survive";

export type { DeploymentMatchers } from "./jest";
export type { MatcherResult } from "./result";
export { deploymentFrom, type DeploymentOptions, type TestedDeployment } from "./subject";
export type { CostOptions } from "./to-cost-at-most";
export type { TestedHost } from "./to-fit-on";
export type { FindingsOptions } from "./to-have-no-findings";
export type { ReachOptions } from "./to-reach";
export type { SurviveOptions } from "./to-survive";

/** All matchers by name. */
export const matchers = { toSurvive, toHaveNoFindings, toFitOn, toReach, toCostAtMost };

/** What the library needs of a test runner's `expect`. */
export interface ExtendableExpect {
  extend(own: typeof matchers): void;
}

/** Adds the matchers to `expect`. */
export function installMatchers(expect: ExtendableExpect): void {
  expect.extend({ ...matchers });
}
