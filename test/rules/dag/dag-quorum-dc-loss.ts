import type { RuleCases } from "../support/describe-rule";
import { oneDatacenter } from "../support/dag-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].witness.datacenter": "dc1" },
      finds: [
        "clusters[0] [dc1]: the loss of dc1 leaves DAG1 without quorum, got 1 of 3 votes, expected at least 2; place the same number of members in both datacenters and the witness in a third location",
      ],
    },
  ],
  doesNotApply: { plan: oneDatacenter },
  changes: [
    {
      from: "town",
      set: "clusters[0].witness.datacenter",
      to: "dc1",
      finds: [
        "dag-quorum-dc-loss",
        "dag-dac-2member",
        "addresses-in-networks",
        "dag-witness-third-site",
        "requirements-survive",
      ],
    },
  ],
};
