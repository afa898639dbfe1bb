import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, datacentersOf, linkBetween, missingLink, named } from "../support/lookup";

export const dagWitnessThirdSite = catalogueRule("dag-witness-third-site", {
  why: "The datacenter with the witness takes the majority with it when it fails, and the other one needs a manual switchover; a failed link between them stops the side that does not reach the witness.",
  fix: "place the witness in a third location that reaches each datacenter without passing through the other",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter(
        (cluster) => cluster.witness !== undefined && cluster.votes.witness && datacentersOf(cluster).length > 1,
      ),
      (cluster) => {
        const place = cluster.witness?.datacenter ?? "";
        const datacenters = datacentersOf(cluster);
        if (datacenters.includes(place)) {
          return breach(clusterPath(subject, cluster, "witness", "datacenter"), {
            ...named(cluster),
            message: `the witness is in a datacenter of the DAG: the loss of that datacenter needs a manual switchover`,
            got: place,
            expected: `a location other than ${datacenters.join(" and ")}`,
          });
        }
        return datacenters
          .filter((name) => linkBetween(subject, name, place) === undefined)
          .map((name) =>
            missingLink(name, place, "whether the witness can be reached without the other datacenter", cluster.name),
          );
      },
    ),
});
