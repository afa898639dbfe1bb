import type { RuleCases } from "../support/describe-rule";
import { noServer } from "../support/versions-documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "machines[0].adapters[0].address": "169.254.10.21" },
      finds: [
        "clusters[0].members.dc1[0].addresses.mapi [MBX1]: a server has an APIPA address, got 169.254.10.21, expected an address outside 169.254.0.0/16; give the server an address in its network",
      ],
    },
    {
      document: { "clusters[0].members.dc2[0].addresses.replication": "169.254.20.21" },
      finds: [
        "clusters[0].members.dc2[0].addresses.replication [MBX2]: a server has an APIPA address, got 169.254.20.21, expected an address outside 169.254.0.0/16; give the server an address in its network",
      ],
    },
    {
      document: { "datacenters[1].activeDirectory.domainControllers[0].address": "169.254.1.1" },
      finds: [
        "datacenters[1].activeDirectory.domainControllers[0].address [DC2-AD1]: a server has an APIPA address, got 169.254.1.1, expected an address outside 169.254.0.0/16; give the server an address in its network",
      ],
    },
    {
      from: "school",
      document: {
        "hybrid.managementServer": { name: "HYB1", existing: true, datacenter: "campus", address: "169.254.1.1" },
      },
      finds: [
        "hybrid.managementServer.address [HYB1]: a server has an APIPA address, got 169.254.1.1, expected an address outside 169.254.0.0/16; give the server an address in its network",
      ],
    },
  ],
  doesNotApply: noServer,
  changes: [
    {
      from: "town",
      set: "clusters[0].members.dc2[0].addresses.replication",
      to: "169.254.20.21",
      finds: ["life-ipv4-required"],
    },
    {
      from: "town",
      set: "datacenters[1].activeDirectory.domainControllers[0].address",
      to: "169.254.1.1",
      finds: ["life-ipv4-required"],
    },
    {
      from: "small-government",
      set: "datacenters[1].activeDirectory.domainControllers[0].addresses",
      to: "169.254.0.10-169.254.0.15",
      finds: ["life-ipv4-required", "az-vnet-dns"],
    },
    {
      from: "school",
      set: "datacenters[0].activeDirectory.domainControllers[0].address",
      to: "169.254.3.4",
      finds: ["life-ipv4-required", "az-vnet-dns"],
    },
  ],
};
