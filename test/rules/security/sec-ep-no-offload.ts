import type { RuleCases } from "../support/describe-rule";

const noCluster = { from: "school" } as const;

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].mode": "tls-offload" },
      finds: [
        "proxies[0].mode [rproxy]: the proxy takes TLS off on the way to Exchange, got tls-offload, expected tls-passthrough or tls-bridging; set `mode` to tls-passthrough, or to tls-bridging with the certificate of Exchange",
      ],
    },
  ],
  doesNotApply: noCluster,
};
