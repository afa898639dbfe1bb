/** One measured line. */
export interface BenchRow {
  readonly what: string;
  readonly measured: number;
  readonly unit: "ms" | "MB" | "x";
  /** The target; absent if there is none. */
  readonly limit?: number;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? NaN)) / 2;
}
