import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      document: { "domains[0].mtaSts": "testing", "gateways[0].tls": "none" },
      finds: [
        "gateways[0].tls [mailgw]: the MTA-STS policy of town.example promises TLS that the gateway does not support, got none, expected opportunistic or required; set `tls` of the gateways to opportunistic or required before the policy is published",
      ],
    },
  ],
  doesNotApply: {},
};
