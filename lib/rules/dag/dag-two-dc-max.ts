import { dagLimits } from "../../facts/dag-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, datacentersOf, named } from "../support/lookup";

export const dagTwoDcMax = catalogueRule("dag-two-dc-max", {
  why: "More datacenters in one DAG make quorum and copies harder to reason about without surviving more.",
  fix: "make pairs of datacenters with a DAG for each pair",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      const datacenters = datacentersOf(cluster);
      if (datacenters.length <= dagLimits.datacenters) return undefined;
      return breach(clusterPath(subject, cluster, "members"), {
        ...named(cluster),
        message: "the DAG spans too many datacenters",
        got: datacenters.join(", "),
        expected: `at most ${dagLimits.datacenters}`,
      });
    }),
});
