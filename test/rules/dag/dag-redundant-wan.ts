import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "links[0].paths": 1 },
      finds: [
        "links[0].paths: too few independent paths connect the datacenters of a DAG, got 1, expected at least 2; lease a second path from another carrier and specify the number of paths",
      ],
    },
  ],
  doesNotApply: noCluster,
  undecided: [
    {
      document: { "links[0]": undefined },
      finds: [
        "links: cannot be judged: how dc1 and dc2 are connected, and thus how many paths there are, is not specified; add `links: [{ between: [dc1, dc2] }]`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "links[0]", to: undefined, finds: ["dag-redundant-wan", "dag-rtt"] },
    { from: "town", set: "links[0].paths", to: 1, finds: ["dag-redundant-wan", "dag-single-nic"] },
    { from: "small-government", set: "links[0].paths", to: 1, finds: ["dag-redundant-wan"] },
    { from: "small-government", set: "links[0].paths", to: undefined, finds: ["dag-redundant-wan"] },
  ],
};
