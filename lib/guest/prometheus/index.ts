export { alertGroups } from "./rule-files";
export { prometheusFiles } from "./prometheus-files";
