import { holdsIpv4, parseIpv4, parseIpv4Network } from "../../base/ipv4";

/** Private networks (RFC 1918), and the addresses that carriers share (RFC 6598). */
const privateNetworks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];

export function isPrivateIpv4(address: string): boolean {
  const number = parseIpv4(address);
  if (number === undefined) return false;
  return privateNetworks.some((cidr) => {
    const network = parseIpv4Network(cidr);
    return network !== undefined && holdsIpv4(network, number);
  });
}
