import type { RuleCases } from "../support/describe-rule";
import { edge, edges, oneEdge, townEdge, withEdges } from "../support/ports-documents";

export const cases: RuleCases = {
  holds: withEdges,
  breaks: [
    {
      document: { ...edges(), "gateways[1].edge.resubscribe": false },
      finds: [
        "gateways[1].edge.resubscribe [EDGE1]: the Edge server is not subscribed again after the new Mailbox servers, got false, expected true; subscribe the Edge server again once the new servers are set up, and set `resubscribe: true`",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      document: { ...edges(), "gateways[1].edge.resubscribe": undefined },
      finds: [
        "gateways[1].edge.resubscribe [EDGE1]: cannot be judged: whether EDGE1 is subscribed again after the new Mailbox servers is not specified; add `gateways[1].edge.resubscribe`, such as `resubscribe: true`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "gateways[1]",
      to: { ...townEdge, edge: { ...edge, resubscribe: false } },
      finds: ["edge-resubscribe-new-mbx", ...oneEdge],
    },
  ],
};
