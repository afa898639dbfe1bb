import { statisticsPort } from "../../facts/proxy-limits";
import type { ProxyWiring } from "../../plan";
import { section } from "./sections";

/** Page that answers while HAProxy serves requests, for keepalived on the same machine. */
export const readyPath = "/ready";

/** Its state as a page and as metrics of Prometheus, for the machine itself and for monitoring. */
export function statisticsSection({ settings }: ProxyWiring): string {
  return section("frontend exchange_statistics from exchange", [
    "mode http",
    `bind :${statisticsPort}`,
    "timeout client 30s",
    `monitor-uri ${readyPath}`,
    `http-request deny deny_status 403 unless { src ${["127.0.0.0/8", ...settings.statisticsFrom].join(" ")} }`,
    "http-request use-service prometheus-exporter if { path /metrics }",
    "stats enable",
    "stats uri /",
    "stats refresh 10s",
  ]);
}
