import { databaseLimits } from "../../facts/sizing";
import type { ClusterPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, memberPath, named } from "../support/lookup";
import type { Subject } from "../types";

export const dagMaxMembers = catalogueRule("dag-max-members", {
  why: "The failover cluster of a DAG supports no more nodes, and a server can be a node of one cluster only.",
  fix: "split the members among several DAGs",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => [
      cluster.members.length > databaseLimits.membersPerDag
        ? breach(clusterPath(subject, cluster, "members"), {
            ...named(cluster),
            message: "the DAG has too many members",
            got: cluster.members.length,
            expected: `at most ${databaseLimits.membersPerDag}`,
          })
        : undefined,
      ...inOtherClusters(subject, cluster).map((member) =>
        breach(memberPath(subject, cluster, member), {
          name: member,
          message: "the server is a member of two DAGs",
          got: member,
          expected: "one DAG per server",
          remedy: "give each DAG its own servers",
        }),
      ),
    ]),
});

/** Members that belong to an earlier cluster as well. */
function inOtherClusters(subject: Subject, cluster: ClusterPlan): readonly string[] {
  const earlier = subject.plan.clusters.slice(0, subject.plan.clusters.indexOf(cluster));
  return cluster.members.filter((member) => earlier.some((other) => other.members.includes(member)));
}
