import type { Costs } from "../../../model";
import type { Prices } from "./choice";

/** Prices of an item by kind, as the document gives them; empty when one price counts for all kinds or none is given. */
export function kindPrices(costs: Costs | undefined, item: string): Prices {
  const perYear = costs?.perYear ?? {};
  const price = Object.hasOwn(perYear, item) ? perYear[item] : undefined;
  return price === undefined || typeof price === "number" ? {} : price;
}
