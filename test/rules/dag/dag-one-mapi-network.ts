import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: {
        "datacenters[1].networks[1]": undefined,
        "clusters[0].members.dc2[0].addresses.replication": undefined,
      },
      finds: [
        "clusters[0].members: the members of the DAG are connected to different networks, got mapi; mapi and replication, expected the same networks for every member; give every datacenter of the DAG one network with purpose `mapi`, and the same other networks",
      ],
    },
    {
      plan: { "machines[1].adapters[1].name": "mapi", "machines[0].adapters[1].name": "mapi" },
      finds: [
        "clusters[0].members.dc1[0] [MBX1]: the member is not connected to exactly one MAPI network, got 2, expected 1; give every datacenter of the DAG one network with purpose `mapi`, and the same other networks",
        "clusters[0].members.dc2[0] [MBX2]: the member is not connected to exactly one MAPI network, got 2, expected 1; give every datacenter of the DAG one network with purpose `mapi`, and the same other networks",
      ],
    },
    {
      document: { "datacenters[0].networks[0].purpose": "management", "datacenters[1].networks[1].purpose": "mapi" },
      finds: [
        "datacenters[0].networks [dc1]: the datacenter has members but no MAPI network, got replication: replication, servers: management, expected one network with purpose mapi; give every datacenter of the DAG one network with purpose `mapi`, and the same other networks",
        "datacenters[1].networks[1].purpose [dc2]: the datacenter has members and several MAPI networks, got servers and replication, expected one network with purpose mapi; give every datacenter of the DAG one network with purpose `mapi`, and the same other networks",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    {
      from: "town",
      set: "clusters[0].members.dc2[0].addresses.replication",
      to: undefined,
      finds: ["dag-one-mapi-network"],
    },
    { from: "town", set: "datacenters[0].networks[1].purpose", to: "mapi", finds: ["dag-one-mapi-network"] },
    { from: "town", set: "datacenters[0].networks[1]", to: undefined, finds: ["dag-one-mapi-network"] },
    {
      from: "town",
      set: "datacenters[0].networks[2]",
      to: { name: "second", purpose: "mapi", cidr: "10.1.11.0/24", gateway: "10.1.11.1" },
      finds: ["dag-one-mapi-network"],
    },
    {
      from: "small-government",
      set: "datacenters[0].networks[0].purpose",
      to: "management",
      finds: ["dag-one-mapi-network"],
    },
    {
      from: "small-government",
      set: "datacenters[0].networks[1].purpose",
      to: "mapi",
      finds: ["dag-one-mapi-network"],
    },
    {
      from: "small-government",
      set: "datacenters[0].networks[2]",
      to: {
        name: "replication",
        purpose: "replication",
        cidr: "10.10.32.0/24",
        nextHop: "10.10.32.1",
        assign: "10.10.32.10-10.10.32.200",
      },
      finds: ["dag-one-mapi-network"],
    },
  ],
};
