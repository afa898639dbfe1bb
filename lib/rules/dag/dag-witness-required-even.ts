import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, designOf, named } from "../support/lookup";

export const dagWitnessRequiredEven = catalogueRule("dag-witness-required-even", {
  why: "Half of an even number is not a majority: without a witness, the loss of half the members dismounts everything.",
  fix: "specify a file server as `witness`",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => cluster.members.length % 2 === 0),
      (cluster) => {
        if (designOf(subject, cluster).witness !== undefined) return undefined;
        return breach(clusterPath(subject, cluster, "witness"), {
          ...named(cluster),
          message: `the DAG has ${cluster.members.length} members and no witness`,
          expected: "a file share witness for an even number of members",
        });
      },
    ),
});
