import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "machines[0].memoryGB": 192 },
      finds: [
        "clusters[0].members: the datacenters of the DAG differ in capacity, got dc1: 4 processors, 192 GB, 9916 GB of disks; dc2: 4 processors, 128 GB, 9916 GB of disks, expected the same in each; give both datacenters members of the same number and size",
      ],
    },
    {
      document: { "datacenters[1].hosts[0].memoryGB": 256 },
      finds: [
        "datacenters[1].hosts: the hosts of the datacenters differ in capacity, got dc1: 1 host, 16 cores, rated 540, 384 GB, 18000 GB of storage; dc2: 1 host, 16 cores, rated 540, 256 GB, 18000 GB of storage, expected the same in each; give both datacenters hosts of the same number and size",
      ],
    },
    {
      from: "small-government",
      document: { "gateways[0].count": 1, "gateways[0].publicAddresses": "198.51.100.25" },
      finds: [
        "gateways: the datacenters have different numbers of gateways, got north: 1; south: 2, expected the same in each; run the same number of gateways in each datacenter",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "datacenters[1].hosts[0].memoryGB", to: 256, finds: ["datacenters-equal-strength"] },
    { from: "town", set: "datacenters[1].hosts[0].specintRate2006", to: 400, finds: ["datacenters-equal-strength"] },
    {
      from: "town",
      set: "datacenters[1].hosts[0].storage[1].usableGB",
      to: 12000,
      finds: ["datacenters-equal-strength"],
    },
    {
      from: "small-government",
      set: "gateways[0]",
      to: {
        name: "mx-north",
        datacenter: "north",
        network: "perimeter",
        software: "postfix",
        host: "mx1.north.government.example",
        publicAddress: "198.51.100.25",
        direction: "both",
        tls: "required",
      },
      finds: ["datacenters-equal-strength"],
    },
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].memoryGB",
      to: 512,
      finds: ["datacenters-equal-strength"],
    },
    { from: "government", set: "datacenters[0].hosts[0].count", to: 16, finds: ["datacenters-equal-strength"] },
    { from: "small-government", set: "datacenters[0].hosts[0].cores", to: 32, finds: ["datacenters-equal-strength"] },
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].storage[0].usableGB",
      to: 6000,
      finds: ["datacenters-equal-strength"],
    },
  ],
};
