import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterSizes } from "../support/cluster-sizes";
import { clusterPath, named } from "../support/lookup";
import { unknownProcessors } from "../support/processors-per-core";

export const dagWorstFailureSizing = catalogueRule("dag-worst-failure-sizing", {
  why: "In the worst allowed failure, members with full processors respond slowly or not at all.",
  fix: "add members or processors",
  check: (subject) =>
    eachOf(clusterSizes(subject), ({ cluster, sizes }) => {
      const { worst, limit } = sizes.processorLoad;
      if (worst === undefined) return unknownProcessors(subject, cluster);
      if (worst <= limit) return undefined;
      return breach(clusterPath(subject, cluster, "machine", "processors"), {
        ...named(cluster),
        message: "the members are overloaded in the worst allowed failure",
        got: `${Math.round(worst * 100)} % of the processors`,
        expected: `at most ${Math.round(limit * 100)} %`,
      });
    }),
});
