import { azureResourceName } from "../../../../../base/azure-resource-name";
import { mergeIpv4Networks } from "../../../../../base/ipv4";
import { gatewayLabel, ipsecPolicy, publicName, vpnSkus } from "../../../../../facts/vpn-gateways";
import { zonesOf } from "../../../../../facts/azure-regions";
import { networksBehind, type Datacenter, type Deployment } from "../../../../../model";
import type { AzureIpsecPlan, AzureVpnDevicePlan, AzureVpnPlan } from "../../../../types";

type Vpn = NonNullable<Datacenter["vpn"]>;

/** The VPN gateway with its remote ends; undefined if the document describes none. */
export function planVpn(datacenter: Datacenter, deployment: Deployment): AzureVpnPlan | undefined {
  const { name, vpn, region } = datacenter;
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
    ...(isFoundByName(datacenter, deployment) ? { label: labelOf(datacenter, deployment) } : {}),
    zones: zonesOf(region ?? ""),
    sharedKey: vpn.sharedKey.secret,
    to: vpn.to.map(({ datacenter, publicAddress, ...end }) => ({
      datacenter,
      resource: azureResourceName("azurerm_local_network_gateway", ...names, datacenter),
      device: deviceOf(datacenter, publicAddress, deployment),
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

/** Each of two gateways in Azure is a stack of its own, and Azure assigns their addresses; by name, neither waits for the other. */
function deviceOf(datacenter: string, address: string | undefined, deployment: Deployment): AzureVpnDevicePlan {
  if (address !== undefined) return { kind: "address", address };
  const other = deployment.datacenters.find(({ name }) => name === datacenter);
  // Without a gateway at that end, the document is refused when it is read.
  if (other === undefined) return { kind: "name", name: datacenter };
  return { kind: "name", name: publicName(labelOf(other, deployment), other.region ?? "") };
}

function isFoundByName({ name }: Datacenter, { datacenters }: Deployment): boolean {
  return datacenters.some(({ vpn }) =>
    (vpn?.to ?? []).some((end) => end.datacenter === name && end.publicAddress === undefined),
  );
}

function labelOf({ name }: Datacenter, deployment: Deployment): string {
  return gatewayLabel(deployment.name, name, deployment.organization.forest.name);
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
