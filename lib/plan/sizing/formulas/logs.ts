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
