import { worldwideName } from "../base/stable-hash";

/**
 * Proposals that Azure and the devices of all common vendors support, without weak groups: Azure's own default list
 * reaches down to Diffie-Hellman group 2. Source: learn.microsoft.com, vpn-gateway-about-compliance-crypto (2024-01).
 * Lifetimes are Azure's defaults.
 */
export const ipsecPolicy = {
  ikeEncryption: "AES256",
  ikeIntegrity: "SHA384",
  dhGroup: "DHGroup14",
  ipsecEncryption: "GCMAES256",
  ipsecIntegrity: "GCMAES256",
  pfsGroup: "PFS2048",
  lifetimeSeconds: 27_000,
  lifetimeKB: 102_400_000,
  deadPeerDetectionSeconds: 45,
} as const;

/**
 * The strong ones of the values that Azure takes (same source): neither DES, 3DES, MD5 and SHA-1, nor groups 1, 2 and 24,
 * which RFC 8247 advises against, nor IPsec without perfect forward secrecy.
 */
export const ipsecProposals = {
  ikeEncryption: ["AES256", "GCMAES256"],
  ikeIntegrity: ["SHA256", "SHA384"],
  dhGroup: ["DHGroup14", "ECP256", "ECP384"],
  ipsecEncryption: ["AES256", "GCMAES256"],
  ipsecIntegrity: ["SHA256", "GCMAES256"],
  pfsGroup: ["PFS2048", "PFS14", "ECP256", "ECP384"],
} as const;

/** A SKU of VPN gateways with zones; the benchmark is for all tunnels together and is no promise. */
export interface VpnSku {
  readonly mbps: number;
  readonly tunnels: number;
  readonly generation: "Generation1" | "Generation2";
}

/**
 * SKUs in which new gateways can be created, with the generation that this library asks for. Source: azure-docs, about-gateway-skus
 * and gateway-sku-consolidation (2025): VpnGw1 to VpnGw5 without zones cannot be created any more since 2025-11-01.
 */
export const vpnSkus: Readonly<Record<string, VpnSku>> = {
  VpnGw1AZ: { mbps: 650, tunnels: 30, generation: "Generation1" },
  VpnGw2AZ: { mbps: 1250, tunnels: 30, generation: "Generation2" },
  VpnGw3AZ: { mbps: 2500, tunnels: 30, generation: "Generation2" },
  VpnGw4AZ: { mbps: 5000, tunnels: 100, generation: "Generation2" },
  VpnGw5AZ: { mbps: 10_000, tunnels: 100, generation: "Generation2" },
};

/** SKUs that existed and in which no new gateway can be created. Same source. */
export const retiredVpnSkus: readonly string[] = [
  "Basic",
  "Standard",
  "HighPerformance",
  "VpnGw1",
  "VpnGw2",
  "VpnGw3",
  "VpnGw4",
  "VpnGw5",
];

/** Most characters of the DNS label of a public address. Source: azurerm 4.55, `validate/domain_name_label.go`. */
const longestLabel = 63;

/**
 * DNS name of the public address of a gateway. Labels are unique in a region over all customers of Azure. A gateway that is given a name asks for its address until the tunnel stands.
 * Source: azure-docs, vpn-gateway-howto-site-to-site-resource-manager-portal (read 2026-12-01): one IPv4 address for each name,
 * names are asked for every five minutes while a tunnel is disconnected.
 */
export function gatewayLabel(deployment: string, datacenter: string, forest: string): string {
  return worldwideName("vpn", longestLabel, { deployment, datacenter, forest });
}

/** The name of a public address with a label. Source: azure-docs, public-ip-addresses (read 2026-11-30). */
export function publicName(label: string, region: string): string {
  return `${label}.${region}.cloudapp.azure.com`;
}

/**
 * Prefix of the smallest GatewaySubnet: /29 is for the Basic SKU alone. Source: azure-docs,
 * vpn-gateway-about-vpn-gateway-settings (2025).
 */
export const smallestGatewaySubnet = 27;
