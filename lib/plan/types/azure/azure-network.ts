/** The virtual network of an Azure datacenter. */
export interface AzureNetworkPlan {
  readonly name: string;
  /** CIDRs, sorted. */
  readonly addressSpace: readonly string[];
  /** DNS servers of the virtual network in the order of use: its own domain controllers first, then those of the forest. */
  readonly dnsServers: readonly string[];
  /** In the order of creation: Azure changes one subnet of a virtual network at a time. */
  readonly subnets: readonly AzureSubnetPlan[];
  readonly outbound: AzureOutboundPlan;
}

export interface AzureSubnetPlan {
  /** Name of the network in the document; Azure prescribes `GatewaySubnet`. */
  readonly name: string;
  readonly cidr: string;
  /** Left out for the gateway's subnet, where Azure refuses one. */
  readonly securityGroup?: AzureSecurityGroupPlan;
  /** Whether machines in it reach the Internet through the NAT gateway. */
  readonly natGateway: boolean;
  /** Whether machines in it reach the Internet through the VPN. */
  readonly routeTable: boolean;
}

export interface AzureSecurityGroupPlan {
  readonly name: string;
  /** Sorted by direction and priority. */
  readonly rules: readonly AzureSecurityRulePlan[];
}

export interface AzureSecurityRulePlan {
  /** Permanent: direction and purpose, `in_sign-on-outside`. */
  readonly name: string;
  /** Constant of the purpose, 100 to 4096: adding a rule renumbers none. */
  readonly priority: number;
  readonly direction: "inbound" | "outbound";
  readonly access: "allow" | "deny";
  readonly protocol: "tcp" | "udp" | "icmp" | "any";
  /** Addresses and networks, sorted; or a single service tag such as `AzureLoadBalancer`, or `*`. */
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
  /** `443`, `49152-65535`; empty for any. */
  readonly ports: readonly string[];
  /** Purpose, at most 140 characters. */
  readonly description: string;
}

/** How machines reach the Internet; Azure's default outbound access is always off. */
export type AzureOutboundPlan =
  | {
      readonly kind: "nat-gateway";
      readonly name: string;
      readonly publicAddress: string;
      /**
       * Zone of the gateway; left out where Azure chooses it. The gateway is in one zone in any case: without it nothing
       * reaches the Internet.
       */
      readonly zone?: string;
    }
  | {
      readonly kind: "vpn";
      /** Name of the route table with the default route into the VPN gateway. */
      readonly routeTable: string;
      /** Datacenter through which the Internet is reached. */
      readonly via: string;
    }
  | { readonly kind: "none" };
