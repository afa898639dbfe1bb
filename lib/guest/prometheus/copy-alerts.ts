import { alertThresholds } from "../../facts/alert-thresholds";
import type { PrometheusPlan } from "../../plan";
import type { Alert } from "./alert";

const { copies, healthyCopies, preferenceMinutes, backupGraceHours, lagPercent } = alertThresholds;

/** Databases and their copies, by what every member exports of its own copies. */
export function copyAlerts({ backupHours }: PrometheusPlan): Alert[] {
  return [...databaseAlerts, ...queueAlerts, ...backupAlerts(backupHours)];
}

const databaseAlerts: readonly Alert[] = [
  {
    alert: "MailDatabaseDismounted",
    expr: "sum by (cluster, database) (exchange_database_copy_mounted) == 0",
    minutes: 5,
    severity: "critical",
    rule: "mon-copy-status",
    summary: "{{ $labels.database }} is mounted nowhere",
  },
  {
    alert: "MailDatabasesMissing",
    expr: "mail_plan:databases - on (cluster) exchange:mounted_databases:sum > 0 or mail_plan:databases unless on (cluster) exchange:mounted_databases:sum",
    minutes: 15,
    severity: "critical",
    rule: "mon-copy-status",
    summary: "{{ $value }} databases of the plan for {{ $labels.cluster }} are not mounted, or not seen",
  },
  {
    alert: "MailCopyUnhealthy",
    expr: "exchange_database_copy_healthy == 0",
    minutes: 5,
    severity: "warning",
    rule: "mon-copy-status",
    summary: "The copy of {{ $labels.database }} on {{ $labels.server }} is neither mounted nor healthy",
  },
  {
    alert: "MailReplicationCheckFailed",
    expr: 'exchange_replication_check_passed{check!~"FileShareQuorum|QuorumGroup"} == 0',
    minutes: 10,
    severity: "critical",
    rule: "mon-replication-health",
    summary: "Test-ReplicationHealth on {{ $labels.server }}: {{ $labels.check }} did not pass",
  },
  {
    alert: "MailRedundancyLost",
    expr: `exchange:healthy_copies:count < ${healthyCopies}`,
    minutes: 15,
    severity: "critical",
    rule: "mon-redundancy",
    summary: `{{ $labels.database }} has fewer than ${healthyCopies} healthy copies`,
  },
  {
    alert: "MailDatacenterWithoutCopy",
    expr: "count by (cluster, database, datacenter) (exchange_database_copy_healthy) unless count by (cluster, database, datacenter) (exchange_database_copy_healthy == 1)",
    minutes: 15,
    severity: "warning",
    rule: "mon-redundancy",
    summary: "{{ $labels.database }} has no healthy copy in {{ $labels.datacenter }}",
  },
  {
    alert: "MailDatabaseNotPreferred",
    expr: "exchange_database_copy_mounted == 1 and exchange_database_copy_activation_preference > 1 and on (cluster, database) (exchange_database_copy_healthy == 1 and exchange_database_copy_activation_preference == 1)",
    minutes: preferenceMinutes,
    severity: "warning",
    rule: "mon-active-vs-preference",
    summary: "{{ $labels.database }} is mounted on {{ $labels.server }}, though its preferred copy is healthy",
  },
  {
    alert: "MailDatabaseLargerThanPlanned",
    expr: "max by (cluster, database) (exchange_database_size_bytes) > on (cluster) group_left () mail_plan:database_bytes",
    minutes: 60,
    severity: "warning",
    rule: "mon-log-growth",
    summary: "{{ $labels.database }} is larger than the plan for {{ $labels.cluster }} provides",
  },
];

const queueAlerts: readonly Alert[] = [
  {
    alert: "MailCopyQueueLong",
    expr: `exchange_database_copy_queue_length > ${copies.copyQueue}`,
    minutes: copies.minutes,
    severity: "warning",
    rule: "mon-copy-queue",
    summary: "{{ $value }} log files of {{ $labels.database }} are not yet copied to {{ $labels.server }}",
  },
  {
    alert: "MailReplayQueueLong",
    expr: `exchange_database_replay_queue_length > ${copies.replayQueue} and exchange_database_copy_replay_lag_seconds == 0`,
    minutes: copies.minutes,
    severity: "warning",
    rule: "mon-copy-queue",
    summary: "{{ $value }} log files of {{ $labels.database }} are not yet replayed on {{ $labels.server }}",
  },
  {
    alert: "MailLagLost",
    expr: `100 * exchange_database_copy_actual_lag_seconds / (exchange_database_copy_replay_lag_seconds > 0) < ${lagPercent}`,
    minutes: 60,
    severity: "warning",
    rule: "mon-copy-queue",
    summary:
      "The lagged copy of {{ $labels.database }} on {{ $labels.server }} is played down: it no longer reaches back as planned",
  },
];

function backupAlerts(hours: number | undefined): Alert[] {
  if (hours === undefined) return [];
  const age = hours + backupGraceHours;
  return [
    {
      alert: "MailBackupOld",
      expr: `time() - max by (cluster, database) (exchange_database_last_full_backup_timestamp_seconds) > ${age * 3600}`,
      minutes: 30,
      severity: "critical",
      rule: "mon-backup-age",
      summary: `The last full backup of {{ $labels.database }} is more than ${age} hours old`,
    },
  ];
}
