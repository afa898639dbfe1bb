import { HEALTHY_STATUS, healthPages } from "../../facts/health";
import type { Cluster, Deployment, ReverseProxy } from "../../model";
import { pooledOldServers } from "../names/pooled-old-servers";
import type { ClientNamePlan, MachinePlan, PoolMember, ProxyWiring } from "../types";
import { proxySettings } from "./proxy-settings";

/**
 * Configuration of every reverse proxy: host names, pool, health checks, timeout, body limit. Specified values are kept
 * and judged by the rules. Without members there is no pool.
 */
export function wireProxies(
  deployment: Deployment,
  clusters: readonly Cluster[],
  clientNames: readonly ClientNamePlan[],
  around: { readonly machines: readonly MachinePlan[]; readonly balanced: readonly string[] },
): ProxyWiring[] {
  const settingsOf = proxySettings(deployment, clientNames, around);
  return deployment.proxies.map((proxy) => ({
    name: proxy.name,
    existing: proxy.existing,
    datacenter: proxy.datacenter,
    software: proxy.software,
    mode: proxy.mode,
    hosts: proxyHosts(proxy, clientNames),
    pool: [...proxyPool(proxy, clusters), ...oldServers(deployment)],
    publishes: proxy.publishes,
    healthChecks: healthPages.map((page) => ({ ...page, expect: HEALTHY_STATUS })),
    idleTimeoutSeconds: proxy.idleTimeoutSeconds,
    maxBodyMB: proxy.maxBodyMB,
    settings: settingsOf(proxy),
  }));
}

/** The host names of a proxy: the specified ones, else every client name except old ones. */
function proxyHosts(proxy: ReverseProxy, clientNames: readonly ClientNamePlan[]): string[] {
  if (proxy.hosts.length > 0) return [...proxy.hosts];
  const own = clientNames.filter(({ use }) => use !== "replaced").map(({ name }) => name);
  return [...new Set(own)].sort();
}

/** Old servers that the document puts in the pool with the new ones, with equal priority. */
function oldServers(deployment: Deployment): PoolMember[] {
  return pooledOldServers(deployment).map(({ name, address }) => ({ server: name, address, port: 443, backup: false }));
}

/** The specified pool; if omitted, local servers first and all others as backup. */
function proxyPool({ datacenter, pool }: ReverseProxy, clusters: readonly Cluster[]): PoolMember[] {
  const local = clusters.map((cluster) => ({
    ...cluster,
    members: cluster.members.filter((member) => member.datacenter === datacenter),
  }));
  const servers = serverPool(datacenter, pool === "own-datacenter" ? local : clusters, 443);
  return pool === "all-alike" ? servers.map((server) => ({ ...server, backup: false })) : servers;
}

/**
 * All members as seen from one datacenter: its own first, those of other datacenters as backup, so that the front end
 * stays available when the local servers fail (proxy-health-both-dcs).
 */
export function serverPool(datacenter: string, clusters: readonly Cluster[], port: number): PoolMember[] {
  const members = clusters.flatMap((cluster) => cluster.members);
  const anyLocal = members.some((member) => member.datacenter === datacenter);
  const pool = members.flatMap((member): PoolMember[] => {
    const address = member.addresses.mapi;
    if (address === undefined) return [];
    return [{ server: member.name, address, port, backup: anyLocal && member.datacenter !== datacenter }];
  });
  return [...pool.filter((server) => !server.backup), ...pool.filter((server) => server.backup)];
}
