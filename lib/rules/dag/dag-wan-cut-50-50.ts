import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, datacentersOf, named } from "../support/lookup";

export const dagWanCut5050 = catalogueRule("dag-wan-cut-50-50", {
  why: "When the link between the datacenters fails, the side that reaches the witness keeps quorum; that side should be known in advance.",
  fix: "place the witness in a third location with a link to each datacenter",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => datacentersOf(cluster).length > 1 && cluster.votes.witness),
      (cluster) => {
        const place = cluster.witness?.datacenter ?? "";
        if (!datacentersOf(cluster).includes(place)) return undefined;
        const others = datacentersOf(cluster).filter((name) => name !== place);
        return breach(clusterPath(subject, cluster, "witness", "datacenter"), {
          ...named(cluster),
          message: `a failed link between the datacenters stops ${others.join(" and ")}, since only ${place} reaches the witness`,
          got: place,
          expected: "a location that both datacenters reach",
        });
      },
    ),
});
