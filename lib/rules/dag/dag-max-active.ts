import { mostCopiesPerServer } from "../../facts/sizing";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, named } from "../support/lookup";

export const dagMaxActive = catalogueRule("dag-max-active", {
  why: "Without a limit, one member mounts all databases of a lost datacenter and is overloaded; with too low a limit, some stay dismounted.",
  reading: "If a failure mounts more databases than the edition allows, only dag-db-limit-edition reports it.",
  fix: "let the planner set the limit to what one member mounts in the worst failure",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      const mounted = cluster.quorum
        .filter(({ activation }) => activation === "automatic")
        .flatMap((failure) => Object.values(failure.mounted));
      const least = Math.max(0, ...mounted);
      const most = mostCopiesPerServer(subject.deployment.exchange.edition);
      const limit = cluster.maximumActiveDatabases;
      // More databases than the edition allows are reported by dag-db-limit-edition: no limit would help.
      if (least > most || (limit >= least && limit <= most)) return undefined;
      return breach(clusterPath(subject, cluster, "databases"), {
        ...named(cluster),
        message: "the maximum number of active databases of a member does not fit the failures to be survived",
        got: limit,
        expected: `${least} to ${most}`,
      });
    }),
});
