import { mergeIpv4Networks } from "../../../../../base/ipv4";
import { ipsecPolicy } from "../../../../../facts/azure-vpn";
import type { Datacenter, Deployment } from "../../../../../model";
import type { AzureVpnPlan } from "../../../../types";

/** The VPN gateway with its remote ends; undefined if the document describes none. */
export function planVpn({ name, vpn }: Datacenter, deployment: Deployment): AzureVpnPlan | undefined {
  if (vpn === undefined) return undefined;
  const gateway = `${deployment.name}-${name}-vpn`;
  return {
    name: gateway,
    sku: vpn.sku,
    activeActive: false,
    publicAddresses: [gateway],
    zones: ["1", "2", "3"],
    sharedKey: vpn.sharedKey.secret,
    to: vpn.to.map(({ datacenter, publicAddress }) => ({
      datacenter,
      publicAddress,
      networks: networksBehind(deployment.datacenters.find((other) => other.name === datacenter)),
    })),
    policy: ipsecPolicy,
  };
}

/** The subnets of its Active Directory site and its networks. */
function networksBehind(datacenter: Datacenter | undefined): string[] {
  const networks = datacenter?.networks.map(({ cidr }) => cidr) ?? [];
  return mergeIpv4Networks([...(datacenter?.activeDirectory?.subnets ?? []), ...networks]);
}
