import { nearest } from "../../base/nearest";
import type { Costs } from "../../model";
import { priceIn } from "../sizing/targets";
import type { Quantity, UnusedPrice } from "../types";

/** Price of one unit per year: the one for its kind, or the one for all kinds; undefined when there is none. */
export function priceOf(costs: Costs, item: string, kind: string | undefined): number | undefined {
  const price = priceIn(costs, item);
  if (price === undefined || typeof price === "number") return price;
  return kind !== undefined && Object.hasOwn(price, kind) ? price[kind] : undefined;
}

/** Prices in the document that no item of the plan uses, each with the unpriced key that was probably meant. */
export function unusedPrices(costs: Costs, used: readonly Quantity[], unpriced: readonly Quantity[]): UnusedPrice[] {
  const missing = [...new Set(unpriced.map((quantity) => quantity.item))];
  return Object.entries(costs.perYear).flatMap(([item, price]): UnusedPrice[] => {
    const mine = used.filter((quantity) => quantity.item === item);
    if (typeof price === "number") return mine.length > 0 ? [] : [withNear({ item }, item, missing)];
    const kinds = unpriced.filter((quantity) => quantity.item === item).flatMap((quantity) => quantity.kind ?? []);
    return Object.keys(price)
      .filter((kind) => !mine.some((quantity) => quantity.kind === kind))
      .map((kind) =>
        mine.length + kinds.length === 0
          ? withNear({ item, kind }, item, missing)
          : withNear({ item, kind }, kind, kinds),
      );
  });
}

function withNear(price: UnusedPrice, word: string, candidates: readonly string[]): UnusedPrice {
  const near = nearest(word, candidates);
  return near === undefined ? price : { ...price, near };
}
