import Decimal from "decimal.js";

/**
 * Enough digits to compute sums, products and shares of the largest prices and quantities allowed in a document without
 * rounding.
 */
const Exact = Decimal.clone({ precision: 60 });

/** Exact decimal amount in the currency's main unit; only this module rounds to the smallest unit. */
export type Money = Decimal;

export const nothing: Money = new Exact(0);

/** The decimal as a number is written: 0.1 is exactly one tenth. */
export function exactly(value: number): Decimal {
  return new Exact(value);
}

/** Most currencies have two decimals. */
const HUNDREDTHS = 2;

/** `quantity` units at `price`, rounded half up to the currency's decimals. */
export function amountOf(quantity: number, price: number, decimals = HUNDREDTHS): Money {
  return exactly(quantity).times(price).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}

export function total(amounts: readonly Money[]): Money {
  return amounts.reduce((sum, amount) => sum.plus(amount), nothing);
}

/** `1234.50`; with the currency's decimals. */
export function moneyText(amount: Money, decimals = HUNDREDTHS): string {
  return amount.toFixed(decimals, Decimal.ROUND_HALF_UP);
}

/**
 * Splits an amount by weights into whole smallest units that add up to it exactly: each part is rounded down, and the
 * remaining units go to the largest remainders, the first of equal ones. Weights must not be negative; if all are 0,
 * the parts are as equal as possible. Without weights there are no parts.
 */
export function splitMoney(amount: Money, weights: readonly number[], decimals = HUNDREDTHS): Money[] {
  if (weights.length === 0) return [];
  const given = weights.map(exactly);
  const whole = total(given);
  const shares = whole.isZero() ? given.map(() => new Exact(1)) : given;
  const sum = whole.isZero() ? new Exact(weights.length) : whole;
  const inOne = 10 ** decimals;
  const units = amount.times(inOne);
  // Remainders are kept as whole multiples of 1/sum, so that equal ones compare as equal.
  const parts = shares.map((share) => units.times(share).divToInt(sum));
  const remainders = shares.map((share, i) => units.times(share).minus((parts[i] ?? nothing).times(sum)));
  const left = units.minus(total(parts)).toNumber();
  const order = remainders.map((_, i) => i).sort((a, b) => byRemainder(remainders, a, b));
  for (const place of order.slice(0, Math.round(left))) parts[place] = (parts[place] ?? nothing).plus(1);
  return parts.map((part) => part.dividedBy(inOne));
}

function byRemainder(remainders: readonly Decimal[], a: number, b: number): number {
  return (remainders[b] ?? nothing).comparedTo(remainders[a] ?? nothing) || a - b;
}
