import { defaultCompressionPct } from "../../facts/sizing";
import type { Deployment } from "../../model";
import { moveLogsPerWeek, peakMbps } from "../sizing/formulas";
import type { Load } from "./load";

/** Mailboxes that are moved in a week, per cent of all. Source: workbook default (Role Requirements C151). */
const MOVE_WEEK_PCT = 1;

/** What one database sends to one copy in another datacenter in the peak hour, Mbit/s. */
export interface ReplicationPeak {
  /** Its logs, compressed. */
  readonly copyMbps: number;
  /** Its logs and its content index, which a lagged copy cannot read from its own log (Replication F139). */
  readonly laggedMbps: number;
}

/** Logs that the mailboxes of one database write on an average day: their own, and those of moves (Role Requirements C156). */
export function logsPerDatabaseAndDay(load: Load, databases: number): number {
  const averageMB = load.mailboxes === 0 ? 0 : (load.onDiskGB * 1024) / load.mailboxes;
  const moved = moveLogsPerWeek(load.mailboxes, MOVE_WEEK_PCT, averageMB);
  return (load.logsPerDay + moved / 7) / Math.max(1, databases);
}

/** Log shipping of one database; the calculator's formulas (sheet Replication E13, E14, F138, F139). */
export function replicationPeak(load: Load, databases: number, { transport }: Deployment): ReplicationPeak {
  const logs = logsPerDatabaseAndDay(load, databases);
  const copyMbps = peakMbps(logs, transport.peakHour, defaultCompressionPct);
  return { copyMbps, laggedMbps: copyMbps + peakMbps(logs, transport.peakHour) };
}
