// Proves that every rule about Extended Protection and exposure holds, breaks and knows where it does not apply.
import { securityRules } from "../../lib/rules/security";
import { further } from "./further/security";
import { describeRule, type RuleCases } from "./support/describe-rule";

const noCluster = { from: "school" } as const;

/** Nothing of Exchange: mailboxes and the management of recipients are in the cloud. */
const noServer = { from: "school", deployment: { "hybrid.managementServer": undefined } } as const;

const cases: Readonly<Record<string, RuleCases>> = {
  ...further,
  "sec-ecp-external-block": {
    breaks: [
      {
        document: { "exchange.adminAccess": "everywhere" },
        finds: [
          "exchange.adminAccess: the admin center and remote PowerShell can be reached from outside, got everywhere, expected internal-only; block both at the proxy or by client access rules and set `exchange.adminAccess: internal-only`",
        ],
      },
    ],
    doesNotApply: noServer,
    undecided: [
      {
        document: { "exchange.adminAccess": undefined },
        finds: [
          "exchange.adminAccess: not decided: the document does not say whether the admin center can be reached from outside, expected `exchange.adminAccess`; add this key",
        ],
      },
    ],
  },
  "sec-ep-bridging": {
    holds: { from: "government" },
    breaks: [
      {
        document: { "proxies[0].mode": "tls-bridging", "proxies[0].certificate": "own" },
        finds: [
          "proxies[0].certificate [rproxy]: the proxy re-encrypts with another certificate than that of Exchange, got own, expected same-as-exchange; install the certificate of Exchange on the proxy and set `certificate: same-as-exchange`, or pass TLS through",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        document: { "proxies[0].mode": "tls-bridging" },
        finds: [
          "proxies[0].certificate [rproxy]: not decided: the document does not say whether rproxy presents the certificate of Exchange, expected `proxies[0].certificate`; add this key",
        ],
      },
    ],
  },
  "sec-ep-no-offload": {
    breaks: [
      {
        document: { "proxies[0].mode": "tls-offload" },
        finds: [
          "proxies[0].mode [rproxy]: the proxy takes TLS off on the way to Exchange, got tls-offload, expected tls-passthrough or tls-bridging; set `mode` to tls-passthrough, or to tls-bridging with the certificate of Exchange",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
};

test("every rule of the area has its cases here", () => {
  expect(Object.keys(cases).sort()).toEqual(securityRules.map((rule) => rule.id));
});

for (const rule of securityRules) {
  const found = cases[rule.id];
  if (found !== undefined) describeRule(rule, found);
}
