export { alertGroups } from "./rule-files";
export { prometheusFiles, type PrometheusFile } from "./prometheus-files";
