/** Peak megabits a second of one database's logs (sheet Replication E13, E14): 1 MB a log, the busiest hour, less compression. */
export function peakMbps(logsPerDay: number, largestHourShare: number, compressionPct = 0): number {
  return ((largestHourShare * logsPerDay * 8) / 3600) * (1 - compressionPct / 100);
}
