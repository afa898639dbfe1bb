import type { CoverageTable } from "./types";

const byHand = "A manual operation; the library writes no runbook for it.";
const proxyText = "The proxy's own configuration: the plan provides names, pool, health pages and timeout.";

/** What no rule of this area judges, or not a rule alone. */
export const proxiesCoverage: CoverageTable<"proxies"> = {
  "proxy-body-size": { generated: "plan.wiring.proxies: the body limit." },
  "proxy-drain-hook": { notCovered: byHand },
  "proxy-eas-timeout": { generated: "plan.wiring.proxies: the idle timeout." },
  "proxy-forwarded-for": { notCovered: proxyText },
  "proxy-haproxy-mode": { notCovered: proxyText },
  "proxy-health-both-dcs": { generated: "plan.wiring.proxies: local servers first, all others as backup." },
  "proxy-health-per-proto": { generated: "plan.wiring.proxies: one health page per protocol." },
  "proxy-http2-off": { notCovered: proxyText },
  "proxy-mapi-long-poll": { notCovered: proxyText },
  "proxy-nginx-plus-block": { notCovered: proxyText },
  "proxy-nginx-stream": { notCovered: proxyText },
  "proxy-paths-case": { notCovered: proxyText },
};
