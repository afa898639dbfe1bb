/**
 * Limits beyond which monitoring alerts, each with the rule of the catalogue that states it. Sources by rule: BP (queues and
 * their disk), COPIES and MON (copies), HC (certificates), DR (backup); see `source-table.json`.
 */
export const alertThresholds = {
  /**
   * Messages in the submission queue (mon-queue): medium pressure ends, begins, and high pressure begins. By how many
   * messages a queue must grow is this library's choice.
   */
  queue: { warning: 2_000, high: 9_999, critical: 15_000, growingMinutes: 15, growingBy: 100 },
  /** Log files not yet copied or replayed, of a copy that is not lagged (mon-copy-queue). */
  copies: { copyQueue: 10, replayQueue: 50, minutes: 15 },
  /** Healthy copies of a database over all datacenters (mon-redundancy). */
  healthyCopies: 2,
  /** Minutes that a database may be mounted away from its preferred server (mon-active-vs-preference). */
  preferenceMinutes: 60,
  /** Days until a certificate expires (mon-cert). */
  certificateDays: { warning: 60, critical: 30 },
  /** Hours after the interval of full backups (mon-backup-age). */
  backupGraceHours: 24,
  /** Percent used of the disk with the queue database (mon-back-pressure-disk). */
  queueDiskPercent: { warning: 80, critical: 89 },
  /** Percent free of a disk with databases: this library's choice, as for machines in Azure. */
  freeDiskPercent: 10,
  /** Minutes without new figures from a member: three rounds of its script. This library's choice. */
  exportMinutes: 15,
  /** Part of its lag below which a lagged copy protects no longer, percent. This library's choice. */
  lagPercent: 90,
} as const;

/**
 * Ports of Prometheus' exporters and servers: their own defaults (https://github.com/prometheus/prometheus/wiki/Default-port-allocations,
 * read 2026-11); windows_exporter is in `ports`, HAProxy's metrics in `proxy-limits`.
 */
export const prometheusPorts = {
  server: 9_090,
  alertmanager: 9_093,
  node: 9_100,
  blackbox: 9_115,
  postfix: 9_154,
} as const;
