import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "gateways[0].maxMessageMB": 35 } },
  breaks: [
    {
      document: { "gateways[0].maxMessageMB": 25 },
      finds: [
        "gateways[0].maxMessageMB [mailgw]: the gateway accepts smaller messages than transport does, got 25 MB, expected at least 35 MB; raise the gateway's limit to that of transport, or lower `transport.maxMessageMB`",
      ],
    },
  ],
  doesNotApply: { document: { domains: undefined, gateways: undefined } },
  changes: [
    { from: "town", set: "gateways[0].maxMessageMB", to: 25, finds: ["gw-size-limits-aligned"] },
    { from: "small-government", set: "gateways[0].maxMessageMB", to: 3.5, finds: ["gw-size-limits-aligned"] },
    { from: "small-government", set: "gateways[1].maxMessageMB", to: 34, finds: ["gw-size-limits-aligned"] },
    { from: "school", set: "gateways[0].maxMessageMB", to: 10, finds: ["gw-size-limits-aligned"] },
  ],
};
