import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, designOf, membersOf, named } from "../support/lookup";

export const dagSameOs = catalogueRule("dag-same-os", {
  why: "The failover cluster of a DAG refuses nodes with a different version of Windows Server.",
  fix: "use one version of Windows Server for all members; a new version needs a new DAG",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      const releases = [...new Set(membersOf(subject, cluster).map((machine) => machine.release))].sort();
      if (releases.length <= 1) return undefined;
      const { windows } = subject.deployment.exchange;
      const other = designOf(subject, cluster).members.find((member) => member.windows !== windows);
      const path = other === undefined ? clusterPath(subject, cluster) : subject.pathOf(other, "windows");
      return breach(path, {
        ...named(cluster),
        message: "the members run different versions of Windows Server",
        got: releases.join(", "),
        expected: "one version",
      });
    }),
});
