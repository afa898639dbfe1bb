import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, datacentersOf, named } from "../support/lookup";

export const dagSymmetric = catalogueRule("dag-symmetric", {
  why: "With equal halves either datacenter can carry the load of the other, and the witness alone decides which side keeps quorum.",
  fix: "place the same number of members in each datacenter",
  reading: "That an even number needs a witness is judged by dag-witness-required-even.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => datacentersOf(cluster).length > 1),
      (cluster) => {
        const counts = datacentersOf(cluster).map((name) => cluster.membersByDatacenter[name]?.length ?? 0);
        if (new Set(counts).size === 1) return undefined;
        const got = datacentersOf(cluster).map((name, index) => `${counts[index]} in ${name}`);
        return breach(clusterPath(subject, cluster, "members"), {
          ...named(cluster),
          message: "the datacenters have different numbers of members",
          got: got.join(", "),
          expected: "equal numbers",
        });
      },
    ),
});
