import type { CostOptions } from "./to-cost-at-most";
import type { FindingsOptions } from "./to-have-no-findings";
import type { ReachOptions } from "./to-reach";
import type { SurviveOptions } from "./to-survive";
import type { TestedHost } from "./to-fit-on";

/** The matchers' signatures; types for other test runners extend this interface. */
export interface DeploymentMatchers<R> {
  /** After each case of the failure every database is mounted automatically and sign-on is available. */
  toSurvive(failure: string, options?: SurviveOptions): R;
  /** There are no findings other than waived ones. */
  toHaveNoFindings(options?: FindingsOptions): R;
  /** All machines fit on these hosts; if omitted, on the document's own. */
  toFitOn(hosts?: readonly TestedHost[]): R;
  /** A name still leads to a working service. */
  toReach(name: string, options: ReachOptions): R;
  /** The total per year, in the document's currency. */
  toCostAtMost(amount: number, options?: CostOptions): R;
}

declare global {
  // Merges with jest's own types where they are installed; nothing of jest is loaded.
  namespace jest {
    interface Matchers<R, T = {}> extends DeploymentMatchers<R> {}
  }
}
