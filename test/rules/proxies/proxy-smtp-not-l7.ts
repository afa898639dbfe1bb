import type { RuleCases } from "../support/describe-rule";
import { campus } from "../support/proxies-documents";

export const cases: RuleCases = {
  holds: { document: { "proxies[0].publishes": ["smtp", "owa"] } },
  breaks: [
    {
      document: { "proxies[0].publishes": ["smtp", "owa"], "proxies[0].mode": "tls-bridging" },
      finds: [
        "proxies[0].mode [rproxy]: the proxy terminates the TLS of mail, got tls-bridging, expected tls-passthrough; pass TCP 25 through unchanged, or leave it to the gateways",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "school",
      set: "proxies",
      to: campus({ publishes: ["ews", "autodiscover", "smtp"] }),
      finds: ["proxy-smtp-not-l7", "port-client-set"],
    },
  ],
};
