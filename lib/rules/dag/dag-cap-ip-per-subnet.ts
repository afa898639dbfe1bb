import { holdsIpv4, parseIpv4, parseIpv4Network } from "../../base/ipv4";
import type { Network } from "../../model/types";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, datacenterNamed, datacentersOf, designOf, named } from "../support/lookup";
import type { Subject } from "../types";

export const dagCapIpPerSubnet = catalogueRule("dag-cap-ip-per-subnet", {
  why: "Where the access point has no address in a member's network, it cannot come online there after a failover.",
  fix: "give the access point one address in each MAPI network of the DAG, or leave `accessPoint` out",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => designOf(subject, cluster).accessPoint !== undefined),
      (cluster) => {
        const addresses = designOf(subject, cluster).accessPoint ?? [];
        const networks = datacentersOf(cluster).flatMap((name) => mapiNetworks(subject, name));
        const path = clusterPath(subject, cluster, "accessPoint");
        const without = networks.filter((network) => addresses.filter((one) => isIn(network, one)).length !== 1);
        const strange = addresses.filter((one) => !networks.some((network) => isIn(network, one)));
        if (without.length === 0 && strange.length === 0) return undefined;
        return breach(path, {
          ...named(cluster),
          message: "the access point of the DAG has not one address in each MAPI network",
          got: addresses.join(", "),
          expected: `one of each of ${networks.map(({ cidr }) => cidr).join(", ")}`,
        });
      },
    ),
});

function mapiNetworks(subject: Subject, datacenter: string): readonly Network[] {
  return (datacenterNamed(subject, datacenter)?.networks ?? []).filter(({ purpose }) => purpose === "mapi");
}

function isIn(network: Network, address: string): boolean {
  const range = parseIpv4Network(network.cidr);
  const number = parseIpv4(address);
  return range !== undefined && number !== undefined && holdsIpv4(range, number);
}
