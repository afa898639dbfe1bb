import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { Subnet } from "@cdktf/provider-azurerm/lib/subnet";
import type { AzureSecurityGroupPlan, AzureSubnetPlan } from "../../plan";
import { common, onceIn, severalIn, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";
import { makeOutbound, type MadeOutbound } from "./make-outbound";

/** What other parts need of the virtual network. */
export interface MadeNetwork {
  /** Subnets by name of the network in the document. */
  readonly subnets: Readonly<Record<string, Subnet>>;
  readonly virtualNetworkId: string;
  /** The last change of the network: what depends on it finds subnets with their rules and way out. */
  readonly finished: readonly ITerraformDependable[];
}

/** The virtual network with its subnets, their rules and the way out; undefined if the document gives no addresses. */
export function makeNetwork(azure: AzureStack): MadeNetwork | undefined {
  const { network } = azure.plan;
  if (network === undefined) return undefined;
  const { name } = azure.plan;
  const created = new (azurerm.virtualNetwork())(onceIn(azure, "network"), name, {
    ...common(azure, network.name),
    addressSpace: [...network.addressSpace],
    lifecycle: { preventDestroy: true },
  });
  const way = makeOutbound(azure, network.outbound);
  const subnets: Record<string, Subnet> = {};
  // Azure changes one subnet of a network at a time and answers a second one with a conflict: one chain.
  let previous: ITerraformDependable[] = [created, ...way.made];
  for (const plan of network.subnets) {
    const subnet = makeSubnet(azure, plan, created.name, previous);
    subnets[plan.name] = subnet;
    previous = [subnet, ...associations(azure, plan, subnet, way)].slice(-1);
  }
  return { subnets, virtualNetworkId: created.id, finished: previous };
}

function makeSubnet(
  azure: AzureStack,
  { name, cidr }: AzureSubnetPlan,
  virtualNetworkName: string,
  dependsOn: ITerraformDependable[],
): Subnet {
  return new (azurerm.subnet())(severalIn(azure, "subnet"), name, {
    name,
    resourceGroupName: azure.group.name,
    virtualNetworkName,
    addressPrefixes: [cidr],
    // The provider sends true if this is omitted.
    defaultOutboundAccessEnabled: false,
    privateEndpointNetworkPolicies: "NetworkSecurityGroupEnabled",
    dependsOn,
    lifecycle: { preventDestroy: true },
  });
}

/** The rules and the way out of a subnet, one after another. */
function associations(
  azure: AzureStack,
  { name, securityGroup, natGateway, routeTable }: AzureSubnetPlan,
  subnet: Subnet,
  { natGatewayId, routeTableId }: MadeOutbound,
): ITerraformDependable[] {
  const made: ITerraformDependable[] = [];
  if (securityGroup !== undefined) {
    const networkSecurityGroupId = makeSecurityGroup(azure, name, securityGroup);
    const ids = { subnetId: subnet.id, networkSecurityGroupId };
    made.push(new (azurerm.subnetGroup())(severalIn(azure, "subnet-group"), name, ids));
  }
  if (routeTable && routeTableId !== undefined) {
    const ids = { subnetId: subnet.id, routeTableId, dependsOn: made.slice(-1) };
    made.push(new (azurerm.subnetRoutes())(severalIn(azure, "subnet-routes"), name, ids));
  }
  if (natGateway && natGatewayId !== undefined) {
    const ids = { subnetId: subnet.id, natGatewayId, dependsOn: made.slice(-1) };
    made.push(new (azurerm.subnetNat())(severalIn(azure, "subnet-nat"), name, ids));
  }
  return made;
}

/** Rules are resources of their own: inside the group they and these would remove each other. */
function makeSecurityGroup(azure: AzureStack, subnet: string, { name, rules }: AzureSecurityGroupPlan): string {
  const group = new (azurerm.securityGroup())(severalIn(azure, "security-group"), subnet, common(azure, name));
  const scope = new Construct(severalIn(azure, "security-rule"), subnet);
  for (const rule of rules) {
    new (azurerm.securityRule())(scope, rule.name, {
      name: rule.name,
      resourceGroupName: azure.group.name,
      networkSecurityGroupName: group.name,
      priority: rule.priority,
      direction: rule.direction === "inbound" ? "Inbound" : "Outbound",
      access: rule.access === "allow" ? "Allow" : "Deny",
      protocol: protocols[rule.protocol],
      sourcePortRange: "*",
      ...(rule.ports.length === 0 ? { destinationPortRange: "*" } : { destinationPortRanges: [...rule.ports] }),
      ...ends("source", rule.sources),
      ...ends("destination", rule.destinations),
      description: rule.description,
    });
  }
  return group.id;
}

const protocols = { tcp: "Tcp", udp: "Udp", icmp: "Icmp", any: "*" } as const;

/** A service tag or `*` stands in the singular argument, addresses in the plural one; only one of the two may be given. */
function ends(side: "source" | "destination", parties: readonly string[]): Record<string, string | string[]> {
  const [first = "*"] = parties;
  const isAddress = /^[0-9]/.test(first);
  return isAddress ? { [`${side}AddressPrefixes`]: [...parties] } : { [`${side}AddressPrefix`]: first };
}
