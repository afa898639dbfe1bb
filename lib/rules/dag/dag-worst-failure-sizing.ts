import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, named } from "../support/lookup";
import { unknownProcessors } from "../support/processor-figures";

export const dagWorstFailureSizing = catalogueRule("dag-worst-failure-sizing", {
  why: "In the worst allowed failure, members with full processors respond slowly or not at all.",
  fix: "add members or processors",
  check: (subject) =>
    eachOf(subject.plan.sizes.clusters, (sizes) => {
      const { worst, limit } = sizes.processorLoad;
      const cluster = subject.plan.clusters.find(({ name }) => name === sizes.name);
      if (cluster === undefined) return undefined;
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
