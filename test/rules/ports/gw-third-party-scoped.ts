import type { RuleCases } from "../support/describe-rule";
import { firewallRules } from "../support/ports-documents";
import { school } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: firewallRules((all) =>
        all.map((rule) => (rule.source === "gw-third-party-scoped" ? { ...rule, from: "internet" } : rule)),
      ),
      finds: [
        "gateways [10.1.10.21]: TCP 25 of a Mailbox server is open to the Internet, not only to the gateways, got 10.1.10.21, expected 10.1.50.25; allow TCP 25 to the Mailbox servers only from the addresses of the gateways",
        "gateways [10.2.10.21]: TCP 25 of a Mailbox server is open to the Internet, not only to the gateways, got 10.2.10.21, expected 10.1.50.25; allow TCP 25 to the Mailbox servers only from the addresses of the gateways",
      ],
    },
    {
      document: { "gateways[0].tls": "none" },
      finds: [
        "gateways[0].tls [mailgw]: the gateway delivers mail to the servers without TLS, got none, expected opportunistic or required; set `tls` of the gateway to opportunistic or required",
      ],
    },
  ],
  doesNotApply: school,
  undecided: [
    {
      document: { "gateways[0].address": undefined },
      finds: [
        "gateways[0].address [mailgw]: cannot be judged: from which address mailgw delivers is not specified; add `gateways[0].address`, such as `address: 10.1.50.10`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "gateways[0].address", to: undefined, finds: ["gw-third-party-scoped"] },
    { from: "town", set: "gateways[0].tls", to: "none", finds: ["gw-third-party-scoped"] },
    { from: "small-government", set: "gateways[0].tls", to: "none", finds: ["gw-third-party-scoped", "ns-mta-sts"] },
    { from: "small-government", set: "gateways[1].tls", to: "none", finds: ["gw-third-party-scoped", "ns-mta-sts"] },
    { from: "small-government", set: "gateways[0].existing", to: true, finds: ["gw-third-party-scoped"] },
  ],
};
