import type { ITerraformDependable } from "cdktf";
import { onceIn, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";
import type { MadeNetwork } from "./make-network";

/**
 * The DNS servers of the virtual network, set once its own domain controllers serve: a machine whose DNS server does not
 * answer cannot join the domain. Returns what must exist before any other machine.
 */
export function makeNetworkDns(
  azure: AzureStack,
  network: MadeNetwork,
  controllers: readonly ITerraformDependable[],
): readonly ITerraformDependable[] {
  const servers = azure.plan.network?.dnsServers ?? [];
  const before = [...network.finished, ...controllers];
  if (servers.length === 0) return before;
  const dns = new (azurerm.networkDns())(onceIn(azure, "dns"), azure.plan.name, {
    virtualNetworkId: network.virtualNetworkId,
    dnsServers: [...servers],
    dependsOn: before,
  });
  return [dns];
}
