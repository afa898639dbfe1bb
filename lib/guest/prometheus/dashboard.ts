import { stableJson } from "../../base/order";

interface Panel {
  readonly title: string;
  readonly type: "stat" | "timeseries" | "table";
  readonly expr: string;
  readonly legend: string;
  readonly unit?: "s" | "percent" | "percentunit" | "bytes" | "dtdurations" | "reqps";
}

/** What operators look at first is on top; expressions use the recording rules where there are any. */
const panels: readonly Panel[] = [
  { title: "Firing alerts", type: "stat", expr: 'count(ALERTS{alertstate="firing"}) or vector(0)', legend: "alerts" },
  { title: "Servers that do not answer", type: "stat", expr: "count(up == 0) or vector(0)", legend: "servers" },
  {
    title: "Databases mounted, per DAG",
    type: "stat",
    expr: "exchange:mounted_databases:sum",
    legend: "{{cluster}}",
  },
  { title: "Databases of the plan, per DAG", type: "stat", expr: "mail_plan:databases", legend: "{{cluster}}" },
  {
    title: "Probes that succeed",
    type: "timeseries",
    expr: "mail:probe_success:avg",
    legend: "{{job}} {{datacenter}}",
    unit: "percentunit",
  },
  {
    title: "Messages in queues",
    type: "timeseries",
    expr: "exchange:queue_messages:sum",
    legend: "{{datacenter}} {{queue}}",
  },
  {
    title: "Longest copy queue, per server",
    type: "timeseries",
    expr: "max by (server) (exchange_database_copy_queue_length)",
    legend: "{{server}}",
  },
  {
    title: "Longest replay queue without lag, per server",
    type: "timeseries",
    expr: "max by (server) (exchange_database_replay_queue_length and exchange_database_copy_replay_lag_seconds == 0)",
    legend: "{{server}}",
  },
  {
    title: "Databases mounted, per server",
    type: "timeseries",
    expr: "sum by (server) (exchange_database_copy_mounted)",
    legend: "{{server}}",
  },
  {
    title: "Fewest healthy copies of a database, per DAG",
    type: "timeseries",
    expr: "min by (cluster) (exchange:healthy_copies:count)",
    legend: "{{cluster}}",
  },
  {
    title: "Largest database, per DAG",
    type: "timeseries",
    expr: "max by (cluster) (exchange_database_size_bytes)",
    legend: "{{cluster}}",
    unit: "bytes",
  },
  {
    title: "Requests per second, per proxy",
    type: "timeseries",
    expr: "haproxy:requests:rate5m",
    legend: "{{server}}",
    unit: "reqps",
  },
  {
    title: "Time until certificates expire",
    type: "table",
    expr: "sort(min by (server) (probe_ssl_earliest_cert_expiry) - time())",
    legend: "{{server}}",
    unit: "dtdurations",
  },
  {
    title: "Databases away from their preferred server",
    type: "table",
    expr: "exchange_database_copy_mounted == 1 and exchange_database_copy_activation_preference > 1",
    legend: "{{database}}",
  },
];

const columns = 24;

/** A dashboard as Grafana imports it: its data source is chosen there. */
export function dashboardJson(deployment: string): string {
  const data = {
    __inputs: [{ name: "DS_PROMETHEUS", label: "Prometheus", type: "datasource", pluginId: "prometheus" }],
    title: `Mail: ${deployment}`,
    tags: ["exchange", "mail"],
    schemaVersion: 38,
    refresh: "1m",
    time: { from: "now-24h", to: "now" },
    timezone: "browser",
    panels: panels.map((panel, i) => panelData(panel, i)),
  };
  return stableJson(data);
}

/** The first row has four panels, the others two each. */
function panelData({ title, type, expr, legend, unit }: Panel, index: number): object {
  const datasource = { type: "prometheus", uid: "${DS_PROMETHEUS}" };
  const inFirstRow = index < 4;
  const place = inFirstRow
    ? { x: (index * columns) / 4, y: 0, w: columns / 4, h: 4 }
    : { x: ((index % 2) * columns) / 2, y: 4 + 8 * Math.floor((index - 4) / 2), w: columns / 2, h: 8 };
  return {
    id: index + 1,
    title,
    type,
    datasource,
    gridPos: place,
    fieldConfig: { defaults: unit === undefined ? {} : { unit }, overrides: [] },
    targets: [
      { refId: "A", datasource, expr, legendFormat: legend, ...(type === "timeseries" ? {} : { instant: true }) },
    ],
  };
}
