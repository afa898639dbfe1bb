import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].address": "10.9.9.9" },
      finds: [
        "proxies[0].address [rproxy]: the address of rproxy is in no network, got 10.9.9.9, expected an address in replication (10.1.20.0/24), servers (10.1.10.0/24), site DC1 (10.1.0.0/16); correct the address or its `datacenter`, or add the network that contains it",
      ],
    },
    {
      document: { "clusters[0].witness.address": "10.1.0.21" },
      finds: [
        "clusters[0].witness.address [FS3]: the address of FS3 is in site DC1 (10.1.0.0/16) of dc1, got 10.1.0.21, expected an address in site ANNEX (10.3.0.0/24); correct the address or its `datacenter`, or add the network that contains it",
      ],
    },
    {
      from: "small-government",
      document: { "datacenters[0].activeDirectory.domainControllers[0].addresses": "10.20.0.20-10.20.0.25" },
      finds: [
        "datacenters[0].activeDirectory.domainControllers[0].addresses [N-AD01]: the address of N-AD01 is in site SOUTH (10.20.0.0/16) of south, got 10.20.0.20, expected an address in mail (10.10.16.0/20), perimeter (10.10.64.0/24), site NORTH (10.10.0.0/16); correct the address or its `datacenter`, or add the network that contains it",
      ],
    },
  ],
  undecided: [
    {
      document: { "datacenters[1].activeDirectory": undefined },
      finds: [
        "datacenters[1].activeDirectory.subnets [FS2]: cannot be judged: which addresses dc2 has, and thus whether that of FS2 is one of them, is not specified; add `datacenters[1].activeDirectory.subnets`, such as `subnets: [ 10.1.0.0/16 ]`",
      ],
    },
  ],
  doesNotApply: {
    deployment: { datacenters: [] },
  },
  changes: [
    { from: "town", set: "proxies[0].address", to: "10.9.9.9", finds: ["addresses-in-networks"] },
    { from: "town", set: "clusters[0].witness.address", to: "10.1.0.21", finds: ["addresses-in-networks"] },
    { from: "town", set: "clusters[0].alternateWitness.address", to: "10.3.0.31", finds: ["addresses-in-networks"] },
    { from: "town", set: "gateways[0].address", to: "10.250.0.25", finds: ["addresses-in-networks"] },
    { from: "town", set: "backup[0].address", to: "10.250.0.61", finds: ["addresses-in-networks"] },
    { from: "town", set: "monitoring[0].address", to: "10.250.0.60", finds: ["addresses-in-networks"] },
    {
      from: "small-government",
      set: "datacenters[0].activeDirectory.domainControllers[0].addresses",
      to: "10.99.0.10-10.99.0.15",
      finds: ["addresses-in-networks", "az-vnet-dns"],
    },
    { from: "school", set: "applications[0].address", to: "10.99.0.80", finds: ["addresses-in-networks"] },
    { from: "school", set: "applications[0].datacenter", to: "cloud", finds: ["addresses-in-networks"] },
    {
      from: "school",
      set: "migration.sources[0].servers[0].address",
      to: "10.60.0.70",
      finds: ["addresses-in-networks"],
    },
    {
      from: "school",
      set: "datacenters[0].activeDirectory.domainControllers[0].address",
      to: "10.99.0.11",
      finds: ["addresses-in-networks", "az-vnet-dns"],
    },
    {
      from: "town",
      set: "clusters[0].witness.datacenter",
      to: "dc2",
      finds: [
        "addresses-in-networks",
        "dag-alt-witness",
        "dag-dac-2member",
        "dag-quorum-dc-loss",
        "dag-witness-primary-dc",
        "dag-witness-third-site",
        "requirements-survive",
      ],
    },
  ],
};
