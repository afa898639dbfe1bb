import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "links[0].paths": 1 },
      finds: [
        "links[0].paths [DAG1]: the networks of the DAG share one path between the datacenters, got 1, expected one network, or 2 paths; use one network for everything, or add a second independent path between the datacenters",
      ],
    },
    {
      from: "government",
      document: { "links[0].mbps": 500 },
      finds: [
        "links[0].mbps [DAG01]: clients and replication share one network that is too slow for both, got 500 Mbit/s, expected at least 1000 Mbit/s; use a faster path between the datacenters",
        "links[0].mbps [DAG02]: clients and replication share one network that is too slow for both, got 500 Mbit/s, expected at least 1000 Mbit/s; use a faster path between the datacenters",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "small-government", set: "links[0].mbps", to: 999, finds: ["dag-single-nic"] },
    { from: "small-government", set: "links[0].mbps", to: 1, finds: ["dag-single-nic", "replication-fits-link"] },
    { from: "government", set: "links[0].mbps", to: 100, finds: ["dag-single-nic", "replication-fits-link"] },
  ],
};
