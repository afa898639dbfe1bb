/** Series with their values per minute, in promtool's notation. */
export type Series = Readonly<Record<string, string>>;

export interface AlertCase {
  readonly fires: Series;
  readonly silent: Series;
  /** Minutes until the expression holds for the first time; 0 if omitted. */
  readonly after?: number;
}

const long = "x300";
const same = (value: number): string => `${value}+0${long}`;
const day = 86_400;

const member = 'server="MBX1",role="mailbox",datacenter="north",cluster="DAG1"';
const other = 'server="MBX2",role="mailbox",datacenter="south",cluster="DAG1"';
const copy = (name: string, of = member): string => `exchange_database_${name}{${of},database="DB1"}`;
const probe = (job: string, role = "mailbox"): string =>
  `probe_success{job="probe-${job}",server="S1",role="${role}",instance="i"}`;
const disk = (what: string, volume: string): string =>
  `windows_logical_disk_${what}_bytes{${member},volume="${volume}"}`;

/** The series goes from good to bad for as long as the alert waits, or stays good. */
const zeroOrOne = (series: string): AlertCase => ({ fires: { [series]: same(0) }, silent: { [series]: same(1) } });
const beyond = (series: string, bad: number, good: number): AlertCase => ({
  fires: { [series]: same(bad) },
  silent: { [series]: same(good) },
});

const queue = `exchange_queue_messages{${member},queue="submission"}`;
const certificate = 'probe_ssl_earliest_cert_expiry{job="probe-smtp",server="S1"}';

export const alertCases: Readonly<Record<string, AlertCase>> = {
  MailServerDown: zeroOrOne(`up{job="windows",${member}}`),
  MailPageFailed: zeroOrOne(probe("health")),
  MailNameFailed: zeroOrOne(probe("name", "name")),
  MailSmtpFailed: { ...zeroOrOne(probe("smtp")), silent: { [probe("smtp", "mail-gateway")]: same(0) } },
  MailPortClosed: { ...zeroOrOne(probe("tcp", "reverse-proxy")), silent: { [probe("tcp", "witness")]: same(0) } },
  MailWitnessUnreachable: zeroOrOne(probe("tcp", "witness")),
  MailProxyDown: zeroOrOne('up{job="haproxy",server="lb1"}'),
  MailProxyWithoutServers: zeroOrOne('haproxy_backend_active_servers{job="haproxy",server="lb1",proxy="exchange_owa"}'),
  MailGatewayDown: { ...zeroOrOne(probe("smtp", "mail-gateway")), silent: { [probe("smtp")]: same(0) } },
  MailGatewayQueueLong: {
    fires: {
      'postfix_showq_message_size_bytes_count{server="mx1",queue="active"}': same(1000),
      'postfix_showq_message_size_bytes_count{server="mx1",queue="deferred"}': same(1001),
    },
    silent: { 'postfix_showq_message_size_bytes_count{server="mx1",queue="deferred"}': same(2000) },
  },
  // The limit is passed within the test: after two hours less of the days is left.
  MailCertificateExpires: beyond(certificate, 59 * day, 61 * day),
  MailCertificateExpiresSoon: beyond(
    'exchange_certificate_expires_timestamp_seconds{server="MBX1",thumbprint="AB",services="IIS"}',
    29 * day,
    31 * day,
  ),
  MailQueueLong: beyond(queue, 2000, 1999),
  MailQueueVeryLong: beyond(queue, 9999, 9998),
  MailQueueStops: beyond(queue, 15_000, 14_999),
  // After a minute there are two samples, of which the growth is estimated over the whole time.
  MailQueueGrows: { fires: { [queue]: `0+20${long}` }, silent: { [queue]: `0+5${long}` }, after: 4 },
  MailQueueRetries: beyond(`exchange_queues_retrying{${member}}`, 1, 0),
  MailQueueDiskFills: {
    fires: { [disk("free", "C:")]: same(20), [disk("size", "C:")]: same(100) },
    silent: { [disk("free", "C:")]: same(21), [disk("size", "C:")]: same(100) },
  },
  MailQueueDiskFull: {
    fires: { [disk("free", "C:")]: same(11), [disk("size", "C:")]: same(100) },
    silent: { [disk("free", "C:")]: same(12), [disk("size", "C:")]: same(100) },
  },
  MailVolumeFull: {
    fires: { [disk("free", "D:")]: same(9), [disk("size", "D:")]: same(100) },
    silent: {
      [disk("free", "D:")]: same(10),
      [disk("size", "D:")]: same(100),
      [disk("free", "C:")]: same(1),
      [disk("size", "C:")]: same(100),
    },
  },
  MailComponentInactive: zeroOrOne(`exchange_component_active{${member},component="HubTransport"}`),
  MailHealthNotExported: {
    fires: { [`up{job="windows",${member}}`]: same(1) },
    silent: {
      [`up{job="windows",${member}}`]: same(1),
      [`exchange_dag_health_timestamp_seconds{${member}}`]: `0+60${long}`,
    },
  },
  MailDatabaseDismounted: {
    fires: { [copy("copy_mounted")]: same(0), [copy("copy_mounted", other)]: same(0) },
    silent: { [copy("copy_mounted")]: same(0), [copy("copy_mounted", other)]: same(1) },
  },
  MailDatabasesMissing: {
    fires: { [copy("copy_mounted")]: same(1) },
    silent: { [copy("copy_mounted")]: same(1), [copy("copy_mounted", other).replace("DB1", "DB2")]: same(1) },
  },
  MailCopyUnhealthy: zeroOrOne(copy("copy_healthy")),
  MailReplicationCheckFailed: {
    ...zeroOrOne(`exchange_replication_check_passed{${member},check="ReplayService"}`),
    silent: { [`exchange_replication_check_passed{${member},check="QuorumGroup"}`]: same(0) },
  },
  MailRedundancyLost: {
    fires: { [copy("copy_healthy")]: same(1), [copy("copy_healthy", other)]: same(0) },
    silent: { [copy("copy_healthy")]: same(1), [copy("copy_healthy", other)]: same(1) },
  },
  MailDatacenterWithoutCopy: {
    fires: { [copy("copy_healthy")]: same(1), [copy("copy_healthy", other)]: same(0) },
    silent: { [copy("copy_healthy")]: same(1), [copy("copy_healthy", other)]: same(1) },
  },
  MailDatabaseNotPreferred: {
    fires: {
      [copy("copy_mounted")]: same(0),
      [copy("copy_healthy")]: same(1),
      [copy("copy_activation_preference")]: same(1),
      [copy("copy_mounted", other)]: same(1),
      [copy("copy_activation_preference", other)]: same(2),
    },
    // The preferred copy is not healthy: nothing can be activated there.
    silent: {
      [copy("copy_mounted")]: same(0),
      [copy("copy_healthy")]: same(0),
      [copy("copy_activation_preference")]: same(1),
      [copy("copy_mounted", other)]: same(1),
      [copy("copy_activation_preference", other)]: same(2),
    },
  },
  MailDatabaseLargerThanPlanned: beyond(copy("size_bytes"), 500 * 2 ** 30 + 1, 500 * 2 ** 30),
  MailCopyQueueLong: beyond(copy("copy_queue_length"), 11, 10),
  MailReplayQueueLong: {
    fires: { [copy("replay_queue_length")]: same(51), [copy("copy_replay_lag_seconds")]: same(0) },
    // A lagged copy has what it holds back in its queue.
    silent: { [copy("replay_queue_length")]: same(9999), [copy("copy_replay_lag_seconds")]: same(7 * day) },
  },
  MailLagLost: {
    fires: { [copy("copy_actual_lag_seconds")]: same(6 * day), [copy("copy_replay_lag_seconds")]: same(7 * day) },
    silent: {
      [copy("copy_actual_lag_seconds")]: same(6.5 * day),
      [copy("copy_replay_lag_seconds")]: same(7 * day),
      [copy("copy_actual_lag_seconds", other)]: same(0),
      [copy("copy_replay_lag_seconds", other)]: same(0),
    },
  },
  // The clock of these tests begins at 0: a backup two days and a minute before it.
  MailBackupOld: beyond(copy("last_full_backup_timestamp_seconds"), -2 * day - 60, 0),
};
