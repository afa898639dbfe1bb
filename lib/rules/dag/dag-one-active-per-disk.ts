import { dagLimits } from "../../facts/dag-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const dagOneActivePerDisk = catalogueRule("dag-one-active-per-disk", {
  why: "All databases of a disk share its writes, and fail and reseed together.",
  fix: "lower `databasesPerDisk`",
  check: (subject) =>
    eachOf(subject.deployment.clusters, (design) => {
      if (design.databasesPerDisk <= dagLimits.copiesPerDisk) return undefined;
      return breach(subject.pathOf(design, "databasesPerDisk"), {
        message: "too many database copies share a disk",
        got: design.databasesPerDisk,
        expected: `at most ${dagLimits.copiesPerDisk}`,
      });
    }),
});
