import { priceKeys, type PriceKey } from "../../../facts/price-keys";
import type { CostBasis, Quantity } from "../../types";

/** The item of the cost that this price is for, without its quantity. */
export function priceUnit(item: PriceKey, basis: CostBasis): Pick<Quantity, "item" | "category" | "unit" | "basis"> {
  const { category, unit } = priceKeys[item];
  return { item, category, unit, basis };
}
