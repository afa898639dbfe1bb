import type { RuleCases } from "../support/describe-rule";
import { edge, edges, oneEdge, schoolEdge, townEdge, withEdges } from "../support/ports-documents";

export const cases: RuleCases = {
  holds: withEdges,
  breaks: [
    {
      document: { ...edges(), "gateways[1].edge.openProxyTest": true },
      finds: [
        "gateways[1].edge.openProxyTest [EDGE1]: the Edge server tests senders for open proxies, got true, expected false; turn off the test (Set-SenderReputationConfig) and set `openProxyTest: false`",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      document: { ...edges(), "gateways[1].edge.openProxyTest": undefined },
      finds: [
        "gateways[1].edge.openProxyTest [EDGE1]: cannot be judged: whether EDGE1 tests senders for open proxies is not specified; add `gateways[1].edge.openProxyTest`, such as `openProxyTest: true`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "gateways[1]",
      to: { ...townEdge, edge: { ...edge, openProxyTest: true } },
      finds: ["port-sender-reputation", ...oneEdge],
    },
    {
      from: "school",
      set: "gateways[1]",
      to: schoolEdge({ openProxyTest: undefined }),
      finds: ["port-sender-reputation"],
    },
  ],
};
