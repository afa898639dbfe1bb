import type { RuleCases } from "../support/describe-rule";
import { oneDatacenter } from "../support/dag-documents";

export const cases: RuleCases = {
  holds: { document: { "links[0].roundTripMs": 500 } },
  breaks: [
    {
      document: { "links[0].roundTripMs": 501 },
      finds: [
        "links[0].roundTripMs [DAG1]: the round trip between members of the DAG takes too long, got 501 ms, expected at most 500 ms; connect the datacenters by a faster path, or create a DAG for each",
      ],
    },
  ],
  doesNotApply: { plan: oneDatacenter },
  undecided: [
    {
      document: { "links[0]": undefined },
      finds: [
        "links [DAG1]: cannot be judged: how dc1 and dc2 are connected, and thus the round trip between them, is not specified; add `links: [{ between: [dc1, dc2] }]`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "links[0].roundTripMs", to: 501, finds: ["dag-rtt"] },
    { from: "town", set: "links[0].roundTripMs", to: 600, finds: ["dag-rtt"] },
    { from: "small-government", set: "links[0].roundTripMs", to: 800, finds: ["dag-rtt"] },
    { from: "small-government", set: "links[0]", to: undefined, finds: ["dag-rtt", "dag-redundant-wan"] },
    {
      from: "small-government",
      set: "links",
      to: [],
      finds: ["dag-rtt", "dag-redundant-wan", "dag-witness-third-site"],
    },
    { from: "small-government", set: "links[0].roundTripMs", to: 501, finds: ["dag-rtt"] },
  ],
};
