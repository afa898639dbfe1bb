// Proves that every rule about reverse proxies holds, breaks and knows where it does not apply.
import { proxiesRules } from "../../lib/rules/proxies";
import { further } from "./further/proxies";
import { describeRule, type RuleCases } from "./support/describe-rule";

const noCluster = { from: "school" } as const;

const cases: Readonly<Record<string, RuleCases>> = {
  ...further,
  "proxy-mode-declared": {
    breaks: [
      {
        document: { "proxies[0].mode": "tls-offload" },
        finds: [
          "proxies[0].mode [rproxy]: the proxy is of a mode that Exchange does not support, got tls-offload, expected tls-passthrough or tls-bridging; set `mode` to tls-passthrough, or to tls-bridging with the certificate of Exchange",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "proxy-nginx-oss-ntlm": {
    breaks: [
      {
        document: { "proxies[0].mode": "tls-bridging", "proxies[0].certificate": "same-as-exchange" },
        finds: [
          "proxies[0].mode [rproxy]: open-source nginx cannot carry Windows authentication when it decrypts, got tls-bridging, expected tls-passthrough; set `mode: tls-passthrough`, or take HAProxy",
        ],
      },
    ],
    doesNotApply: { document: { "proxies[0].software": "haproxy" } },
  },
  "proxy-same-cert": {
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
  },
  "proxy-two-per-dc": {
    holds: { from: "government" },
    breaks: [
      {
        finds: [
          "proxies [dc2]: dc2 has too few reverse proxies, got 0, expected at least 2; run two proxies in each datacenter, or a pair behind one `virtualAddress`",
          "proxies[0] [rproxy]: dc1 has too few reverse proxies, got 1, expected at least 2; run two proxies in each datacenter, or a pair behind one `virtualAddress`",
        ],
      },
      {
        from: "government",
        document: { "proxies[1].virtualAddress": undefined },
        finds: [
          "proxies[1].virtualAddress [lb-south]: 2 proxies share a public address that only one of them can answer on, got 198.51.100.60 without a shared address inside, expected a shared address inside; give the group a `virtualAddress`, or each proxy a public address of its own (`publicAddresses`)",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
};

test("every rule of the area has its cases here", () => {
  expect(Object.keys(cases).sort()).toEqual(proxiesRules.map((rule) => rule.id));
});

for (const rule of proxiesRules) {
  const found = cases[rule.id];
  if (found !== undefined) describeRule(rule, found);
}
