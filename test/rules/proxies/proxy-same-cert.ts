import type { RuleCases } from "../support/describe-rule";
import { campus } from "../support/proxies-documents";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      from: "government",
      document: { "proxies[0].certificate": "own" },
      finds: [
        "proxies[0].certificate [lb-north]: the proxy that decrypts has a certificate of its own, got own, expected same-as-exchange; install the certificate of Exchange on the proxy and set `certificate: same-as-exchange`",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      document: { "proxies[0].mode": "tls-bridging" },
      finds: [
        "proxies[0].certificate [rproxy]: not decided: the document does not say whose certificate rproxy presents, expected `proxies[0].certificate`; add this key",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "proxies[0].mode",
      to: "tls-bridging",
      finds: ["proxy-same-cert", "proxy-nginx-oss-ntlm", "sec-ep-bridging"],
    },
    { from: "government", set: "proxies[0].certificate", to: "own", finds: ["proxy-same-cert", "sec-ep-bridging"] },
    { from: "government", set: "proxies[1].certificate", to: "own", finds: ["proxy-same-cert", "sec-ep-bridging"] },
    { from: "government", set: "proxies[1].certificate", to: undefined, finds: ["proxy-same-cert", "sec-ep-bridging"] },
    {
      from: "school",
      set: "proxies",
      to: campus({ certificate: "own" }),
      finds: ["proxy-same-cert", "sec-ep-bridging"],
    },
  ],
};
