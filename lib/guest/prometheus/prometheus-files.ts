import type { MonitoringWiring } from "../../plan";
import type { GuestFile } from "../files";
import { alertmanagerConfig } from "./alertmanager-config";
import { blackboxConfig } from "./blackbox-config";
import { dashboardJson } from "./dashboard";
import { healthExportScript, windowsExporterConfig } from "./health-export";
import { alertRules, recordingRules } from "./rule-files";
import { prometheusConfig, prometheusSnippet } from "./scrape-config";

/** Everything for a Prometheus server and around it; for an existing one the same as snippets. Nothing for other products. */
export function prometheusFiles(wiring: MonitoringWiring, deployment: string): GuestFile[] {
  const { prometheus, existing } = wiring;
  if (prometheus === undefined) return [];
  const placed = (name: string, text: string, path: string): GuestFile => ({
    name,
    text,
    ...(existing ? {} : { path }),
  });
  return [
    placed(
      "prometheus.yml",
      existing ? prometheusSnippet(prometheus) : prometheusConfig(prometheus),
      "/etc/prometheus/prometheus.yml",
    ),
    placed("recording.yml", recordingRules(prometheus), "/etc/prometheus/rules/recording.yml"),
    placed("alerts.yml", alertRules(prometheus), "/etc/prometheus/rules/alerts.yml"),
    placed("blackbox.yml", blackboxConfig(prometheus), "/etc/prometheus/blackbox.yml"),
    placed("alertmanager.yml", alertmanagerConfig(wiring), "/etc/prometheus/alertmanager.yml"),
    { name: "dashboard.json", text: dashboardJson(deployment) },
    ...(prometheus.clusters.length === 0
      ? []
      : [
          { name: "export-dag-health.ps1", text: healthExportScript },
          { name: "windows-exporter.yml", text: windowsExporterConfig },
        ]),
  ];
}
