import Decimal from "decimal.js";
import { exactly } from "./money";

/** The most that may be spent to save a share of what is spent now, to the hundredth: `1600000.00`. */
export function mostAllowed(present: number, saving: number): string {
  const allowed = exactly(present).times(exactly(1).minus(saving));
  return allowed.toDecimalPlaces(2, Decimal.ROUND_DOWN).toFixed(2);
}
