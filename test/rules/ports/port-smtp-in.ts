import type { RuleCases } from "../support/describe-rule";
import { firewallRules } from "../support/ports-documents";
import { school } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "gateways[0].direction": "outbound" },
      finds: [
        "gateways[0].direction [mailgw]: an MX points to a gateway that does not receive, got outbound, expected inbound or both; let the gateway receive and allow TCP 25 from the Internet to its public address",
      ],
    },
    {
      plan: firewallRules((all) => all.filter((rule) => rule.source !== "port-smtp-in")),
      finds: [
        "gateways[0].publicAddress [mailgw]: no firewall rule allows TCP 25 from the Internet to the gateway, got 203.0.113.25, expected a firewall rule from the Internet for TCP 25; let the gateway receive and allow TCP 25 from the Internet to its public address",
      ],
    },
  ],
  doesNotApply: school,
  undecided: [
    {
      document: { "gateways[0].publicAddress": undefined },
      finds: [
        "gateways[0].publicAddress [mailgw]: cannot be judged: at which address mailgw receives is not specified; add `gateways[0].publicAddress`, such as `publicAddress: 203.0.113.10`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "gateways[0].direction",
      to: "outbound",
      finds: ["port-smtp-in", "mail-path-complete", "ns-mx"],
    },
  ],
};
