import type { RuleCases } from "../support/describe-rule";
import { campus } from "../support/proxies-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].mode": "tls-bridging", "proxies[0].certificate": "same-as-exchange" },
      finds: [
        "proxies[0].mode [rproxy]: open-source nginx cannot carry Windows authentication when it terminates TLS, got tls-bridging, expected tls-passthrough; set `mode: tls-passthrough`, or use HAProxy",
      ],
    },
  ],
  doesNotApply: { document: { "proxies[0].software": "haproxy" } },
  changes: [
    { from: "small-government", set: "proxies[0].software", to: "nginx", finds: ["proxy-nginx-oss-ntlm"] },
    { from: "small-government", set: "proxies[1].software", to: "nginx", finds: ["proxy-nginx-oss-ntlm"] },
    { from: "school", set: "proxies", to: campus({ software: "nginx" }), finds: ["proxy-nginx-oss-ntlm"] },
  ],
};
