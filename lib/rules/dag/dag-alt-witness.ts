import { breach, eachOf } from "../engine/answers";
import { shortName } from "../../model";
import { catalogueRule } from "../support/define";
import { clusterPath, datacentersOf, named } from "../support/lookup";

export const dagAltWitness = catalogueRule("dag-alt-witness", {
  why: "A datacenter switchover restores the DAG with this witness; choosing one during the outage costs hours.",
  fix: "specify as `alternateWitness` a file server that survives the loss of the witness's datacenter",
  reading:
    "With the witness in a third location the alternate witness may be in either datacenter; what matters is that both are never lost together.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => datacentersOf(cluster).length > 1 && cluster.witness !== undefined),
      (cluster) => {
        const alternate = cluster.alternateWitness;
        if (alternate === undefined) {
          return breach(clusterPath(subject, cluster, "alternateWitness"), {
            ...named(cluster),
            message: "the DAG spans two datacenters but has no alternate witness",
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
