import type { LocalNetworkGateway } from "@cdktf/provider-azurerm/lib/local-network-gateway";
import type { ITerraformDependable } from "cdktf";
import { gatewaySubnet } from "../../facts/azure-limits";
import type { AzureVpnPeerPlan, AzureVpnPlan } from "../../plan";
import { common, onceIn, secretVariable, severalIn, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";
import type { MadeNetwork } from "./make-network";
import { permanentAddress } from "./permanent-address";

/** The VPN gateway, its remote ends and the connections to them. Returns the connections. */
export function makeVpn(azure: AzureStack, { subnets, finished }: MadeNetwork): readonly ITerraformDependable[] {
  const { vpn, name, network } = azure.plan;
  const subnet = subnets[gatewaySubnet];
  if (vpn === undefined || subnet === undefined) return [];
  const peers = Object.fromEntries(vpn.to.map((peer) => [peer.datacenter, makeLocalGateway(azure, peer)]));
  const outbound = network?.outbound.kind === "vpn" ? peers[network.outbound.via] : undefined;
  const { zones, label } = vpn;
  const addresses = vpn.publicAddresses.map((address, i) =>
    permanentAddress(azure, severalIn(azure, "address"), i === 0 ? "vpn" : "vpn-second", {
      name: address,
      zones,
      ...(i === 0 && label !== undefined ? { label } : {}),
    }),
  );
  const gateway = new (azurerm.gateway())(onceIn(azure, "vpn"), name, {
    ...common(azure, vpn.name),
    type: "Vpn",
    vpnType: "RouteBased",
    sku: vpn.sku,
    generation: vpn.generation,
    // Traffic to the Internet goes through this end.
    ...(outbound === undefined ? {} : { defaultLocalNetworkGatewayId: outbound.id }),
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
  return vpn.to.flatMap((peer) => {
    const local = peers[peer.datacenter];
    return local === undefined ? [] : [makeConnection(azure, vpn, peer, { gateway: gateway.id, local: local.id })];
  });
}

function makeLocalGateway(azure: AzureStack, peer: AzureVpnPeerPlan): LocalNetworkGateway {
  return new (azurerm.localGateway())(severalIn(azure, "peer"), peer.datacenter, {
    ...common(azure, peer.resource),
    ...(peer.device.kind === "address" ? { gatewayAddress: peer.device.address } : { gatewayFqdn: peer.device.name }),
    addressSpace: [...peer.networks],
  });
}

function makeConnection(
  azure: AzureStack,
  vpn: AzureVpnPlan,
  peer: AzureVpnPeerPlan,
  ids: { readonly gateway: string; readonly local: string },
): ITerraformDependable {
  const { policy } = vpn;
  return new (azurerm.connection())(severalIn(azure, "connection"), peer.datacenter, {
    ...common(azure, peer.resource),
    type: "IPsec",
    connectionProtocol: "IKEv2",
    virtualNetworkGatewayId: ids.gateway,
    localNetworkGatewayId: ids.local,
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
