import { breach, eachOf } from "../engine/answers";
import { shortName } from "../support/computers";
import { catalogueRule } from "../support/define";
import { clusterPath, datacentersOf, named } from "../support/lookup";

export const dagAltWitness = catalogueRule("dag-alt-witness", {
  why: "A switchover by hand restores the cluster with this witness; deciding on it while a datacenter is down costs hours.",
  fix: "name a file server as `alternateWitness` that stands when the witness's datacenter is lost",
  reading:
    "With the witness in a third location the alternate one may be in either datacenter; what counts is that both are never lost together.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => datacentersOf(cluster).length > 1 && cluster.witness !== undefined),
      (cluster) => {
        const alternate = cluster.alternateWitness;
        if (alternate === undefined) {
          return breach(clusterPath(subject, cluster, "alternateWitness"), {
            ...named(cluster),
            message: "the DAG over two datacenters has no alternate witness",
            expected: "a second file server",
          });
        }
        const isMember = cluster.members.some((member) => member.toLowerCase() === shortName(alternate.name));
        if (isMember) {
          return breach(clusterPath(subject, cluster, "alternateWitness", "name"), {
            ...named(cluster),
            message: "the alternate witness is a member of the DAG",
            got: alternate.name,
            expected: "a server outside the DAG",
          });
        }
        if (shortName(alternate.name) === shortName(cluster.witness?.name ?? "")) {
          return breach(clusterPath(subject, cluster, "alternateWitness", "name"), {
            ...named(cluster),
            message: "the alternate witness is the witness itself",
            got: alternate.name,
            expected: "a second file server",
          });
        }
        if (alternate.datacenter !== cluster.witness?.datacenter) return undefined;
        return breach(clusterPath(subject, cluster, "alternateWitness", "datacenter"), {
          ...named(cluster),
          message: "the alternate witness is in the same datacenter as the witness",
          got: alternate.datacenter,
          expected: "another datacenter",
        });
      },
    ),
});
