import { common, onceIn, severalIn, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";
import type { MadeNetwork } from "./make-network";
import { permanentAddress } from "./permanent-address";

/** Bastion with its public address, after its subnet has the rules that Azure requires there. */
export function makeBastion(azure: AzureStack, { subnets, finished }: MadeNetwork): void {
  const { bastion, name } = azure.plan;
  const subnet = bastion === undefined ? undefined : subnets[bastion.subnet];
  if (bastion === undefined || subnet === undefined) return;
  const { publicAddress, zones } = bastion;
  const address = permanentAddress(azure, severalIn(azure, "address"), "bastion", { name: publicAddress, zones });
  new (azurerm.bastion())(onceIn(azure, "bastion"), name, {
    ...common(azure, bastion.name),
    sku: bastion.sku,
    // Native clients of RDP and SSH; basic refuses it.
    tunnelingEnabled: bastion.sku === "Standard",
    ipConfiguration: { name: "public", publicIpAddressId: address.id, subnetId: subnet.id },
    dependsOn: [...finished],
  });
}
