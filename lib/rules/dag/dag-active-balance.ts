import type { ClusterPlan } from "../../plan/types";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, named } from "../support/lookup";

export const dagActiveBalance = catalogueRule("dag-active-balance", {
  why: "Servers that carry more than their share reach their limits first, while others idle.",
  fix: "let the planner number the copies, or choose a number of databases that all members can share evenly",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => cluster.model === "active-active" && cluster.members.length > 1),
      (cluster) => {
        const counts = cluster.members.map((member) => activeOn(cluster, member));
        const [least, most] = [Math.min(...counts), Math.max(...counts)];
        if (most - least <= 1) return undefined;
        return breach(clusterPath(subject, cluster, "databases"), {
          ...named(cluster),
          message: "the databases are not spread evenly over the members",
          got: `${least} to ${most} mounted on a member`,
          expected: "numbers that differ by at most 1",
        });
      },
    ),
});

function activeOn(cluster: ClusterPlan, member: string): number {
  return cluster.databases.filter(({ copies }) =>
    copies.some((copy) => copy.preference === 1 && copy.server === member),
  ).length;
}
