import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "gateways[0].relaysFor": ["10.1.60.0/24", "198.51.100.7", "0.0.0.0/0"] },
      finds: [
        "gateways[0].relaysFor [mailgw]: the gateway relays for external networks, got 0.0.0.0/0, expected internal networks and single addresses; list only single addresses and the organization's networks in `relaysFor`",
      ],
    },
  ],
  doesNotApply: { document: { gateways: [], domains: [] } },
  changes: [
    { from: "town", set: "gateways[0].relaysFor", to: ["0.0.0.0/0"], finds: ["sec-open-relay"] },
    { from: "small-government", set: "gateways[0].relaysFor", to: ["203.0.113.0/24"], finds: ["sec-open-relay"] },
    { from: "school", set: "gateways[0].relaysFor", to: ["0.0.0.0/0"], finds: ["sec-open-relay"] },
  ],
};
