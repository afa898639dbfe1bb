import { gatewaySubnet } from "../../../../../facts/azure-limits";
import type { Datacenter, Deployment, Network } from "../../../../../model";
import type { AzureNetworkPlan, AzureSubnetPlan } from "../../../../types";

/** The virtual network with its subnets; undefined if the document gives no address space. */
export function planNetwork(datacenter: Datacenter, deployment: Deployment): AzureNetworkPlan | undefined {
  if (datacenter.addressSpace === undefined) return undefined;
  const name = `${deployment.name}-${datacenter.name}`;
  return {
    name,
    addressSpace: [datacenter.addressSpace],
    dnsServers: dnsServersOf(datacenter),
    subnets: datacenter.networks.map((network) => planSubnet(network, name)),
    outbound: { kind: "nat-gateway", name: `${name}-nat`, publicAddress: `${name}-nat` },
  };
}

/** A virtual network has one list: the servers of all networks, in the order of their first mention. */
function dnsServersOf({ networks }: Datacenter): string[] {
  return [...new Set(networks.flatMap((network) => network.dns))];
}

function planSubnet({ name, cidr }: Network, network: string): AzureSubnetPlan {
  const isGateway = name === gatewaySubnet;
  return {
    name,
    cidr,
    ...(isGateway ? {} : { securityGroup: { name: `${network}-${name}`, rules: [] } }),
    natGateway: !isGateway,
  };
}
