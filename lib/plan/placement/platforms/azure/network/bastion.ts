import { azureResourceName } from "../../../../../base/azure-resource-name";
import { joined } from "../../../../../base/ipv4-sets";
import { zonesOf } from "../../../../../facts/azure-regions";
import { bastionEntrance, bastionRules, bastionSubnet } from "../../../../../facts/bastion-rules";
import type { Datacenter } from "../../../../../model";
import type { AzureBastionPlan, AzureSecurityRulePlan, AzureSubnetPlan } from "../../../../types";
import { denyingAll } from "./security-rules";

/** Bastion; undefined if the document describes none. Its own zones are a preview of Azure's: only its address has them. */
export function planBastion({ name, bastion, region }: Datacenter, deployment: string): AzureBastionPlan | undefined {
  if (bastion === undefined) return undefined;
  const names = [deployment, name, "bastion"];
  return {
    name: azureResourceName("azurerm_bastion_host", ...names),
    sku: bastion.sku === "basic" ? "Basic" : "Standard",
    subnet: bastionSubnet,
    publicAddress: azureResourceName("azurerm_public_ip", ...names),
    zones: zonesOf(region ?? ""),
  };
}

/** Its subnet, with all rules that Azure requires there and no route: Azure refuses a route table. */
export function planBastionSubnet({ bastion }: Datacenter, names: readonly string[]): AzureSubnetPlan[] {
  if (bastion === undefined) return [];
  const group = azureResourceName("azurerm_network_security_group", ...names, bastionSubnet);
  const rules = bastionRules.map((rule): AzureSecurityRulePlan => {
    const { name, priority, direction, protocol, from, to, ports, description } = rule;
    const isClosed = name === bastionEntrance && bastion.allowedFrom.length > 0;
    const sources = isClosed ? joined(bastion.allowedFrom) : [from];
    return { name, priority, direction, access: "allow", protocol, sources, destinations: [to], ports, description };
  });
  const [inbound, outbound] = [denyingAll("inbound"), denyingAll("outbound")];
  return [
    {
      name: bastionSubnet,
      cidr: bastion.cidr,
      securityGroup: {
        name: group,
        rules: [
          ...rules.filter(({ direction }) => direction === "inbound"),
          inbound,
          ...rules.filter(({ direction }) => direction === "outbound"),
          outbound,
        ],
      },
      natGateway: false,
      routeTable: false,
    },
  ];
}
