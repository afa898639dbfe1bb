import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, membersOf, named } from "../support/lookup";

export const dagSameOs = catalogueRule("dag-same-os", {
  why: "The failover cluster under a DAG refuses nodes of another Windows Server version.",
  fix: "give all members one Windows Server version; a change of version needs a new DAG",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      const releases = [...new Set(membersOf(subject, cluster).map((machine) => machine.release))].sort();
      if (releases.length <= 1) return undefined;
      return breach(clusterPath(subject, cluster), {
        ...named(cluster),
        message: "the members run different Windows Server versions",
        got: releases.join(", "),
        expected: "one version",
      });
    }),
});
