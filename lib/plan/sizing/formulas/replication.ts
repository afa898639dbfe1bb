import { workbook } from "../../../facts/sizing";
import { formula } from "./formula";

export const logsOfDatabasePerDay = formula<{ logsPerDay: number; movedPerWeek: number; databases: number }>({
  label: "logs per database and day",
  unit: "logs",
  text: "({logsPerDay} + {movedPerWeek} / 7) / {databases}",
  source: workbook("Role Requirements C156"),
});

/** Peak megabits per second of one database's logs (sheet Replication E13, E14): 1 MB a log, the busiest hour, less compression. */
export const logShipping = formula<{ peakHour: number; logsPerDay: number; compressionPct: number }>({
  label: "log shipping to one copy, peak hour",
  unit: "Mbit/s",
  text: "{peakHour} * {logsPerDay} * 8 / 3600 * (1 - {compressionPct} / 100)",
  source: workbook("Replication E13"),
});

/** The content index is not compressed. */
export const indexShipping = formula<{ peakHour: number; logsPerDay: number }>({
  label: "content index to one copy, peak hour",
  unit: "Mbit/s",
  text: "{peakHour} * {logsPerDay} * 8 / 3600",
  source: workbook("Replication E14"),
});
