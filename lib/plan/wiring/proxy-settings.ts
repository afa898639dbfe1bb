import { mergeIpv4Networks, parseIpv4, parseIpv4Network } from "../../base/ipv4";
import { connectionsPerGB, perAddress, vrrp } from "../../facts/proxy-limits";
import { outdatedTls } from "../../facts/tls";
import { networkHolding, type Deployment, type ReverseProxy } from "../../model";
import type { ClientNamePlan, MachinePlan, ProxySettings, SharedAddressPlan } from "../types";

/** What is created around the proxies. */
interface Around {
  readonly machines: readonly MachinePlan[];
  /** Datacenters whose platform balances a shared address itself. */
  readonly balanced: readonly string[];
}

/** Decides the settings of each proxy of the deployment. */
export function proxySettings(
  deployment: Deployment,
  clientNames: readonly ClientNamePlan[],
  { machines, balanced }: Around,
): (proxy: ReverseProxy) => ProxySettings {
  const { exchange, namespaces } = deployment;
  const common = {
    issuer: namespaces?.certificate?.issuer ?? "public",
    inside: insideNetworks(deployment),
    administration: exchange.adminAccess === "internal-only" ? "inside" : "everybody",
    ...(exchange.hstsSeconds === undefined ? {} : { hstsSeconds: exchange.hstsSeconds }),
    perAddress,
    statisticsFrom: monitoringAddresses(deployment),
  } as const;
  return (proxy) => {
    const machine = proxy.existing ? undefined : machines.find(({ name }) => name === proxy.name);
    const shared = balanced.includes(proxy.datacenter) ? undefined : sharedAddress(proxy, deployment);
    return {
      ...common,
      serverName: clientNames.find(({ use }) => use === "client")?.name ?? proxy.hosts[0] ?? "",
      preauthentication: proxy.preauthentication,
      // What is outdated is judged by a rule, and never configured.
      tls: (proxy.tls ?? ["1.2", "1.3"]).filter((version) => !outdatedTls.includes(version)),
      ...(machine === undefined ? {} : { maxConnections: machine.memoryGB * connectionsPerGB }),
      ...(shared === undefined ? {} : { shared }),
    };
  };
}

/** Where administrators and servers are: the networks of all datacenters and of their Active Directory sites. */
function insideNetworks({ datacenters }: Deployment): string[] {
  return mergeIpv4Networks(
    datacenters.flatMap(({ networks, activeDirectory }) => [
      ...networks.map(({ cidr }) => cidr),
      ...(activeDirectory?.subnets ?? []),
    ]),
  );
}

function monitoringAddresses({ monitoring }: Deployment): string[] {
  return [...new Set(monitoring.flatMap(({ address }) => address ?? []))].sort();
}

/**
 * The part of a created proxy in the shared address of its group; nothing for a single proxy, and for existing ones, which
 * share theirs already.
 */
function sharedAddress(proxy: ReverseProxy, deployment: Deployment): SharedAddressPlan | undefined {
  const { virtualAddress, address, existing } = proxy;
  if (existing || virtualAddress === undefined || address === undefined) return undefined;
  const { datacenters, proxies } = deployment;
  const group = proxies.filter((other) => !other.existing && other.virtualAddress === virtualAddress);
  const place = group.findIndex(({ name }) => name === proxy.name);
  const networks = datacenters.find(({ name }) => name === proxy.datacenter)?.networks ?? [];
  const network = parseIpv4Network(networkHolding({ address: virtualAddress }, networks)?.cidr ?? "");
  const peers = group.flatMap((other) => (other.name === proxy.name ? [] : (other.address ?? [])));
  return {
    address: `${virtualAddress}/${network?.prefix ?? 32}`,
    from: address,
    peers: peers.sort(),
    routerId: routerId(virtualAddress, proxy.datacenter, deployment),
    priority: vrrp.firstPriority - vrrp.step * place,
  };
}

/**
 * Number of the group of a shared address: its last byte, which differs within a network of 256 addresses; where another one of
 * the datacenter has it already, the next free one.
 */
function routerId(address: string, datacenter: string, { proxies }: Deployment): number {
  const here = proxies.filter((proxy) => proxy.datacenter === datacenter);
  const numbers = [...new Set(here.flatMap(({ virtualAddress }) => parseIpv4(virtualAddress ?? "") ?? []))];
  const taken = new Set<number>();
  for (const number of numbers.sort((a, b) => a - b)) {
    let id = number % 256 || vrrp.highest;
    while (taken.has(id) && taken.size < vrrp.highest) id = (id % vrrp.highest) + 1;
    if (number === parseIpv4(address)) return id;
    taken.add(id);
  }
  return vrrp.highest;
}
