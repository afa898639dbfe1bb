import type { ClusterPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, named } from "../support/lookup";

export const dagActiveBalance = catalogueRule("dag-active-balance", {
  why: "Members with more active databases than others reach their limits first.",
  fix: "let the planner number the copies, or choose a number of databases that divides evenly among the members",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => cluster.model === "active-active" && cluster.members.length > 1),
      (cluster) => {
        const counts = cluster.members.map((member) => activeOn(cluster, member));
        const [least, most] = [Math.min(...counts), Math.max(...counts)];
        if (most - least <= 1) return undefined;
        return breach(clusterPath(subject, cluster, "databases"), {
          ...named(cluster),
          message: "the active databases are not spread evenly over the members",
          got: `${least} to ${most} active databases per member`,
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
