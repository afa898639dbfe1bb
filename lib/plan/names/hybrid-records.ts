import type { Cluster, Deployment } from "../../model";
import type { BalancerPlan } from "../types";
import type { RecordDraft } from "./draft";
import { createdTarget } from "./sign-on-records";

/** Addresses of the hybrid endpoint; a name that clients use as well has its own records. */
export function hybridRecords(
  { hybrid, namespaces }: Deployment,
  clusters: readonly Cluster[],
  balancers: readonly BalancerPlan[],
): RecordDraft[] {
  const endpoint = hybrid?.endpoint;
  if (endpoint === undefined || endpoint.name === namespaces?.client || endpoint.name === namespaces?.autodiscover)
    return [];
  const created = balancers.flatMap((balancer) => (balancer.use === "hybrid" ? createdTarget(balancer) : []));
  const { address } = endpoint.publicAddress ?? {};
  const servers = [
    ...(hybrid?.managementServer === undefined ? [] : [hybrid.managementServer]),
    ...clusters.flatMap(({ members }) =>
      members.map(({ name, addresses }) => ({
        name,
        ...(addresses.mapi === undefined ? {} : { address: addresses.mapi }),
      })),
    ),
  ].filter(({ name }) => endpoint.servers.includes(name));
  const targets = [
    ...servers.flatMap((server) =>
      server.address === undefined ? [] : [{ view: "internal" as const, value: server.address }],
    ),
    ...(address === undefined ? created : [{ view: "external" as const, value: address }]),
  ];
  return targets.map((target): RecordDraft => ({
    ...target,
    name: endpoint.name,
    type: "A",
    purpose: "hybrid endpoint",
  }));
}
