import type { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
import type { Construct } from "constructs";
import { common, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";

/** What tells one public address from another. */
interface AddressPlan {
  /** Name in Azure. */
  readonly name: string;
  /** Zones of the region that it is spread over; none where the region has none. */
  readonly zones: readonly string[];
  /** First label of its DNS name; left out where nobody asks for one. */
  readonly label?: string;
}

/** A public address that stays: others are configured with it, or their records and lists of permitted senders name it. */
export function permanentAddress(azure: AzureStack, scope: Construct, id: string, plan: AddressPlan): PublicIp {
  const { name, zones, label } = plan;
  return new (azurerm.publicIp())(scope, id, {
    ...common(azure, name),
    allocationMethod: "Static",
    sku: "Standard",
    ...(zones.length === 0 ? {} : { zones: [...zones] }),
    ...(label === undefined ? {} : { domainNameLabel: label }),
    lifecycle: { preventDestroy: true },
  });
}
