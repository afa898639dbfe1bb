import { databaseLimits } from "../../facts/sizing/databases";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, named } from "../support/lookup";

export const dagMaxActive = catalogueRule("dag-max-active", {
  why: "Without a limit one member mounts all databases of a lost datacenter and falls over; too low a limit leaves some down.",
  reading: "Where the failures mount more than the edition allows, dag-db-limit-edition speaks alone.",
  fix: "let the planner set the limit to what the worst failure mounts on one member",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      const mounted = cluster.quorum
        .filter(({ activation }) => activation === "automatic")
        .flatMap((failure) => Object.values(failure.mounted));
      const least = Math.max(0, ...mounted);
      const standard = subject.deployment.exchange.edition === "standard";
      const most = standard ? databaseLimits.copiesPerServerStandard : databaseLimits.copiesPerServer;
      const limit = cluster.maximumActiveDatabases;
      // More databases than the edition allows are the finding of dag-db-limit-edition: no limit would fit them.
      if (least > most || (limit >= least && limit <= most)) return undefined;
      return breach(clusterPath(subject, cluster, "databases"), {
        ...named(cluster),
        message: "the highest number of active databases of a member does not fit the failures to be survived",
        got: limit,
        expected: `${least} to ${most}`,
      });
    }),
});
