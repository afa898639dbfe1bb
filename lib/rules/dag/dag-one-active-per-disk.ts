import { dagLimits } from "../../facts/dag-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const dagOneActivePerDisk = catalogueRule("dag-one-active-per-disk", {
  why: "Databases on one disk share its I/O, and fail and are reseeded together.",
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
