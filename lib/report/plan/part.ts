import type { Plan } from "../../plan";
import type { Page } from "../text/page";

/** One part of a plan that can be asked for alone. */
export interface PlanPart {
  readonly name: string;
  /** For the help of `--part`. */
  readonly says: string;
  /** The part as data: a plan with nothing else in it. */
  readonly pick: (plan: Plan) => object;
  /** The part as text; empty when the plan has nothing of it. */
  readonly text: (plan: Plan, page: Page) => string;
}
