import type { CostOptions } from "./to-cost-at-most";
import type { FindingsOptions } from "./to-have-no-findings";
import type { ReachOptions } from "./to-reach";
import type { SurviveOptions } from "./to-survive";
import type { TestedHost } from "./to-fit-on";

/** The matchers as they are called; other test runners merge this into their own matchers. */
export interface DeploymentMatchers<R> {
  /** After each case of the failure every database is mounted automatically and sign-on is answered. */
  toSurvive(failure: string, options?: SurviveOptions): R;
  /** No rule finds anything that no waiver covers. */
  toHaveNoFindings(options?: FindingsOptions): R;
  /** All machines find room on these hosts; without any, on the document's own. */
  toFitOn(hosts?: readonly TestedHost[]): R;
  /** A name still leads to something that serves. */
  toReach(name: string, options: ReachOptions): R;
  /** The sum of a year, in the document's currency. */
  toCostAtMost(amount: number, options?: CostOptions): R;
}

declare global {
  // Merges with jest's own types where these are installed; nothing of jest is loaded.
  namespace jest {
    interface Matchers<R, T = {}> extends DeploymentMatchers<R> {}
  }
}
