import { stringify } from "yaml";
import { prometheusPorts } from "../../facts/alert-thresholds";
import type { ExporterTarget, ProbeTarget, PrometheusPlan } from "../../plan";

/** Seconds between two samples; alerts that wait for minutes see several. */
const everySeconds = 60;

/** Rule files beside the configuration. */
export const ruleFiles = ["recording.yml", "alerts.yml"] as const;

const local = (port: number): string => `127.0.0.1:${port}`;

/** The whole configuration of a Prometheus server of its own. */
export function prometheusConfig(plan: PrometheusPlan): string {
  return yamlText({
    global: { scrape_interval: `${everySeconds}s`, evaluation_interval: `${everySeconds}s` },
    rule_files: ruleFiles.map((name) => `/etc/prometheus/rules/${name}`),
    alerting: { alertmanagers: [{ static_configs: [{ targets: [local(prometheusPorts.alertmanager)] }] }] },
    scrape_configs: [
      { job_name: "prometheus", static_configs: [{ targets: [local(prometheusPorts.server)] }] },
      { job_name: "node-of-prometheus", static_configs: [{ targets: [local(prometheusPorts.node)] }] },
      ...jobs(plan),
    ],
  });
}

/**
 * Jobs for an existing server: a file of `scrape_config_files` (Prometheus 2.43 and later), or lines for `scrape_configs`. Its blackbox
 * exporter is to be on the same machine.
 */
export function prometheusSnippet(plan: PrometheusPlan): string {
  return yamlText({ scrape_configs: jobs(plan) });
}

/** Without anchors and line breaks, as people compare it with what they have. */
export function yamlText(data: object): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

function jobs({ exporters, probes }: PrometheusPlan): object[] {
  const scraped = (["windows", "node", "haproxy", "postfix"] as const).flatMap((job) => {
    const own = exporters.filter((exporter) => exporter.job === job);
    return own.length === 0 ? [] : [{ job_name: job, static_configs: own.map(exporterConfig) }];
  });
  const probed = (["health", "name", "sign-on", "smtp", "tcp"] as const).flatMap((probe) => {
    const own = probes.filter((candidate) => candidate.probe === probe);
    return own.length === 0 ? [] : [probeJob(probe, own)];
  });
  return [...scraped, ...probed];
}

function exporterConfig({ target, server, role, datacenter, cluster }: ExporterTarget): object {
  return {
    targets: [target],
    labels: { server, role, datacenter, ...(cluster === undefined ? {} : { cluster }) },
  };
}

/** The blackbox exporter asks for the target and reports on it; the name goes along as that of host and certificate. */
function probeJob(probe: ProbeTarget["probe"], targets: readonly ProbeTarget[]): object {
  const named = targets.some(({ name }) => name !== undefined);
  return {
    job_name: `probe-${probe}`,
    metrics_path: "/probe",
    params: { module: [named ? "page_by_name" : probeModules[probe]] },
    static_configs: byLabels(targets),
    relabel_configs: [
      { source_labels: ["__address__"], target_label: "__param_target" },
      ...(named ? [{ source_labels: ["name"], target_label: "__param_hostname" }] : []),
      { source_labels: ["__param_target"], target_label: "instance" },
      { target_label: "__address__", replacement: local(prometheusPorts.blackbox) },
    ],
  };
}

const probeModules = {
  health: "health_page",
  name: "page_by_name",
  "sign-on": "page_by_name",
  smtp: "smtp_starttls",
  tcp: "tcp_port",
} as const;

/** Targets with the same labels are one group. */
function byLabels(targets: readonly ProbeTarget[]): object[] {
  const groups = new Map<string, { targets: string[]; labels: Record<string, string> }>();
  for (const { target, server, role, datacenter, name } of targets) {
    const labels = {
      server,
      role,
      ...(datacenter === "" ? {} : { datacenter }),
      ...(name === undefined ? {} : { name }),
    };
    const key = JSON.stringify(labels);
    const group = groups.get(key) ?? { targets: [] as string[], labels };
    group.targets.push(target);
    groups.set(key, group);
  }
  return [...groups.values()];
}
