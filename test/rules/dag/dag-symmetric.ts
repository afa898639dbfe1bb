import type { RuleCases } from "../support/describe-rule";
import { oneDatacenter } from "../support/dag-documents";

export const cases: RuleCases = {
  breaks: [
    {
      from: "small-government",
      document: {
        "clusters[0].members.south[0].count": 1,
        "clusters[0].copies": { perDatacenter: 1 },
        "datacenters[0].hosts[0].count": 4,
        "datacenters[1].hosts[0].count": 4,
      },
      finds: [
        "clusters[0].members [DAG01]: the datacenters have different numbers of members, got 2 in north, 1 in south, expected equal numbers; place the same number of members in each datacenter",
      ],
    },
    {
      plan: { "clusters[0].membersByDatacenter.dc1": ["MBX1", "MBX3"] },
      finds: [
        "clusters[0].members: the datacenters have different numbers of members, got 2 in dc1, 1 in dc2, expected equal numbers; place the same number of members in each datacenter",
      ],
    },
  ],
  doesNotApply: { plan: oneDatacenter },
};
