import type { RuleCases } from "../support/describe-rule";
import { edge, edges, oneEdge, schoolEdge, townEdge, withEdges } from "../support/ports-documents";

export const cases: RuleCases = {
  holds: withEdges,
  breaks: [
    {
      document: { ...edges(), "gateways[1].edge.domain": "internal-forest" },
      finds: [
        "gateways[1].edge.domain [EDGE1]: the Edge server is joined to the internal forest, got internal-forest, expected workgroup or perimeter-domain; leave the Edge server in a workgroup or a perimeter domain and specify it as `edge.domain`",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      document: { ...edges(), "gateways[1].edge.domain": undefined },
      finds: [
        "gateways[1].edge.domain [EDGE1]: cannot be judged: what EDGE1 is joined to is not specified; add `gateways[1].edge.domain`, such as `domain: workgroup`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "gateways[1]",
      to: { ...townEdge, edge: { ...edge, domain: "internal-forest" } },
      finds: ["edge-not-joined", ...oneEdge],
    },
    { from: "school", set: "gateways[1]", to: schoolEdge({ domain: "internal-forest" }), finds: ["edge-not-joined"] },
  ],
};
