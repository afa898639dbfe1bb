import type { Plan } from "../../plan";
import type { Page } from "../text/page";

/** One part of a plan that can be printed separately. */
export interface PlanPart {
  readonly name: string;
  /** Description in the help of `--part`. */
  readonly says: string;
  /** The part as data: the plan reduced to this part. */
  readonly pick: (plan: Plan) => object;
  /** The part as text; empty if the plan has none of it. */
  readonly text: (plan: Plan, page: Page) => string;
}
