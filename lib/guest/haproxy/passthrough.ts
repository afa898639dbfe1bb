import { passthroughPage } from "../proxies/published-pages";
import type { ProxyWiring } from "../../plan";
import {
  authorities,
  checkOptions,
  connectionLimit,
  healthCheck,
  idleTimeouts,
  redirectSection,
  section,
  serverLines,
} from "./sections";

/** Connections as they are: TLS ends at the servers, so that paths can neither be told apart nor closed. */
export function passthroughSections(proxy: ProxyWiring): string[] {
  return [
    section("defaults exchange", [
      "mode tcp",
      "log global",
      "option tcplog",
      "option dontlognull",
      "option redispatch 1",
      "retries 3",
      "timeout queue 30s",
      ...idleTimeouts(proxy.idleTimeoutSeconds),
    ]),
    redirectSection(proxy),
    section("frontend exchange_https from exchange", [
      "bind :443",
      ...connectionLimit(proxy),
      "default_backend exchange_pool",
    ]),
    section("backend exchange_pool from exchange", [
      "balance leastconn",
      ...healthCheck(passthroughPage(proxy), proxy),
      `default-server check-ssl verify required ca-file ${authorities(proxy)} verifyhost ${proxy.settings.serverName} ${checkOptions(proxy)}`,
      ...serverLines(proxy),
    ]),
  ];
}
