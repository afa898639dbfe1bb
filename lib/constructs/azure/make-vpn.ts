import type { AzureVpnPlan } from "../../plan";
import { common, onceIn, secretVariable, severalIn, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";
import type { MadeNetwork } from "./make-network";

/** The VPN gateway, its remote ends and the connections to them. */
export function makeVpn(azure: AzureStack, { subnets, finished }: MadeNetwork): void {
  const { vpn, name } = azure.plan;
  const subnet = subnets["GatewaySubnet"];
  if (vpn === undefined || subnet === undefined) return;
  const addresses = vpn.publicAddresses.map(
    (address, i) =>
      new (azurerm.publicIp())(severalIn(azure, "address"), i === 0 ? "vpn" : "vpn-second", {
        ...common(azure, address),
        allocationMethod: "Static",
        sku: "Standard",
        zones: [...vpn.zones],
        // The devices at the remote ends are configured with it.
        lifecycle: { preventDestroy: true },
      }),
  );
  const gateway = new (azurerm.gateway())(onceIn(azure, "vpn"), name, {
    ...common(azure, vpn.name),
    type: "Vpn",
    vpnType: "RouteBased",
    sku: vpn.sku,
    activeActive: vpn.activeActive,
    ipConfiguration: addresses.map(({ id }, i) => ({
      name: i === 0 ? "first" : "second",
      publicIpAddressId: id,
      subnetId: subnet.id,
    })),
    // Azure takes 30 to 90 minutes.
    timeouts: { create: "2h", update: "2h", delete: "2h" },
    dependsOn: [...finished],
    lifecycle: { preventDestroy: true },
  });
  for (const peer of vpn.to) makePeer(azure, vpn, peer, gateway.id);
}

function makePeer(azure: AzureStack, vpn: AzureVpnPlan, peer: AzureVpnPlan["to"][number], gatewayId: string): void {
  const { policy } = vpn;
  const local = new (azurerm.localGateway())(severalIn(azure, "peer"), peer.datacenter, {
    ...common(azure, `${vpn.name}-${peer.datacenter}`),
    gatewayAddress: peer.publicAddress,
    addressSpace: [...peer.networks],
  });
  new (azurerm.connection())(severalIn(azure, "connection"), peer.datacenter, {
    ...common(azure, `${vpn.name}-${peer.datacenter}`),
    type: "IPsec",
    connectionProtocol: "IKEv2",
    virtualNetworkGatewayId: gatewayId,
    localNetworkGatewayId: local.id,
    sharedKey: secretVariable(azure, vpn.sharedKey, `Shared key of the VPN: the secret ${vpn.sharedKey}.`).stringValue,
    dpdTimeoutSeconds: policy.deadPeerDetectionSeconds,
    ipsecPolicy: {
      ikeEncryption: policy.ikeEncryption,
      ikeIntegrity: policy.ikeIntegrity,
      dhGroup: policy.dhGroup,
      ipsecEncryption: policy.ipsecEncryption,
      ipsecIntegrity: policy.ipsecIntegrity,
      pfsGroup: policy.pfsGroup,
      saLifetime: policy.lifetimeSeconds,
      saDatasize: policy.lifetimeKB,
    },
    lifecycle: { preventDestroy: true },
  });
}
