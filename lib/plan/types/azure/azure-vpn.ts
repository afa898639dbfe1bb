/** The VPN gateway of an Azure datacenter. */
export interface AzureVpnPlan {
  readonly name: string;
  readonly sku: string;
  readonly generation: "Generation1" | "Generation2";
  readonly activeActive: boolean;
  /** Names of the public addresses: two if active-active. */
  readonly publicAddresses: readonly string[];
  /** First label of the DNS name of the first public address; only if the gateway of another datacenter finds it by that. */
  readonly label?: string;
  /** Zones of the region over which gateway and addresses are spread; not those that machines may use. */
  readonly zones: readonly string[];
  /** Name of the secret with the shared key; never its value. */
  readonly sharedKey: string;
  readonly to: readonly AzureVpnPeerPlan[];
  readonly policy: AzureIpsecPlan;
}

/** One remote end. */
export interface AzureVpnPeerPlan {
  readonly datacenter: string;
  /** Name in Azure of its local network gateway and of the connection to it. */
  readonly resource: string;
  readonly device: AzureVpnDevicePlan;
  /** Networks behind it, sorted, without overlaps. */
  readonly networks: readonly string[];
}

/** Where the other end is: an address, or the DNS name of a gateway whose address Azure assigns at its creation. */
export type AzureVpnDevicePlan =
  { readonly kind: "address"; readonly address: string } | { readonly kind: "name"; readonly name: string };

/** Proposals of IKE and IPsec; both ends are configured with the same. */
export interface AzureIpsecPlan {
  readonly ikeEncryption: string;
  readonly ikeIntegrity: string;
  readonly dhGroup: string;
  readonly ipsecEncryption: string;
  readonly ipsecIntegrity: string;
  readonly pfsGroup: string;
  readonly lifetimeSeconds: number;
  readonly lifetimeKB: number;
  readonly deadPeerDetectionSeconds: number;
}
