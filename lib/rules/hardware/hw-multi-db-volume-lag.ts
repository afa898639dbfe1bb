import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hwMultiDbVolumeLag = catalogueRule("hw-multi-db-volume-lag", {
  why: "When a shared disk fails, the lagged copy must be played down at once to reseed the other copies on that disk.",
  fix: "set `copies.replayLagManager: true`",
  check: (subject) =>
    eachOf(
      subject.deployment.clusters.filter((design) => design.copies.lagged > 0 && design.databasesPerDisk > 1),
      (design) => {
        if (design.copies.replayLagManager) return undefined;
        return breach(subject.pathOf(design, "copies", "replayLagManager"), {
          message: "lagged copies share disks with other databases and are never played down",
          got: false,
          expected: true,
        });
      },
    ),
});
