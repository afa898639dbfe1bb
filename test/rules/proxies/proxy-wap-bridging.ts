import type { RuleCases } from "../support/describe-rule";
import { campus } from "../support/proxies-documents";

export const cases: RuleCases = {
  holds: {
    document: {
      "proxies[0].software": "web-application-proxy",
      "proxies[0].mode": "tls-bridging",
      "proxies[0].certificate": "same-as-exchange",
    },
  },
  breaks: [
    {
      document: { "proxies[0].software": "web-application-proxy" },
      finds: [
        "proxies[0].mode [rproxy]: Web Application Proxy cannot be used with Exchange in this mode, got tls-passthrough, expected tls-bridging with the certificate of Exchange; set `mode: tls-bridging` and `certificate: same-as-exchange`",
      ],
    },
    {
      document: {
        "proxies[0].software": "web-application-proxy",
        "proxies[0].mode": "tls-bridging",
        "proxies[0].certificate": "own",
      },
      finds: [
        "proxies[0].certificate [rproxy]: Web Application Proxy cannot be used with Exchange in this mode, got own, expected tls-bridging with the certificate of Exchange; set `mode: tls-bridging` and `certificate: same-as-exchange`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "proxies[0].software", to: "web-application-proxy", finds: ["proxy-wap-bridging"] },
    {
      from: "school",
      set: "proxies",
      to: campus({ software: "web-application-proxy", mode: "tls-passthrough" }),
      finds: ["proxy-wap-bridging"],
    },
  ],
};
