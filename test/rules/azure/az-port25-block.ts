import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "datacenters[1].offer": "pay-as-you-go" },
      finds: [
        "datacenters[1].offer [relay]: the gateway sends by TCP 25, which does not leave Azure with this offer, got pay-as-you-go, expected enterprise-agreement; send by the relay's submission port, or use a subscription that lets TCP 25 out and write it as `offer`",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      ...school,
      document: { "datacenters[1].offer": undefined },
      finds: [
        "datacenters[1].offer [relay]: not decided: the document does not say whether TCP 25 leaves Azure for relay, expected `datacenters[1].offer`; add this key",
      ],
    },
  ],
  changes: [
    { from: "school", set: "datacenters[1].offer", to: "pay-as-you-go", finds: ["az-port25-block"] },
    { from: "school", set: "datacenters[1].offer", to: undefined, finds: ["az-port25-block"] },
    { from: "school", set: "datacenters[1].offer", to: "trial", finds: ["az-port25-block"] },
    { from: "school", set: "datacenters[1].offer", to: "csp", finds: ["az-port25-block"] },
  ],
};
