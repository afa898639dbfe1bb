import type { RuleCases } from "../support/describe-rule";
import { edge, edges, oneEdge, schoolEdge, townEdge, withEdges } from "../support/ports-documents";

export const cases: RuleCases = {
  holds: withEdges,
  breaks: [
    {
      document: { ...edges(), "gateways[1].edge.roles": ["mailbox"] },
      finds: [
        "gateways[1].edge.roles [EDGE1]: the Edge role shares its server, got mailbox, expected nothing else; give the Edge role a separate server",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "gateways[1]",
      to: { ...townEdge, edge: { ...edge, roles: ["mailbox"] } },
      finds: ["edge-not-with-mailbox", ...oneEdge],
    },
    {
      from: "school",
      set: "gateways[1]",
      to: schoolEdge({ roles: ["domain-controller"] }),
      finds: ["edge-not-with-mailbox"],
    },
  ],
};
