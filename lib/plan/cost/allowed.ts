import Decimal from "decimal.js";
import { currencyDecimals } from "../../facts/currencies";
import { exactly } from "./money";

/**
 * The highest cost that still saves the given fraction of the present cost, to the smallest unit of the currency:
 * `1600000.00`.
 */
export function mostAllowed(present: number, saving: number, currency: string): string {
  const allowed = exactly(present).times(exactly(1).minus(saving));
  const decimals = currencyDecimals(currency);
  return allowed.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).toFixed(decimals);
}
