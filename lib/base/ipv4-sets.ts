import { formatIpv4, overlapIpv4, parseIpv4, parseIpv4Network, type Ipv4Network } from "./ipv4";
import { compareNames } from "./order";

/** All addresses, as firewall rules write the Internet. */
export const anywhere = "0.0.0.0/0";

/** An address or a network as a network; undefined for anything else. */
function networkOf(text: string): Ipv4Network | undefined {
  const address = parseIpv4(text);
  return address === undefined ? parseIpv4Network(text) : { first: address, last: address, prefix: 32 };
}

/** The part of these addresses and networks that is in the network; the Internet is outside of every network. */
export function within(network: string, texts: readonly string[]): string[] {
  const outer = networkOf(network);
  if (outer === undefined) return [];
  return texts.flatMap((text) => {
    const inner = networkOf(text);
    if (inner === undefined || text === anywhere || !overlapIpv4(inner, outer)) return [];
    return inner.prefix < outer.prefix ? [network] : [text];
  });
}

/** Addresses and networks sorted, each once; what is inside one of the networks is left out. */
export function joined(texts: readonly string[]): string[] {
  const networks = texts.filter((text) => text.includes("/"));
  const kept = new Set(
    texts.flatMap((text) => {
      const own = networkOf(text);
      if (own === undefined) return [];
      const isCovered = networks.some((other) => {
        const outer = networkOf(other);
        return outer !== undefined && outer.prefix < own.prefix && overlapIpv4(outer, own);
      });
      return isCovered ? [] : [own.prefix === 32 ? formatIpv4(own.first) : text];
    }),
  );
  return [...kept].sort(compareNames);
}
