/**
 * A figure without floating-point noise: twelve significant digits, so that 0.1 + 0.2 is 0.3 and the same plan is the same
 * text on every machine. This is not rounding: no decision and no printed figure changes.
 */
export function significant(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
