import { azureResourceName } from "../../../../../base/azure-resource-name";
import { gatewaySubnet } from "../../../../../facts/azure-limits";
import type { Datacenter, Deployment, Network } from "../../../../../model";
import type {
  AzureNetworkPlan,
  AzureOutboundPlan,
  AzureSubnetPlan,
  AzureVpnPlan,
  FirewallRule,
} from "../../../../types";
import { planBastionSubnet } from "./bastion";
import { dnsServersOf } from "./dns-servers";
import { securityRules, type RuleContext } from "./security-rules";

/** What the network depends on besides the document. */
interface NetworkContext {
  readonly deployment: Deployment;
  readonly firewall: readonly FirewallRule[];
  readonly vpn: AzureVpnPlan | undefined;
}

/** The virtual network with its subnets; undefined if the document gives no address space. */
export function planNetwork(datacenter: Datacenter, context: NetworkContext): AzureNetworkPlan | undefined {
  if (datacenter.addressSpace === undefined) return undefined;
  const { deployment, firewall, vpn } = context;
  const names = [deployment.name, datacenter.name];
  const onPremises = (vpn?.to ?? []).flatMap((peer) => peer.networks);
  const rules: RuleContext = { datacenter, firewall, clients: clientNetworks(datacenter, onPremises), onPremises };
  return {
    name: azureResourceName("azurerm_virtual_network", ...names),
    addressSpace: [datacenter.addressSpace],
    dnsServers: dnsServersOf(datacenter),
    subnets: [
      ...datacenter.networks.map((network) => planSubnet(network, names, rules)),
      ...planBastionSubnet(datacenter, names),
    ],
    outbound: planOutbound(datacenter, names, vpn),
  };
}

/** Internal clients are in the networks behind the VPN and in the datacenter's own ones. */
function clientNetworks({ networks }: Datacenter, onPremises: readonly string[]): string[] {
  const own = networks.filter(({ purpose }) => purpose !== "perimeter" && purpose !== "vpn-gateway");
  return [...onPremises, ...own.map(({ cidr }) => cidr)];
}

function planSubnet(network: Network, names: readonly string[], rules: RuleContext): AzureSubnetPlan {
  const { name, cidr } = network;
  const { outbound } = rules.datacenter;
  // Azure refuses a security group there, and a default route would cut the gateway off.
  if (name === gatewaySubnet) return { name, cidr, natGateway: false, routeTable: false };
  return {
    name,
    cidr,
    securityGroup: {
      name: azureResourceName("azurerm_network_security_group", ...names, name),
      rules: securityRules(network, rules),
    },
    natGateway: outbound === "nat-gateway",
    routeTable: outbound === "vpn",
  };
}

function planOutbound(
  { outbound, natZone, vpn: specified }: Datacenter,
  names: readonly string[],
  vpn: AzureVpnPlan | undefined,
): AzureOutboundPlan {
  if (outbound === "vpn") {
    // A document without a remote end is refused when it is read.
    const routeTable = azureResourceName("azurerm_route_table", ...names, "outbound");
    return { kind: "vpn", routeTable, via: specified?.internetVia ?? vpn?.to[0]?.datacenter ?? "" };
  }
  if (outbound === "none") return { kind: "none" };
  const nat = azureResourceName("azurerm_nat_gateway", ...names, "nat");
  return { kind: "nat-gateway", name: nat, publicAddress: nat, ...(natZone === undefined ? {} : { zone: natZone }) };
}
