import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";
import { campus } from "../support/proxies-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].mode": "tls-offload" },
      finds: [
        "proxies[0].mode [rproxy]: the proxy is of a mode that Exchange does not support, got tls-offload, expected tls-passthrough or tls-bridging; set `mode` to tls-passthrough, or to tls-bridging with the certificate of Exchange",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    {
      from: "town",
      set: "proxies[0].mode",
      to: "tls-offload",
      finds: ["proxy-mode-declared", "proxy-nginx-oss-ntlm", "sec-ep-no-offload"],
    },
    {
      from: "government",
      set: "proxies[0].mode",
      to: "tls-offload",
      finds: ["proxy-mode-declared", "sec-ep-no-offload"],
    },
    {
      from: "government",
      set: "proxies[1].mode",
      to: "tls-offload",
      finds: ["proxy-mode-declared", "sec-ep-no-offload"],
    },
    {
      from: "school",
      set: "proxies",
      to: campus({ mode: "tls-offload" }),
      finds: ["proxy-mode-declared", "sec-ep-no-offload"],
    },
  ],
};
