import { alertThresholds } from "../../facts/alert-thresholds";
import type { Alert } from "./alert";

const { certificateDays, queue } = alertThresholds;
const daySeconds = 86_400;

/** Servers, pages, ports, certificates, proxies and gateways, as they look from outside. */
export const reachabilityAlerts: readonly Alert[] = [
  {
    alert: "MailServerDown",
    expr: 'up{job=~"windows|node"} == 0',
    minutes: 5,
    severity: "critical",
    rule: "mon-ports",
    summary: "{{ $labels.server }} does not answer to monitoring",
  },
  {
    alert: "MailPageFailed",
    expr: 'probe_success{job="probe-health"} == 0',
    minutes: 3,
    severity: "critical",
    rule: "mon-healthcheck",
    summary: "{{ $labels.instance }} of {{ $labels.server }} does not return 200",
  },
  {
    alert: "MailNameFailed",
    expr: 'probe_success{job=~"probe-name|probe-sign-on"} == 0',
    minutes: 3,
    severity: "critical",
    rule: "mon-healthcheck",
    summary: "{{ $labels.name }} does not return {{ $labels.instance }}",
  },
  {
    alert: "MailSmtpFailed",
    expr: 'probe_success{job="probe-smtp",role!="mail-gateway"} == 0',
    minutes: 3,
    severity: "critical",
    rule: "mon-ports",
    summary: "{{ $labels.server }} does not offer SMTP with STARTTLS",
  },
  {
    alert: "MailPortClosed",
    expr: 'probe_success{job="probe-tcp",role!="witness"} == 0',
    minutes: 3,
    severity: "critical",
    rule: "mon-ports",
    summary: "{{ $labels.instance }} of {{ $labels.server }} is closed",
  },
  {
    alert: "MailWitnessUnreachable",
    expr: 'probe_success{job="probe-tcp",role="witness"} == 0 or exchange_replication_check_passed{check=~"FileShareQuorum|QuorumGroup"} == 0',
    minutes: 5,
    severity: "critical",
    rule: "mon-witness",
    summary:
      "The witness is out of reach, as seen at {{ $labels.server }}: one more failure can cost the DAG its quorum",
  },
  {
    alert: "MailProxyDown",
    expr: 'up{job="haproxy"} == 0',
    minutes: 3,
    severity: "critical",
    rule: "mon-healthcheck",
    summary: "The proxy {{ $labels.server }} is down: the other one of its datacenter carries everything",
  },
  {
    alert: "MailProxyWithoutServers",
    expr: 'haproxy_backend_active_servers{job="haproxy"} == 0',
    minutes: 3,
    severity: "critical",
    rule: "mon-healthcheck",
    summary: "No server of its own datacenter is healthy for {{ $labels.proxy }} of {{ $labels.server }}",
  },
  {
    alert: "MailGatewayDown",
    expr: 'probe_success{job="probe-smtp",role="mail-gateway"} == 0',
    minutes: 3,
    severity: "critical",
    rule: "mon-mailflow",
    summary: "The mail gateway {{ $labels.server }} does not take mail with STARTTLS",
  },
  {
    alert: "MailGatewayQueueLong",
    expr: `sum by (server, datacenter) (postfix_showq_message_size_bytes_count) > ${queue.warning}`,
    minutes: 15,
    severity: "warning",
    rule: "mon-queue",
    summary: "{{ $labels.server }} holds {{ $value }} messages",
  },
  ...(["warning", "critical"] as const).map((severity): Alert => ({
    alert: severity === "critical" ? "MailCertificateExpiresSoon" : "MailCertificateExpires",
    expr: `(probe_ssl_earliest_cert_expiry or exchange_certificate_expires_timestamp_seconds) - time() < ${certificateDays[severity] * daySeconds}`,
    minutes: 60,
    severity,
    rule: "mon-cert",
    summary: `A certificate of {{ $labels.server }} expires in {{ $value | humanizeDuration }}: within ${certificateDays[severity]} days`,
  })),
];
