import { holdsIpv4, parseIpv4, parseIpv4Network } from "../../base/ipv4";
import type { Network } from "../types";

/** The network of a server in its datacenter: the one that it names, otherwise the one that contains its address. */
export function networkHolding(
  server: { readonly network?: string; readonly address?: string },
  networks: readonly Network[],
): Network | undefined {
  if (server.network !== undefined) return networks.find((network) => network.name === server.network);
  const number = server.address === undefined ? undefined : parseIpv4(server.address);
  if (number === undefined) return undefined;
  return networks.find((network) => {
    const range = parseIpv4Network(network.cidr);
    return range !== undefined && holdsIpv4(range, number);
  });
}
