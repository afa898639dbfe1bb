import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "datacenters[1].offer": "pay-as-you-go", "gateways[0].smartHost.host": "smtp.example.net" },
      finds: [
        "datacenters[1].offer [relay]: the gateway sends on TCP 25, which Azure blocks for this offer, got pay-as-you-go, expected enterprise-agreement; send through the submission port of the relay, or use a subscription that allows outbound TCP 25 and specify it as `offer`",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      ...school,
      document: { "datacenters[1].offer": undefined },
      finds: [
        "datacenters[1].offer [relay]: cannot be judged: whether Azure allows outbound TCP 25 for relay is not specified; add `datacenters[1].offer`, such as `offer: enterprise-agreement`",
      ],
    },
  ],
  changes: [{ from: "school", set: "datacenters[1].offer", to: undefined, finds: ["az-port25-block"] }],
};
