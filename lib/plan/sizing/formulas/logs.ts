import { workbook } from "../../../facts/sizing";
import { formula } from "./formula";

/** How the databases are protected; `native` keeps copies instead of backups. */
export type BackupKind =
  | "native"
  | "daily-full"
  | "weekly-full-daily-incremental"
  | "weekly-full-daily-differential"
  | "bimonthly-full-daily-incremental";
export const backupKinds: readonly BackupKind[] = [
  "native",
  "daily-full",
  "weekly-full-daily-incremental",
  "weekly-full-daily-differential",
  "bimonthly-full-daily-incremental",
];

export interface LogKeeping {
  readonly backup: BackupKind;
  readonly restoreVolume: boolean;
}

/**
 * Days of logs that must fit on the disks, by the kind of backup; lag is replay and truncation together, 0 without
 * lagged copies. The workbook takes the larger of tolerance and lag, where the storage documentation adds them.
 */
export function daysOfLogs(keeping: LogKeeping) {
  return formula<{ toleranceDays: number; lagDays: number; networkDays: number }>({
    label: "days of logs kept",
    unit: "days",
    text: daysOfLogsText(keeping),
    source: workbook("Role Requirements C150"),
  });
}

function daysOfLogsText({ backup, restoreVolume }: LogKeeping): string {
  const atLeast = (days: number) =>
    restoreVolume ? "max({toleranceDays}, {lagDays})" : `max({toleranceDays}, {lagDays}, ${days})`;
  switch (backup) {
    case "native":
      return "max({toleranceDays}, {lagDays}, {networkDays}, 1)";
    case "weekly-full-daily-differential":
      return "max(7, {lagDays}, 7 * {toleranceDays})";
    case "weekly-full-daily-incremental":
      return atLeast(7);
    case "bimonthly-full-daily-incremental":
      return atLeast(14);
    case "daily-full":
      return "max({toleranceDays}, {lagDays})";
  }
}

/** Logs of 1 MB that moved mailboxes write. */
export const movedLogs = formula<{ mailboxes: number; moveWeekPct: number; mailboxMB: number }>({
  label: "logs of moved mailboxes per week",
  unit: "logs",
  text: "{mailboxes} * {moveWeekPct} / 100 * {mailboxMB}",
  source: workbook("Role Requirements C151:C152"),
});

/** Kept logs and those of moves, per database. */
export const logsOfDatabase = formula<{ keptGB: number; movedGB: number; databases: number }>({
  label: "logs per database",
  unit: "GB",
  text: "({keptGB} + {movedGB}) / {databases}",
  source: workbook("Volume Requirements F123"),
});

/** Logs of users that must fit on the disks. */
export const keptLogs = formula<{ logsPerDay: number; days: number }>({
  label: "logs kept, whole DAG",
  unit: "GB",
  text: "{logsPerDay} * {days} / 1024",
  source: workbook("Role Requirements C150"),
});

export const movedLogsRoom = formula<{ logsPerWeek: number }>({
  label: "logs of moved mailboxes, whole DAG",
  unit: "GB",
  text: "{logsPerWeek} / 1024",
  source: workbook("Role Requirements C151"),
});
