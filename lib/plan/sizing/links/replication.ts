/** Peak megabits a second of one database's logs (sheet Replication E13, E14): 1 MB a log, the busiest hour, less compression. */
export function peakMbps(logsPerDay: number, largestHourShare: number, compressionPct = 0): number {
  return ((largestHourShare * logsPerDay * 8) / 3600) * (1 - compressionPct / 100);
}

/**
 * The largest mean share of `rpoHours` consecutive hours (rows 44:67): what the line must carry when the other datacenter may
 * be so far behind. 0 counts as 1. Quirk of the sheet, not kept: its column for 4 hours averages 5.
 */
export function largestRollingShare(shares: readonly number[], rpoHours: number): number {
  const hours = Math.max(1, Math.min(rpoHours, shares.length));
  const means = shares.map((_, start) => {
    let sum = 0;
    for (let i = 0; i < hours; i++) sum += shares[(start + i) % shares.length] ?? 0;
    return sum / hours;
  });
  return Math.max(0, ...means);
}
