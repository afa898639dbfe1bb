import type { MonitoringWiring } from "../../plan";
import { yamlText } from "./scrape-config";

/**
 * Routes of alerts to the mail address of the document. A server that is down silences what follows from it. Without an address
 * or a mail server alerts are only shown.
 */
export function alertmanagerConfig({ alertsTo, prometheus }: MonitoringWiring): string {
  const { mailThrough, mailFrom } = prometheus ?? {};
  const mailed = alertsTo !== undefined && mailThrough !== undefined;
  return yamlText({
    ...(mailed ? { global: { smtp_smarthost: mailThrough, smtp_from: mailFrom, smtp_require_tls: false } } : {}),
    route: {
      receiver: "operators",
      group_by: ["alertname", "datacenter", "cluster"],
      group_wait: "30s",
      group_interval: "5m",
      repeat_interval: "12h",
      routes: [{ matchers: ['severity="critical"'], receiver: "operators", group_wait: "10s", repeat_interval: "1h" }],
    },
    inhibit_rules: [
      {
        source_matchers: ['alertname="MailServerDown"'],
        target_matchers: ['alertname=~"MailPageFailed|MailPortClosed|MailHealthNotExported|MailSmtpFailed"'],
        equal: ["server"],
      },
      {
        source_matchers: ['severity="critical"'],
        target_matchers: ['severity="warning"'],
        equal: ["alertname", "server"],
      },
    ],
    receivers: [{ name: "operators", ...(mailed ? { email_configs: [{ to: alertsTo, send_resolved: true }] } : {}) }],
  });
}
