import type { Cluster, Deployment, Host } from "../../model";
import { hostMegacyclesPerCore } from "../sizing";

/** Figures of hosts by what was asked; datacenters are never changed once read, so they hold as long as these live. */
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

/** The slowest host that a member may run on, of equal ones the first; undefined when no host gives a figure. */
export function slowestHost(cluster: Cluster, deployment: Deployment): Host | undefined {
  return ofHosts(cluster, deployment, "processor", (hosts) =>
    hosts.reduce<Host | undefined>((slowest, host) => {
      const speed = hostMegacyclesPerCore(host) ?? Infinity;
      return speed < (slowest === undefined ? Infinity : (hostMegacyclesPerCore(slowest) ?? Infinity)) ? host : slowest;
    }, undefined),
  );
}

/** Hosts on which members may run: the one that is named, else every one of their datacenter. */
export function hostsOf(cluster: Cluster, deployment: Deployment): Host[] {
  return deployment.datacenters.flatMap((datacenter) => {
    const members = cluster.members.filter((member) => member.datacenter === datacenter.name);
    const free = members.some((member) => member.host === undefined);
    return datacenter.hosts.filter((host) => free || members.some((member) => member.host === host.name));
  });
}

/** What decides the processor load of a DAG where no host gives a figure; undefined where its members are on no host at all. */
export function processorFigureRemedy(cluster: Cluster, deployment: Deployment): string | undefined {
  const [host, ...others] = hostsOf(cluster, deployment);
  if (host === undefined) return undefined;
  return `set \`specintRate2006\` of ${host.name}${others.length === 0 ? "" : " and the other hosts"}`;
}
