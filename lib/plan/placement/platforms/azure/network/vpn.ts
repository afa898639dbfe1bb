import { azureResourceName } from "../../../../../base/azure-resource-name";
import { mergeIpv4Networks } from "../../../../../base/ipv4";
import { ipsecPolicy, vpnSkus } from "../../../../../facts/vpn-gateways";
import { zonesOf } from "../../../../../facts/azure-regions";
import { networksBehind, type Datacenter, type Deployment } from "../../../../../model";
import type { AzureIpsecPlan, AzureVpnPlan } from "../../../../types";

type Vpn = NonNullable<Datacenter["vpn"]>;

/** The VPN gateway with its remote ends; undefined if the document describes none. */
export function planVpn({ name, vpn, region }: Datacenter, deployment: Deployment): AzureVpnPlan | undefined {
  if (vpn === undefined) return undefined;
  const names = [deployment.name, name, "vpn"];
  const gateway = azureResourceName("azurerm_virtual_network_gateway", ...names);
  return {
    name: gateway,
    sku: vpn.sku,
    // Gateways of all other SKUs are of the first generation.
    generation: vpnSkus[vpn.sku]?.generation ?? "Generation1",
    activeActive: vpn.activeActive,
    publicAddresses: vpn.activeActive
      ? [gateway, azureResourceName("azurerm_public_ip", ...names, "second")]
      : [gateway],
    zones: zonesOf(region ?? ""),
    sharedKey: vpn.sharedKey.secret,
    to: vpn.to.map(({ datacenter, publicAddress, ...end }) => ({
      datacenter,
      resource: azureResourceName("azurerm_local_network_gateway", ...names, datacenter),
      publicAddress,
      networks: mergeIpv4Networks(
        networksBehind(
          end,
          deployment.datacenters.find((other) => other.name === datacenter),
        ),
      ),
    })),
    policy: policyOf(vpn),
  };
}

function policyOf({ ipsec }: Vpn): AzureIpsecPlan {
  const { encryption, integrity, ...phase1 } = ipsec;
  return {
    ...phase1,
    ipsecEncryption: encryption,
    ipsecIntegrity: integrity,
    lifetimeKB: ipsecPolicy.lifetimeKB,
    deadPeerDetectionSeconds: ipsecPolicy.deadPeerDetectionSeconds,
  };
}
