import type { Plan } from "../../plan";
import { databases } from "./databases";
import { decisions } from "./decisions";
import { firewall } from "./firewall";
import { hosts } from "./hosts";
import { machines } from "./machines";
import type { Page } from "../text/page";
import type { PlanPart } from "./part";
import { quorum } from "./quorum";
import { records } from "./records";
import { stacked } from "../text/section";
import { retirement } from "./retirement";
import { sizes } from "./sizes";
import { updates } from "./updates";
import { wiring } from "./wiring";

/** In report order. To add a part, add one file and one entry here. */
export const planParts: readonly PlanPart[] = [
  hosts,
  machines,
  databases,
  quorum,
  records,
  wiring,
  firewall,
  updates,
  retirement,
  sizes,
  decisions,
];

export function planText(plan: Plan, page: Page): string {
  return stacked(planParts.map((part) => part.text(plan, page)));
}
