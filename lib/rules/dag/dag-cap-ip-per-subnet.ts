import { holdsIpv4, parseIpv4, parseIpv4Network } from "../../base/ipv4";
import type { Network } from "../../model";
import type { ClusterPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, datacenterNamed, datacentersOf, designOf, named } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const dagCapIpPerSubnet = catalogueRule("dag-cap-ip-per-subnet", {
  why: "An access point without an address in a member's subnet cannot come online there after a failover.",
  fix: "give the access point one address in each MAPI network of the DAG, or remove `accessPoint`",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => designOf(subject, cluster).accessPoint !== undefined),
      (cluster) => [notOneEach(subject, cluster), ...taken(subject, cluster)],
    ),
});

function notOneEach(subject: Subject, cluster: ClusterPlan): Verdict | undefined {
  const addresses = designOf(subject, cluster).accessPoint ?? [];
  const networks = datacentersOf(cluster).flatMap((name) => mapiNetworks(subject, name));
  const without = networks.filter((network) => addresses.filter((address) => isIn(network, address)).length !== 1);
  const strange = addresses.filter((address) => !networks.some((network) => isIn(network, address)));
  if (without.length === 0 && strange.length === 0) return undefined;
  return breach(clusterPath(subject, cluster, "accessPoint"), {
    ...named(cluster),
    message: "the access point of the DAG does not have exactly one address in each MAPI network",
    got: addresses.join(", "),
    expected: `one address in each of ${networks.map(({ cidr }) => cidr).join(", ")}`,
  });
}

/** Addresses already in use by a machine, a router or the access point of another DAG. */
function taken(subject: Subject, cluster: ClusterPlan): readonly Verdict[] {
  return (designOf(subject, cluster).accessPoint ?? []).flatMap((address) => {
    const owner = ownerOf(subject, cluster, address);
    if (owner === undefined) return [];
    return [
      breach(clusterPath(subject, cluster, "accessPoint"), {
        ...named(cluster),
        message: "an address of the access point is already in use",
        got: `${address} of ${owner}`,
        expected: "a free address",
        remedy: "use a free address, and a separate entry in the document for each DAG with an access point",
      }),
    ];
  });
}

function ownerOf(subject: Subject, cluster: ClusterPlan, address: string): string | undefined {
  const machine = subject.plan.machines.find(({ adapters }) => adapters.some((adapter) => adapter.address === address));
  if (machine !== undefined) return machine.name;
  const networks = subject.deployment.datacenters.flatMap((datacenter) => datacenter.networks);
  const router = networks.find(({ gateway, nextHop }) => gateway === address || nextHop === address);
  if (router !== undefined) return `the router of ${router.name}`;
  const earlier = subject.plan.clusters.slice(0, subject.plan.clusters.indexOf(cluster));
  return earlier.find((other) => designOf(subject, other).accessPoint?.includes(address) === true)?.name;
}

function mapiNetworks(subject: Subject, datacenter: string): readonly Network[] {
  return (datacenterNamed(subject, datacenter)?.networks ?? []).filter(({ purpose }) => purpose === "mapi");
}

function isIn(network: Network, address: string): boolean {
  const range = parseIpv4Network(network.cidr);
  const number = parseIpv4(address);
  return range !== undefined && number !== undefined && holdsIpv4(range, number);
}
