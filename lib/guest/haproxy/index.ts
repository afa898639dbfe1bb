export { certificatePath } from "./bridging";
export { haproxyConfig, haproxySnippet } from "./haproxy-config";
export { maintenanceScript } from "./maintenance-script";
export { readyPath } from "./statistics";
