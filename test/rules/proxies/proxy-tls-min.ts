import type { RuleCases } from "../support/describe-rule";
import { campus } from "../support/proxies-documents";

export const cases: RuleCases = {
  holds: { from: "government", document: { "proxies[0].tls": ["1.2", "1.3"] } },
  breaks: [
    {
      from: "small-government",
      document: { "proxies[0].tls": ["1.0", "1.2"] },
      finds: [
        "proxies[0].tls [lb-north]: the proxy still accepts outdated versions of TLS, got 1.0, expected 1.2 and later; let the proxy accept TLS 1.2 and later only",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "small-government", set: "proxies[0].tls", to: ["1.0", "1.2"], finds: ["proxy-tls-min"] },
    { from: "small-government", set: "proxies[1].tls", to: ["1.1", "1.2", "1.3"], finds: ["proxy-tls-min"] },
    { from: "school", set: "proxies", to: campus({ tls: ["1.0", "1.1", "1.2"] }), finds: ["proxy-tls-min"] },
  ],
};
