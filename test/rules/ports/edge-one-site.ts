import type { RuleCases } from "../support/describe-rule";
import { edges, oneEdge, schoolEdge, townEdge, withEdges } from "../support/ports-documents";

export const cases: RuleCases = {
  holds: withEdges,
  breaks: [
    {
      document: { ...edges(), "gateways[1].edge.subscribedSites": ["DC1", "DC2"] },
      finds: [
        "gateways[1].edge.subscribedSites [EDGE1]: the Edge server is not subscribed to the one site of its datacenter, got DC1, DC2, expected DC1; subscribe each Edge server to the site of its own datacenter, and run one in each datacenter",
      ],
    },
    {
      document: { ...edges(), "gateways[1].edge.subscribedSites": undefined },
      finds: [
        "gateways[1].edge.subscribedSites [EDGE1]: the Edge server is not subscribed to the one site of its datacenter, got none, expected DC1; subscribe each Edge server to the site of its own datacenter, and run one in each datacenter",
      ],
    },
    {
      document: { "gateways[1]": edges()["gateways[1]"] },
      finds: [
        "gateways [dc2]: dc2 has Mailbox servers but no Edge server, got EDGE1 in dc1, expected at least one in each datacenter; subscribe each Edge server to the site of its own datacenter, and run one in each datacenter",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "gateways[1]", to: townEdge, finds: oneEdge },
    { from: "school", set: "gateways[1]", to: schoolEdge({ subscribedSites: ["CLOUD"] }), finds: ["edge-one-site"] },
  ],
};
