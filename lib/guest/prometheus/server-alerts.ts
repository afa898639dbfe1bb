import { alertThresholds } from "../../facts/alert-thresholds";
import type { Alert } from "./alert";

const { queue, queueDiskPercent, freeDiskPercent, exportMinutes } = alertThresholds;

const queueNames = { warning: "MailQueueLong", high: "MailQueueVeryLong", critical: "MailQueueStops" } as const;

/** Queues, disks and components of single servers. */
export const serverAlerts: readonly Alert[] = [
  ...(["warning", "high", "critical"] as const).map((level): Alert => ({
    alert: queueNames[level],
    expr: `exchange_queue_messages{queue="submission"} >= ${queue[level]}`,
    minutes: 5,
    severity: level === "warning" ? "warning" : "critical",
    rule: "mon-queue",
    summary: `{{ $value }} messages wait in the submission queue of {{ $labels.server }}: ${queue[level]} or more`,
  })),
  {
    alert: "MailQueueGrows",
    expr: `delta(exchange_queue_messages[${queue.growingMinutes}m]) > ${queue.growingBy}`,
    minutes: queue.growingMinutes,
    severity: "warning",
    rule: "mon-queue",
    summary: "The {{ $labels.queue }} queues of {{ $labels.server }} keep growing",
  },
  {
    alert: "MailQueueRetries",
    expr: "exchange_queues_retrying > 0",
    minutes: 15,
    severity: "warning",
    rule: "mon-queue",
    summary: "{{ $value }} queues of {{ $labels.server }} are in Retry",
  },
  ...(["warning", "critical"] as const).map((severity): Alert => ({
    alert: severity === "critical" ? "MailQueueDiskFull" : "MailQueueDiskFills",
    expr: `100 * (1 - windows_logical_disk_free_bytes{role="mailbox",volume="C:"} / windows_logical_disk_size_bytes{role="mailbox",volume="C:"}) >= ${queueDiskPercent[severity]}`,
    minutes: 10,
    severity,
    rule: "mon-back-pressure-disk",
    summary: `Drive C: of {{ $labels.server }} with the queues is ${queueDiskPercent[severity]} % full or more`,
  })),
  {
    alert: "MailVolumeFull",
    expr: `100 * windows_logical_disk_free_bytes{role="mailbox",volume!~"C:|HarddiskVolume.*"} / windows_logical_disk_size_bytes{role="mailbox",volume!~"C:|HarddiskVolume.*"} < ${freeDiskPercent}`,
    minutes: 10,
    severity: "critical",
    rule: "mon-log-growth",
    summary: `{{ $labels.volume }} of {{ $labels.server }} has less than ${freeDiskPercent} % free`,
  },
  {
    alert: "MailComponentInactive",
    expr: "exchange_component_active == 0",
    minutes: 30,
    severity: "warning",
    rule: "mon-components",
    summary: "{{ $labels.component }} of {{ $labels.server }} is not active",
  },
  {
    alert: "MailHealthNotExported",
    expr: `time() - exchange_dag_health_timestamp_seconds > ${exportMinutes * 60} or up{job="windows",role="mailbox"} == 1 unless on (server) exchange_dag_health_timestamp_seconds`,
    minutes: exportMinutes,
    severity: "warning",
    rule: "mon-prom-gap",
    summary: "The script for DAG health does not run on {{ $labels.server }}: the alerts of its copies see nothing new",
  },
];
