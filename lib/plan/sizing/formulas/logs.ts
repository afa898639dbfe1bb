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
  readonly backupToleranceDays: number;
  readonly networkToleranceDays: number;
  /** Replay and truncation lag together; 0 without lagged copies. */
  readonly lagDays: number;
  readonly restoreVolume: boolean;
}

/**
 * Days of logs that must fit on the disks (Role Requirements C150). The workbook takes the larger of tolerance and lag, where
 * the storage documentation adds them.
 */
export function daysOfLogs(keeping: LogKeeping): number {
  const needed = Math.max(keeping.backupToleranceDays, keeping.lagDays);
  switch (keeping.backup) {
    case "native":
      return Math.max(needed, keeping.networkToleranceDays, 1);
    case "weekly-full-daily-differential":
      return Math.max(7, needed, 7 * keeping.backupToleranceDays);
    case "weekly-full-daily-incremental":
      return keeping.restoreVolume ? needed : Math.max(needed, 7);
    case "bimonthly-full-daily-incremental":
      return keeping.restoreVolume ? needed : Math.max(needed, 14);
    case "daily-full":
      return needed;
  }
}

/** Logs of 1 MB written when mailboxes are moved, a week (C151:C152). */
export function moveLogsPerWeek(mailboxes: number, moveWeekPct: number, mailboxSizeOnDiskMB: number): number {
  return mailboxes * (moveWeekPct / 100) * mailboxSizeOnDiskMB;
}

/** Logs of 1 MB as GB. */
export function logsGB(logs: number): number {
  return logs / 1024;
}

/** Logs that moved mailboxes write. */
export const movedLogs = formula<{ mailboxes: number; moveWeekPct: number; mailboxMB: number }>({
  label: "logs of moved mailboxes per week",
  unit: "logs",
  text: "{mailboxes} * {moveWeekPct} / 100 * {mailboxMB}",
  source: workbook("Role Requirements C151:C152"),
  of: ({ mailboxes, moveWeekPct, mailboxMB }) => moveLogsPerWeek(mailboxes, moveWeekPct, mailboxMB),
});

/** Kept logs and those of moves, by database. */
export const logsOfDatabase = formula<{ keptGB: number; movedGB: number; databases: number }>({
  label: "logs per database",
  unit: "GB",
  text: "({keptGB} + {movedGB}) / {databases}",
  source: workbook("Volume Requirements F123"),
  of: ({ keptGB, movedGB, databases }) => (keptGB + movedGB) / databases,
});

/** Logs of users that must fit on the disks. */
export const keptLogs = formula<{ logsPerDay: number; days: number }>({
  label: "logs kept, whole DAG",
  unit: "GB",
  text: "{logsPerDay} * {days} / 1024",
  source: workbook("Role Requirements C150"),
  of: ({ logsPerDay, days }) => logsGB(logsPerDay * days),
});

export const movedLogsRoom = formula<{ logsPerWeek: number }>({
  label: "logs of moved mailboxes, whole DAG",
  unit: "GB",
  text: "{logsPerWeek} / 1024",
  source: workbook("Role Requirements C151"),
  of: ({ logsPerWeek }) => logsGB(logsPerWeek),
});

/** The days of logs in the terms of the backup at hand. */
export function daysOfLogsText(
  keeping: Pick<LogKeeping, "backup" | "restoreVolume">,
  tolerance: string,
  lag: string,
): string {
  switch (keeping.backup) {
    case "native":
      return `max(${tolerance}, ${lag}, 1)`;
    case "weekly-full-daily-differential":
      return `max(7, ${lag}, 7 * ${tolerance})`;
    case "weekly-full-daily-incremental":
      return keeping.restoreVolume ? `max(${tolerance}, ${lag})` : `max(${tolerance}, ${lag}, 7)`;
    case "bimonthly-full-daily-incremental":
      return keeping.restoreVolume ? `max(${tolerance}, ${lag})` : `max(${tolerance}, ${lag}, 14)`;
    case "daily-full":
      return `max(${tolerance}, ${lag})`;
  }
}
