import type { Problem } from "../../../base/problem";

/** What was chosen and why, or the problem that nothing fits. */
export type Choice<T> =
  | { readonly ok: true; readonly value: T; readonly reasons: readonly string[] }
  | { readonly ok: false; readonly problem: Problem };

/** Prices by name, of any one currency and period. */
export type Prices = Readonly<Record<string, number>>;

/**
 * The cheapest of those that have a price; if none has one, the first, so `fitting` must be sorted by size. Of equal
 * prices the smaller one is chosen. Undefined if nothing fits.
 */
export function cheapest<T extends { readonly name: string }>(
  fitting: readonly T[],
  prices: Prices,
): { readonly value: T; readonly reason: string } | undefined {
  const priced = fitting.filter((item) => Object.hasOwn(prices, item.name));
  const first = priced[0];
  if (first === undefined) {
    const smallest = fitting[0];
    return smallest && { value: smallest, reason: `the smallest of ${fitting.length} that fit; no price is given` };
  }
  const price = (item: T): number => prices[item.name] ?? Number.POSITIVE_INFINITY;
  const value = priced.reduce((best, item) => (price(item) < price(best) ? item : best), first);
  return { value, reason: `the cheapest of ${priced.length} that fit and have a price: ${price(value)}` };
}

/** The problem that nothing satisfies `need`, with each requirement that alone is too high and the nearest value. */
export function nothingFits<T extends object>(
  what: string,
  need: Readonly<Record<string, number>>,
  offered: readonly T[],
): Problem {
  const most = (key: string): number =>
    Math.max(0, ...offered.map((item) => Number((item as Readonly<Record<string, unknown>>)[key] ?? 0)));
  const binding = Object.keys(need).filter((key) => (need[key] ?? 0) > most(key));
  const limits = binding.map((key) => `${key} up to ${most(key)}`).join(", ");
  return {
    code: "nothing-fits",
    path: "",
    message: `no ${what} satisfies the need`,
    got: Object.entries(need)
      .map(([key, value]) => `${key} ${value}`)
      .join(", "),
    expected: limits === "" ? "values that one of them offers together" : limits,
    remedy: "spread the load over more servers or disks",
  };
}
