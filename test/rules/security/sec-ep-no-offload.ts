import { noCluster } from "../support/documents";
import { campus } from "../support/proxies-documents";
import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].mode": "tls-offload" },
      finds: [
        "proxies[0].mode [rproxy]: the proxy terminates TLS and sends plain HTTP to Exchange, got tls-offload, expected tls-passthrough or tls-bridging; set `mode` to tls-passthrough, or to tls-bridging with the certificate of Exchange",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    {
      from: "town",
      set: "proxies[0].mode",
      to: "tls-offload",
      finds: ["sec-ep-no-offload", "proxy-nginx-oss-ntlm"],
    },
    {
      from: "small-government",
      set: "proxies[0].mode",
      to: "tls-offload",
      finds: ["sec-ep-no-offload"],
    },
    {
      from: "small-government",
      set: "proxies[1].mode",
      to: "tls-offload",
      finds: ["sec-ep-no-offload"],
    },
    {
      from: "school",
      set: "proxies",
      to: campus({ mode: "tls-offload" }),
      finds: ["sec-ep-no-offload"],
    },
  ],
};
