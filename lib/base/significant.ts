/**
 * A figure without the noise of binary arithmetic: twelve significant digits, so that 0.1 + 0.2 is 0.3 and the same plan is the same
 * text on every machine. It is no rounding: what is decided or printed by it stays the same. Whole numbers have no noise.
 */
export function significant(value: number): number {
  return Number.isFinite(value) && !Number.isInteger(value) ? Number(value.toPrecision(12)) : value;
}

/** JSON text with two spaces of indentation and a line end, every figure significant: one figure is one number wherever it is written. */
export function significantJson(value: unknown): string {
  const trimmed = (_key: string, item: unknown): unknown => (typeof item === "number" ? significant(item) : item);
  return JSON.stringify(value, trimmed, 2) + "\n";
}
