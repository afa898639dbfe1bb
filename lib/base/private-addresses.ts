import { holdsIpv4, parseIpv4, parseIpv4Network } from "./ipv4";

/** Private networks (RFC 1918), and the shared address space of carriers (RFC 6598). */
const privateNetworks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];

export function isPrivateIpv4(address: string): boolean {
  const number = parseIpv4(address);
  if (number === undefined) return false;
  return privateNetworks.some((cidr) => {
    const network = parseIpv4Network(cidr);
    return network !== undefined && holdsIpv4(network, number);
  });
}

/**
 * Networks that cannot be reached from the Internet: besides the private ones "this network", loopback, link-local
 * (APIPA), benchmarking, multicast and reserved addresses. IANA's special-purpose registry, 2026-11-22; the documentation
 * networks are excluded, because examples use them as public ones.
 */
const unreachableNetworks = ["0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "198.18.0.0/15", "224.0.0.0/3"];

/** Whether an address can be public. */
export function isPublicIpv4(address: string): boolean {
  const number = parseIpv4(address);
  if (number === undefined || isPrivateIpv4(address)) return false;
  return !unreachableNetworks.some((cidr) => {
    const network = parseIpv4Network(cidr);
    return network !== undefined && holdsIpv4(network, number);
  });
}

/** Whether all addresses of a network are private. */
export function isPrivateNetwork(cidr: string): boolean {
  const wanted = parseIpv4Network(cidr);
  if (wanted === undefined) return false;
  return privateNetworks.some((privateNetwork) => {
    const network = parseIpv4Network(privateNetwork);
    return network !== undefined && holdsIpv4(network, wanted.first) && holdsIpv4(network, wanted.last);
  });
}

/** Whether an address, or every address of a network, is private. */
export function isPrivate(addressOrNetwork: string): boolean {
  return isPrivateIpv4(addressOrNetwork) || isPrivateNetwork(addressOrNetwork);
}
