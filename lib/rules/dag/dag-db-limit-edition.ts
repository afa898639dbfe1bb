import { mostCopiesPerServer } from "../../facts/sizing";
import type { ClusterPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, named } from "../support/lookup";

export const dagDbLimitEdition = catalogueRule("dag-db-limit-edition", {
  why: "The Information Store refuses to mount more databases than the edition allows; passive copies count.",
  fix: "use fewer databases, more members or the Enterprise edition",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      const { edition } = subject.deployment.exchange;
      const limit = mostCopiesPerServer(edition);
      const most = Math.max(0, ...cluster.members.map((member) => copiesOn(cluster, member)));
      if (most <= limit) return undefined;
      return breach(clusterPath(subject, cluster, "databases"), {
        ...named(cluster),
        message: `a server has more database copies than the ${edition} edition allows`,
        got: most,
        expected: `at most ${limit}`,
      });
    }),
});

function copiesOn(cluster: ClusterPlan, member: string): number {
  return cluster.databases.filter((database) => database.copies.some((copy) => copy.server === member)).length;
}
