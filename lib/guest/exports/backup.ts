import type { BackupWiring } from "../../plan";
import { csv } from "../../base/csv";

/** Scope of the backup jobs, one job per line in the order in which they run; never two members of a DAG at the same time. */
export function backupJobsCsv(backup: BackupWiring): string {
  return csv(
    [
      "order",
      "machine",
      "datacenter",
      "cluster",
      "method",
      "full",
      "incremental",
      "window",
      "dailyAt",
      "databases",
      "includes",
      "excludes",
      "truncatesLogs",
      "retentionDays",
    ],
    [...backup.jobs]
      .sort((a, b) => a.order - b.order)
      .map((job) => [
        job.order,
        job.machine,
        job.datacenter,
        job.cluster,
        backup.method,
        backup.schedule.full,
        backup.schedule.incremental,
        backup.schedule.window,
        backup.schedule.dailyAt,
        job.databases,
        job.includes,
        job.excludes,
        job.truncatesLogs,
        backup.retentionDays,
      ]),
  );
}
