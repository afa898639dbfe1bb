import type { RuleCases } from "../support/describe-rule";
import { oneDatacenter } from "../support/dag-documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "clusters[0].membersByDatacenter.dc1": ["MBX1", "MBX3"] },
      finds: [
        "clusters[0].members: the datacenters have different numbers of members, got 2 in dc1, 1 in dc2, expected equal numbers; place the same number of members in each datacenter",
      ],
    },
  ],
  doesNotApply: { plan: oneDatacenter },
};
