import type { Cluster, Deployment, Distribution, ReverseProxy } from "../../model";
import { pooledOldServers } from "./pooled-old-servers";

/** Addresses that a client name resolves to. */
export interface Targets {
  readonly internal: readonly string[];
  readonly external: readonly string[];
}

/**
 * Where clients are directed internally and externally, by the specified distribution; empty where nothing can answer,
 * as without members.
 */
export function clientTargets(deployment: Deployment, clusters: readonly Cluster[]): Targets {
  const distribution = deployment.namespaces?.distribution;
  if (distribution === undefined || clusters.length === 0) return { internal: [], external: [] };
  return {
    internal: internalTargets(distribution.internal, deployment, clusters),
    external: externalTargets(distribution.external, deployment.proxies),
  };
}

function internalTargets(distribution: Distribution, deployment: Deployment, clusters: readonly Cluster[]): string[] {
  const { proxies } = deployment;
  switch (distribution) {
    case "dns-round-robin":
      return unique([
        ...clusters.flatMap((cluster) => cluster.members.map((member) => member.addresses.mapi)),
        ...pooledOldServers(deployment).map((server) => server.address),
      ]);
    case "load-balancer":
      return unique(proxies.map((proxy) => proxy.virtualAddress ?? proxy.address));
    case "single-front":
      return unique(proxies.map((proxy) => proxy.virtualAddress ?? proxy.address)).slice(0, 1);
  }
}

function externalTargets(distribution: Distribution, proxies: readonly ReverseProxy[]): string[] {
  const published = unique(proxies.map((proxy) => proxy.publicAddress));
  return distribution === "single-front" ? published.slice(0, 1) : published;
}

function unique(addresses: readonly (string | undefined)[]): string[] {
  return [...new Set(addresses.filter((address): address is string => address !== undefined))];
}
