import Decimal from "decimal.js";
import { currencyDecimals } from "../../facts/currencies";
import { exactly } from "./money";

/** The most that may be spent to save a share of what is spent now, to the smallest unit of the currency: `1600000.00`. */
export function mostAllowed(present: number, saving: number, currency: string): string {
  const allowed = exactly(present).times(exactly(1).minus(saving));
  const decimals = currencyDecimals(currency);
  return allowed.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).toFixed(decimals);
}
