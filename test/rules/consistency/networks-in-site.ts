import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[1].activeDirectory.subnets": ["10.9.0.0/16"] },
      finds: [
        "datacenters[1].activeDirectory.subnets [dc2 servers]: the network servers (10.2.10.0/24) of dc2 is not in its site, got no site, expected a subnet of site DC2; specify the datacenter's subnets as `activeDirectory.subnets`, each in one site",
      ],
    },
    {
      document: { "datacenters[1].activeDirectory.subnets": ["10.1.0.0/16", "10.2.0.0/16"] },
      finds: [
        "datacenters[1].activeDirectory.subnets [dc2]: a subnet belongs to the sites of dc1 and dc2, got site DC2 (10.1.0.0/16), expected one site; specify the datacenter's subnets as `activeDirectory.subnets`, each in one site",
      ],
    },
    {
      from: "small-government",
      document: { "datacenters[2].activeDirectory.subnets": ["10.99.0.0/24"] },
      finds: [
        "datacenters[2].activeDirectory.subnets [witness witness]: the network witness (10.30.0.0/26) of witness is not in its site, got no site, expected a subnet of site WITNESS; specify the datacenter's subnets as `activeDirectory.subnets`, each in one site",
      ],
    },
  ],
  doesNotApply: { deployment: { datacenters: [] } },
  changes: [
    {
      from: "town",
      set: "datacenters[1].activeDirectory.subnets",
      to: ["10.9.0.0/16"],
      finds: ["networks-in-site", "addresses-in-networks"],
    },
    {
      from: "town",
      set: "datacenters[1].activeDirectory.subnets",
      to: ["10.2.0.0/16", "10.1.0.0/16"],
      finds: ["networks-in-site"],
    },
    {
      from: "small-government",
      set: "datacenters[0].activeDirectory.subnets",
      to: ["10.10.0.0/20"],
      finds: ["networks-in-site"],
    },
    {
      from: "small-government",
      set: "datacenters[2].activeDirectory.subnets",
      to: ["10.99.0.0/24"],
      finds: ["networks-in-site"],
    },
    {
      from: "school",
      set: "datacenters[1].activeDirectory.subnets",
      to: ["10.61.0.0/20"],
      finds: ["networks-in-site"],
    },
    {
      from: "school",
      set: "datacenters[1].activeDirectory.subnets",
      to: ["10.50.0.0/16"],
      finds: ["networks-in-site"],
    },
  ],
};
