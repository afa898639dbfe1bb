interface End {
  readonly networks?: readonly string[] | undefined;
}

interface Peer {
  readonly activeDirectory?: { readonly subnets: readonly string[] } | undefined;
  readonly networks: readonly { readonly cidr: string }[];
}

/** The networks behind an end of a VPN: as specified, else the subnets of the datacenter's Active Directory site and its networks. */
export function networksBehind({ networks }: End, datacenter: Peer | undefined): readonly string[] {
  if (networks !== undefined) return networks;
  return [...(datacenter?.activeDirectory?.subnets ?? []), ...(datacenter?.networks ?? []).map(({ cidr }) => cidr)];
}
