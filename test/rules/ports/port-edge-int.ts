import type { RuleCases } from "../support/describe-rule";
import { edges, townEdge, withEdges } from "../support/ports-documents";

export const cases: RuleCases = {
  holds: withEdges,
  breaks: [
    {
      document: { ...edges(), "gateways[1].direction": "inbound" },
      finds: [
        "gateways[1].direction [EDGE1]: TCP 25 is not open in both directions between the Edge server and the Mailbox servers, got inbound, expected both; set `direction: both` and allow TCP 25 in both directions between the Edge server and the Mailbox servers of its site",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      document: { ...edges(), "gateways[1].address": undefined },
      finds: [
        "gateways[1].address [EDGE1]: cannot be judged: the location of EDGE1 is not specified; add `gateways[1].address`, such as `address: 10.1.50.10`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "gateways[1]",
      to: { ...townEdge, direction: "inbound" },
      finds: ["port-edge-int", "edge-one-site"],
    },
  ],
};
