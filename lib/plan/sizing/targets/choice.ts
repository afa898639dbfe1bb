import type { CheapestOrSmallest, NothingFits } from "../../types";

/** The choice with its reason, or that nothing fits. */
export type Choice<T> =
  | { readonly ok: true; readonly value: T; readonly reason: CheapestOrSmallest }
  | { readonly ok: false; readonly reason: NothingFits };

/** Prices by name, of any one currency and period. */
export type Prices = Readonly<Record<string, number>>;

/**
 * The cheapest of those that have a price; if none has one, the first, so `fitting` must be sorted by size. Of equal
 * prices the smaller one is chosen. Undefined if nothing fits.
 */
export function cheapest<T extends { readonly name: string }>(
  fitting: readonly T[],
  prices: Prices,
): { readonly value: T; readonly reason: CheapestOrSmallest } | undefined {
  const priced = fitting.filter((item) => Object.hasOwn(prices, item.name));
  const first = priced[0];
  if (first === undefined) {
    const smallest = fitting[0];
    return smallest && { value: smallest, reason: { kind: "smallest", of: fitting.length } };
  }
  const price = (item: T): number => prices[item.name] ?? Number.POSITIVE_INFINITY;
  const value = priced.reduce((best, item) => (price(item) < price(best) ? item : best), first);
  return { value, reason: { kind: "cheapest", of: priced.length, price: price(value) } };
}

/** Nothing satisfies `need`; contains the largest offer for each figure that alone is too high. */
export function nothingFits<T extends object>(
  need: Readonly<Record<string, number>>,
  offered: readonly T[],
): NothingFits {
  const most = (key: string): number =>
    Math.max(0, ...offered.map((item) => Number((item as Readonly<Record<string, unknown>>)[key] ?? 0)));
  const tooHigh = Object.keys(need).filter((key) => (need[key] ?? 0) > most(key));
  return { kind: "nothing-fits", most: Object.fromEntries(tooHigh.map((key) => [key, most(key)])) };
}
