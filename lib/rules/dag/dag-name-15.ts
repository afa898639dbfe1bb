import { dagLimits } from "../../facts/dag-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath } from "../support/lookup";
import { computerNames } from "../support/computers";

export const dagName15 = catalogueRule("dag-name-15", {
  why: "The name becomes a cluster name and, with an access point, a computer account; neither accepts a longer or an invalid name.",
  fix: "give the DAG a name of letters, digits and hyphens that no computer has",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      const path = clusterPath(subject, cluster, "name");
      if (cluster.name.length > dagLimits.nameLength) {
        return breach(path, {
          message: "the name of the DAG is too long",
          got: `${cluster.name} (${cluster.name.length} characters)`,
          expected: `at most ${dagLimits.nameLength} characters`,
        });
      }
      if (!/^[A-Za-z0-9-]+$/.test(cluster.name) || /^\d+$/.test(cluster.name)) {
        return breach(path, {
          message: "the name of the DAG is not a valid computer name",
          got: cluster.name,
          expected: "letters, digits and hyphens, but not digits alone",
        });
      }
      const taken = computerNames(subject).find((name) => name.toLowerCase() === cluster.name.toLowerCase());
      if (taken === undefined) return undefined;
      return breach(path, { message: "a machine has the same name as the DAG", got: taken, expected: "a unique name" });
    }),
});
