import type { RuleCases } from "../support/describe-rule";
import { edges, schoolEdge, withEdges } from "../support/ports-documents";

export const cases: RuleCases = {
  holds: { document: { ...edges(), hybrid: { kind: "full" } } },
  breaks: [
    {
      document: { ...edges(), hybrid: { kind: "full" }, "gateways[1].edge.subscribedSites": undefined },
      finds: [
        "gateways[1].edge.subscribedSites [EDGE1]: an Edge server of a hybrid deployment is not subscribed, got none, expected one site; subscribe the Edge server and specify its site as `edge.subscribedSites`",
      ],
    },
  ],
  doesNotApply: withEdges,
  changes: [
    {
      from: "school",
      set: "gateways[1]",
      to: schoolEdge({ subscribedSites: [] }),
      finds: ["edge-hybrid-needs-sub", "edge-one-site"],
    },
  ],
};
