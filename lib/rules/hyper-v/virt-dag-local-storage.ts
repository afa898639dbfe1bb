import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacentersOf, datacenterNamed, membersOf } from "../support/lookup";

export const virtDagLocalStorage = catalogueRule("virt-dag-local-storage", {
  why: "A host cluster across both datacenters can move both halves of a DAG to one side, and stops when its own storage link fails.",
  fix: "create a separate failover cluster of hosts in each datacenter",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => datacentersOf(cluster).length > 1),
      (cluster) => {
        const members = membersOf(subject, cluster);
        const hosts = datacentersOf(cluster).flatMap((name) =>
          (datacenterNamed(subject, name)?.hosts ?? [])
            .filter((host) => members.some((machine) => machine.host === host.name))
            .map((host) => ({ host, datacenter: name })),
        );
        const spanning = hosts.find(({ host, datacenter }) =>
          hosts.some(
            (other) =>
              host.failoverCluster !== undefined &&
              other.host.failoverCluster === host.failoverCluster &&
              other.datacenter !== datacenter,
          ),
        );
        if (spanning === undefined) return undefined;
        return breach(subject.pathOf(spanning.host, "failoverCluster"), {
          name: cluster.name,
          message: "one failover cluster of hosts runs members in both datacenters",
          got: spanning.host.failoverCluster ?? "",
          expected: "one cluster per datacenter",
        });
      },
    ),
});
