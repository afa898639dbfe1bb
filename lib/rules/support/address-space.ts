import { parseIpv4Network, type Ipv4Network } from "../../base/ipv4";
import type { Subject } from "../types";

/** A range of addresses that belongs to a datacenter. */
export interface Space {
  readonly datacenter: string;
  /** As printed: `servers (10.1.10.0/24)`. */
  readonly name: string;
  readonly bounds: Ipv4Network;
}

/**
 * Networks of the document, plus subnets of Active Directory in its datacenters. In Azure every address is in a subnet of
 * the virtual network, so only those count; a gateway subnet contains only gateways.
 */
export function addressSpaces(subject: Subject): readonly Space[] {
  return subject.deployment.datacenters.flatMap((datacenter) => {
    const networks = datacenter.networks
      .filter(({ purpose }) => purpose !== "vpn-gateway")
      .flatMap(({ name, cidr }) => space(datacenter.name, name, cidr));
    if (datacenter.platform === "azure" && networks.length > 0) return networks;
    return [...networks, ...siteSubnets(subject).filter((siteSubnet) => siteSubnet.datacenter === datacenter.name)];
  });
}

/** Subnets of Active Directory sites. */
export function siteSubnets(subject: Subject): readonly Space[] {
  return subject.deployment.datacenters.flatMap(({ name, activeDirectory }) =>
    (activeDirectory?.subnets ?? []).flatMap((cidr) => space(name, `site ${activeDirectory?.site ?? ""}`, cidr)),
  );
}

/**
 * The smallest range that contains all of these addresses, as Active Directory chooses a computer's site; among equal
 * ranges, that of the given datacenter.
 */
export function closest(
  spaces: readonly Space[],
  range: { readonly first: number; readonly last: number },
  datacenter?: string,
): Space | undefined {
  const holding = spaces.filter(({ bounds }) => bounds.first <= range.first && bounds.last >= range.last);
  const longest = Math.max(...holding.map(({ bounds }) => bounds.prefix));
  const smallest = holding.filter(({ bounds }) => bounds.prefix === longest);
  return smallest.find((candidate) => candidate.datacenter === datacenter) ?? smallest[0];
}

function space(datacenter: string, name: string, cidr: string): Space[] {
  const bounds = parseIpv4Network(cidr);
  return bounds === undefined ? [] : [{ datacenter, name: `${name} (${cidr})`, bounds }];
}
