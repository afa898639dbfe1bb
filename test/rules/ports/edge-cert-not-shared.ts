import type { RuleCases } from "../support/describe-rule";
import { edge, edges, oneEdge, schoolEdge, townEdge, withEdges } from "../support/ports-documents";

export const cases: RuleCases = {
  holds: withEdges,
  breaks: [
    {
      document: { ...edges(), "gateways[1].edge.certificate": "shared" },
      finds: [
        "gateways[1].edge.certificate [EDGE1]: the default SMTP certificate of the Edge server is shared with other servers, got shared, expected self-signed; keep the self-signed certificate as the default SMTP certificate and set `edge.certificate: self-signed`",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      document: { ...edges(), "gateways[2].edge.certificate": undefined },
      finds: [
        "gateways[2].edge.certificate [EDGE2]: cannot be judged: which default SMTP certificate EDGE2 has is not specified; add `gateways[2].edge.certificate`, such as `certificate: self-signed`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "gateways[1]",
      to: { ...townEdge, edge: { ...edge, certificate: "shared" } },
      finds: ["edge-cert-not-shared", ...oneEdge],
    },
    { from: "school", set: "gateways[1]", to: schoolEdge({ certificate: "shared" }), finds: ["edge-cert-not-shared"] },
  ],
};
