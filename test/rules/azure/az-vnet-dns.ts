import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "datacenters[1].networks[0].dns": ["168.63.129.16"] },
      finds: [
        "datacenters[1].networks[0].dns [identity]: a network in Azure uses other DNS servers than the domain controllers, got 168.63.129.16, expected 10.50.0.11, 10.60.0.10, 10.60.0.11; specify the addresses of domain controllers as `dns` of the network",
      ],
    },
    {
      ...school,
      document: { "datacenters[1].networks[1].dns": [] },
      finds: [
        "datacenters[1].networks[1].dns [perimeter]: a network in Azure uses other DNS servers than the domain controllers, got the DNS of Azure, expected 10.50.0.11, 10.60.0.10, 10.60.0.11; specify the addresses of domain controllers as `dns` of the network",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "small-government", set: "datacenters[2].networks[0].dns", to: ["8.8.8.8"], finds: ["az-vnet-dns"] },
    { from: "small-government", set: "datacenters[2].networks[0].dns", to: [], finds: ["az-vnet-dns"] },
    { from: "small-government", set: "datacenters[2].networks[0].dns", to: ["10.30.0.11"], finds: ["az-vnet-dns"] },
    {
      from: "school",
      set: "datacenters[1].activeDirectory.domainControllers[1]",
      to: undefined,
      finds: ["azure-controllers-redundant", "az-vnet-dns"],
    },
    { from: "school", set: "datacenters[1].networks[0].dns", to: ["168.63.129.16"], finds: ["az-vnet-dns"] },
    { from: "school", set: "datacenters[1].networks[1].dns", to: [], finds: ["az-vnet-dns"] },
    {
      from: "school",
      set: "datacenters[1].activeDirectory.domainControllers[0].address",
      to: "10.60.0.40",
      finds: ["az-vnet-dns"],
    },
    {
      from: "school",
      set: "datacenters[1].activeDirectory.domainControllers[1].address",
      to: undefined,
      finds: ["az-vnet-dns"],
    },
    { from: "school", set: "datacenters[1].networks[0].dns", to: [], finds: ["az-vnet-dns"] },
    { from: "school", set: "datacenters[1].networks[0].dns", to: ["10.60.0.10", "8.8.8.8"], finds: ["az-vnet-dns"] },
    { from: "school", set: "datacenters[1].networks[1].dns", to: ["1.1.1.1"], finds: ["az-vnet-dns"] },
    { from: "school", set: "datacenters[1].networks[2].dns", to: [], finds: ["az-vnet-dns"] },
    { from: "school", set: "datacenters[1].networks[2].dns", to: ["10.60.0.12"], finds: ["az-vnet-dns"] },
  ],
};
