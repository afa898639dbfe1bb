import { dagLimits } from "../../facts/dag-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, datacentersOf, named } from "../support/lookup";

export const dagTwoDcMax = catalogueRule("dag-two-dc-max", {
  why: "More datacenters in one DAG complicate quorum and copies without surviving more failures.",
  fix: "pair the datacenters and give each pair a DAG of its own",
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
