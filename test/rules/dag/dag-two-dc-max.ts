import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "clusters[0].membersByDatacenter.dc3": ["MBX3"] },
      finds: [
        "clusters[0].members: the DAG spans too many datacenters, got dc1, dc2, dc3, expected at most 2; pair the datacenters and give each pair a DAG of its own",
      ],
    },
  ],
  doesNotApply: noCluster,
};
