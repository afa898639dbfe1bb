import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, designOf, isWithoutRaid, named, storagesOf } from "../support/lookup";

export const dagAutoreseedLayout = catalogueRule("dag-autoreseed-layout", {
  why: "Without a spare volume a failed disk waits for somebody to replace it, with one copy less of everything on it.",
  fix: "set `spareDisks: 1` or more",
  reading:
    "AutoReseed is for single disks without RAID: where the array replaces a failed disk by itself, no spare volume is asked for.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) =>
        storagesOf(subject, cluster, "database").some(({ storage }) => isWithoutRaid(storage) === true),
      ),
      (cluster) => {
        const { spareDisks } = designOf(subject, cluster);
        if (spareDisks > 0) return undefined;
        return breach(clusterPath(subject, cluster, "spareDisks"), {
          ...named(cluster),
          message: "members with single disks have no spare volume to reseed to",
          got: spareDisks,
          expected: "at least 1",
        });
      },
    ),
});
