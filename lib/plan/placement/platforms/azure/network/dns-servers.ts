import type { Datacenter } from "../../../../../model";

/**
 * A virtual network has one list of DNS servers: its own domain controllers first, then every other server that a network
 * names, in the order of their first mention.
 */
export function dnsServersOf({ networks, activeDirectory }: Datacenter): string[] {
  const named = networks.flatMap((network) => network.dns);
  const own = (activeDirectory?.domainControllers ?? []).map(({ address }) => address);
  return [...new Set([...own.filter((address) => named.includes(address)), ...named])];
}

/** A machine and the datacenter that it is in. */
interface Asking {
  readonly address: string;
  /** DNS servers of its network in the document. */
  readonly dns: readonly string[];
  readonly datacenter: Datacenter;
}

/**
 * DNS servers of a network adapter of its own; empty for those of the virtual network. Networks with other servers than the
 * virtual network need it, and so do domain controllers: each asks those that stand before it, then the forest's, then
 * later ones, and itself last. The first one would otherwise ask itself for the forest before it knows it.
 */
export function adapterDns({ address, dns, datacenter }: Asking): string[] {
  const servers = dnsServersOf(datacenter);
  const controllers = (datacenter.activeDirectory?.domainControllers ?? []).filter(({ existing }) => !existing);
  const created = controllers.map((controller) => controller.address);
  const place = created.indexOf(address);
  if (place === -1) return dns.length === 0 || dns.join() === servers.join() ? [] : [...dns];
  const forest = servers.filter((server) => !created.includes(server));
  return [...new Set([...created.slice(0, place), ...forest, ...created.slice(place + 1), address])];
}
