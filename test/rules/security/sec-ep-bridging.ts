import { campus } from "../support/proxies-documents";
import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      document: { "proxies[0].mode": "tls-bridging", "proxies[0].certificate": "own" },
      finds: [
        "proxies[0].certificate [rproxy]: the proxy re-encrypts with another certificate than that of Exchange, got own, expected same-as-exchange; install the certificate of Exchange on the proxy and set `certificate: same-as-exchange`, or pass TLS through",
      ],
    },
    {
      from: "small-government",
      document: { "proxies[0].certificate": "own" },
      finds: [
        "proxies[0].certificate [lb-north]: the proxy re-encrypts with another certificate than that of Exchange, got own, expected same-as-exchange; install the certificate of Exchange on the proxy and set `certificate: same-as-exchange`, or pass TLS through",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      document: { "proxies[0].mode": "tls-bridging" },
      finds: [
        "proxies[0].certificate [rproxy]: cannot be judged: whether rproxy presents the certificate of Exchange is not specified; add `proxies[0].certificate`, such as `certificate: same-as-exchange`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "proxies[0].mode",
      to: "tls-bridging",
      finds: ["sec-ep-bridging", "proxy-nginx-oss-ntlm"],
    },
    { from: "small-government", set: "proxies[0].certificate", to: "own", finds: ["sec-ep-bridging"] },
    { from: "small-government", set: "proxies[1].certificate", to: "own", finds: ["sec-ep-bridging"] },
    { from: "small-government", set: "proxies[1].certificate", to: undefined, finds: ["sec-ep-bridging"] },
    {
      from: "school",
      set: "proxies",
      to: campus({ certificate: "own" }),
      finds: ["sec-ep-bridging"],
    },
  ],
};
