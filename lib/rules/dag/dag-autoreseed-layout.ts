import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, designOf, named, storagesOf } from "../support/lookup";

export const dagAutoreseedLayout = catalogueRule("dag-autoreseed-layout", {
  why: "Without a spare volume, every database on a failed disk has one copy less until an operator replaces the disk.",
  fix: "set `spareDisks: 1` or more",
  reading:
    "AutoReseed is for single disks without RAID: where the array rebuilds a failed disk, no spare volume is required.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) =>
        storagesOf(subject, cluster, "database").some(({ storage }) => storage.redundancy === "none"),
      ),
      (cluster) => {
        const { spareDisks } = designOf(subject, cluster);
        if (spareDisks > 0) return undefined;
        return breach(clusterPath(subject, cluster, "spareDisks"), {
          ...named(cluster),
          message: "members with single disks have no spare volume for AutoReseed",
          got: spareDisks,
          expected: "at least 1",
        });
      },
    ),
});
