import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].idleTimeoutSeconds": 600 },
      finds: [
        "proxies[0].idleTimeoutSeconds [rproxy]: the idle timeouts do not decrease along the client's path, got firewall 3600 s, proxy 600 s, Exchange 1200 s, expected decreasing values, such as 3600 s, 2400 s, 1200 s; let idle timeouts decrease along the path: firewall, then proxy, then Exchange",
      ],
    },
    {
      document: { "datacenters[0].firewallIdleSeconds": 1800 },
      finds: [
        "datacenters[0].firewallIdleSeconds [rproxy]: the idle timeouts do not decrease along the client's path, got firewall 1800 s, proxy 2400 s, Exchange 1200 s, expected decreasing values, such as 3600 s, 2400 s, 1200 s; let idle timeouts decrease along the path: firewall, then proxy, then Exchange",
      ],
    },
    {
      document: { "proxies[0].idleTimeoutSeconds": 10800 },
      finds: [
        "proxies[0].idleTimeoutSeconds [rproxy]: the idle timeouts do not decrease along the client's path, got firewall 3600 s, proxy 10800 s, Exchange 1200 s, expected decreasing values, such as 3600 s, 2400 s, 1200 s; let idle timeouts decrease along the path: firewall, then proxy, then Exchange",
      ],
    },
  ],
  doesNotApply: { document: { proxies: [] } },
  changes: [
    { from: "town", set: "datacenters[0].firewallIdleSeconds", to: 1800, finds: ["hw-idle-timeout-chain"] },
    {
      from: "town",
      set: "proxies[0].idleTimeoutSeconds",
      to: 600,
      finds: ["hw-idle-timeout-chain", "proxy-eas-timeout"],
    },
    { from: "town", set: "proxies[0].idleTimeoutSeconds", to: 10800, finds: ["hw-idle-timeout-chain"] },
    { from: "small-government", set: "datacenters[0].firewallIdleSeconds", to: 600, finds: ["hw-idle-timeout-chain"] },
    { from: "small-government", set: "proxies[1].idleTimeoutSeconds", to: 7200, finds: ["hw-idle-timeout-chain"] },
  ],
};
