import type { Costs } from "../../../model";
import type { Prices } from "./choice";

/** The price of an item as the document gives it; further platforms have items that the document's type does not list. */
export function priceIn({ perYear }: Costs, item: string): number | Prices | undefined {
  const prices: Readonly<Record<string, number | Prices | undefined>> = perYear;
  return Object.hasOwn(prices, item) ? prices[item] : undefined;
}

/** Prices of an item by kind, as the document gives them; empty if one price applies to all kinds or none is given. */
export function kindPrices(costs: Costs | undefined, item: string): Prices {
  const price = costs === undefined ? undefined : priceIn(costs, item);
  return price === undefined || typeof price === "number" ? {} : price;
}
