import type { Cluster, Deployment, Host } from "../../model";
import { hostMegacyclesPerCore } from "../sizing";

/**
 * Cache of figures of hosts by question. Datacenters are immutable once read, so an entry stays valid for their
 * lifetime.
 */
const found = new WeakMap<Deployment["datacenters"], Map<string, unknown>>();

/** A figure of the hosts on which members of a cluster may run, computed once for clusters in the same places. */
export function ofHosts<T>(
  cluster: Cluster,
  deployment: Deployment,
  what: string,
  figure: (hosts: readonly Host[]) => T,
): T {
  const known = found.get(deployment.datacenters) ?? new Map<string, unknown>();
  found.set(deployment.datacenters, known);
  const question = JSON.stringify([what, ...cluster.members.map((member) => [member.datacenter, member.host ?? null])]);
  if (!known.has(question)) known.set(question, figure(hostsOf(cluster, deployment)));
  return known.get(question) as T;
}

/** The slowest host on which a member may run, the first of equal ones; undefined when no host gives a figure. */
export function slowestHost(cluster: Cluster, deployment: Deployment): Host | undefined {
  return ofHosts(cluster, deployment, "processor", (hosts) =>
    hosts.reduce<Host | undefined>((slowest, host) => {
      const speed = hostMegacyclesPerCore(host) ?? Infinity;
      return speed < (slowest === undefined ? Infinity : (hostMegacyclesPerCore(slowest) ?? Infinity)) ? host : slowest;
    }, undefined),
  );
}

/** Hosts on which members may run: the specified one, else every host of their datacenter. */
export function hostsOf(cluster: Cluster, deployment: Deployment): Host[] {
  return deployment.datacenters.flatMap((datacenter) => {
    const members = cluster.members.filter((member) => member.datacenter === datacenter.name);
    const free = members.some((member) => member.host === undefined);
    return datacenter.hosts.filter((host) => free || members.some((member) => member.host === host.name));
  });
}

/** Remedy for an undecided processor load where no host gives a figure; undefined if no member runs on a host. */
export function processorFigureRemedy(cluster: Cluster, deployment: Deployment): string | undefined {
  const [host, ...others] = hostsOf(cluster, deployment);
  if (host === undefined) return undefined;
  return `set \`specintRate2006\` of ${host.name}${others.length === 0 ? "" : " and the other hosts"}`;
}
