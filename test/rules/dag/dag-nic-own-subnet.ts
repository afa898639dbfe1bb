import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "machines[0].adapters[1].network": "servers", "machines[0].adapters[1].name": "backup" },
      finds: [
        "datacenters[0].networks[0].cidr [MBX1]: two adapters of a member are in the same subnet, got servers 10.1.10.0/24 and servers 10.1.10.0/24, expected subnets that do not overlap; give each network of a datacenter its own address range, and a route to the network with the same purpose in the other datacenter",
      ],
    },
    {
      document: { "datacenters[0].networks[0].gateway": undefined, "datacenters[1].networks[1].nextHop": undefined },
      finds: [
        "datacenters[0].networks[0].gateway [servers]: members cannot reach the MAPI network of the other datacenter, got no gateway, expected the address of its router; specify the router of the network as `gateway`",
        "datacenters[1].networks[1].nextHop [replication]: members cannot reach the replication network of the other datacenter, got no next hop, expected the address of the router to the other datacenter; specify the router to the other datacenter as `nextHop`",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "datacenters[0].networks[0].gateway", to: undefined, finds: ["dag-nic-own-subnet"] },
    { from: "town", set: "datacenters[1].networks[0].gateway", to: undefined, finds: ["dag-nic-own-subnet"] },
    { from: "town", set: "datacenters[0].networks[1].nextHop", to: undefined, finds: ["dag-nic-own-subnet"] },
    {
      from: "small-government",
      set: "datacenters[0].networks[0].gateway",
      to: undefined,
      finds: ["dag-nic-own-subnet"],
    },
    {
      from: "small-government",
      set: "datacenters[1].networks[0].gateway",
      to: undefined,
      finds: ["dag-nic-own-subnet"],
    },
  ],
};
