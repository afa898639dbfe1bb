import type { PrometheusPlan } from "../../plan";
import { alertData, type Alert } from "./alert";
import { copyAlerts } from "./copy-alerts";
import { reachabilityAlerts } from "./reachability-alerts";
import { yamlText } from "./scrape-config";
import { serverAlerts } from "./server-alerts";

/** Every alert by its group. */
export function alertGroups(plan: PrometheusPlan): { name: string; alerts: readonly Alert[] }[] {
  return [
    { name: "mail-reachability", alerts: reachabilityAlerts },
    { name: "mail-servers", alerts: serverAlerts },
    { name: "mail-copies", alerts: plan.clusters.length === 0 ? [] : copyAlerts(plan) },
  ].filter(({ alerts }) => alerts.length > 0);
}

export function alertRules(plan: PrometheusPlan): string {
  return yamlText({ groups: alertGroups(plan).map(({ name, alerts }) => ({ name, rules: alerts.map(alertData) })) });
}

/** Figures that alerts and dashboard share, and those of the plan, which no exporter knows. */
export function recordingRules({ clusters }: PrometheusPlan): string {
  const planned = clusters.flatMap(({ cluster, databases, largestGB }) => [
    { record: "mail_plan:databases", expr: `vector(${databases})`, labels: { cluster } },
    { record: "mail_plan:database_bytes", expr: `vector(${Math.ceil(largestGB * 2 ** 30)})`, labels: { cluster } },
  ]);
  const shared = [
    ["exchange:healthy_copies:count", "count by (cluster, database) (exchange_database_copy_healthy == 1)"],
    ["exchange:mounted_databases:sum", "sum by (cluster) (exchange_database_copy_mounted)"],
    ["exchange:queue_messages:sum", "sum by (datacenter, queue) (exchange_queue_messages)"],
    ["mail:probe_success:avg", 'avg by (job, datacenter) (probe_success{job=~"probe-.*"})'],
    ["haproxy:requests:rate5m", "sum by (server) (rate(haproxy_frontend_http_requests_total[5m]))"],
  ].map(([record, expr]) => ({ record, expr }));
  return yamlText({
    groups: [
      ...(planned.length === 0 ? [] : [{ name: "mail-plan", rules: planned }]),
      { name: "mail-figures", rules: shared },
    ],
  });
}
