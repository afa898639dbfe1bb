import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      from: "small-government",
      document: { "datacenters[0].networks[1].gateway": undefined },
      finds: [
        "datacenters[0].networks[1].gateway [perimeter]: lb-north1 must reach other networks but its own has no router, got no gateway, expected the address of a router; specify the router of the network as its `gateway`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "small-government",
      set: "datacenters[0].networks[1].gateway",
      to: undefined,
      finds: ["networks-have-routers"],
    },
    {
      from: "small-government",
      set: "datacenters[1].networks[1].gateway",
      to: undefined,
      finds: ["networks-have-routers"],
    },
  ],
};
