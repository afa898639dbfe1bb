import type { ITerraformDependable } from "cdktf";
import type { AzureOutboundPlan } from "../../plan";
import { common, severalIn, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";
import { permanentAddress } from "./permanent-address";

/** The way to the Internet, with which subnets are associated. */
export interface MadeOutbound {
  readonly natGatewayId?: string;
  readonly routeTableId?: string;
  /** What must exist before a subnet is associated. */
  readonly made: readonly ITerraformDependable[];
}

/** The NAT gateway, or the route into the VPN; neither, if machines do not reach the Internet. */
export function makeOutbound(azure: AzureStack, outbound: AzureOutboundPlan): MadeOutbound {
  if (outbound.kind === "nat-gateway") return makeNat(azure, outbound);
  if (outbound.kind === "vpn") return makeRoutes(azure, outbound.routeTable);
  return { made: [] };
}

function makeNat(azure: AzureStack, plan: Extract<AzureOutboundPlan, { kind: "nat-gateway" }>): MadeOutbound {
  const zones = plan.zone === undefined ? {} : { zones: [plan.zone] };
  const address = permanentAddress(azure, severalIn(azure, "address"), "nat", {
    name: plan.publicAddress,
    zones: [],
    ...zones,
  });
  const gateway = new (azurerm.natGateway())(severalIn(azure, "nat"), "nat", {
    ...common(azure, plan.name),
    skuName: "Standard",
    idleTimeoutInMinutes: 4,
    ...zones,
  });
  const bound = new (azurerm.natAddress())(severalIn(azure, "nat-address"), "nat", {
    natGatewayId: gateway.id,
    publicIpAddressId: address.id,
  });
  return { natGatewayId: gateway.id, made: [gateway, bound] };
}

/** The route is inside its table, the only form that rehearsals know; no other part of a deployment adds routes. */
function makeRoutes(azure: AzureStack, name: string): MadeOutbound {
  const table = new (azurerm.routeTable())(severalIn(azure, "route-table"), "outbound", {
    ...common(azure, name),
    route: [{ name: "internet-through-the-vpn", addressPrefix: "0.0.0.0/0", nextHopType: "VirtualNetworkGateway" }],
  });
  return { routeTableId: table.id, made: [table] };
}
