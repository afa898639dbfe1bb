import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    document: {
      "datacenters[0].hosts[0].failoverCluster": "HVC1",
      "datacenters[1].hosts[0].failoverCluster": "HVC2",
    },
  },
  breaks: [
    {
      document: {
        "datacenters[0].hosts[0].failoverCluster": "HVC",
        "datacenters[1].hosts[0].failoverCluster": "HVC",
      },
      finds: [
        "datacenters[0].hosts[0].failoverCluster [DAG1]: one failover cluster of hosts runs members in both datacenters, got HVC, expected one cluster per datacenter; create a separate failover cluster of hosts in each datacenter",
      ],
    },
  ],
  doesNotApply: { from: "school" },
};
