/**
 * A figure without the noise of binary arithmetic: twelve significant digits, so that 0.1 + 0.2 is 0.3 and the same plan is the same
 * text on every machine. It is no rounding: what is decided or printed by it stays the same.
 */
export function significant(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
