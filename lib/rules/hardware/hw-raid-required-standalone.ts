import { dagLimits } from "../../facts/dag-limits";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { fewestCopies, isWithoutRaid, storagesOf } from "../support/lookup";

export const hwRaidRequiredStandalone = catalogueRule("hw-raid-required-standalone", {
  why: "With fewer than three copies a failed disk is the loss of a copy that nothing repairs by itself.",
  fix: "put the databases on a RAID volume, or keep three copies that are not lagged",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => fewestCopies(cluster) < dagLimits.copiesInsteadOfBackup),
      (cluster) =>
        storagesOf(subject, cluster, "database").map(({ host, storage }) => {
          const path = subject.pathOf(storage, "raid");
          const withoutRaid = isWithoutRaid(storage);
          if (withoutRaid === undefined)
            return undecided(path, `whether ${storage.name} of ${host.name} is a RAID`, host.name);
          if (!withoutRaid) return undefined;
          return breach(path, {
            name: host.name,
            message: `databases with fewer than ${dagLimits.copiesInsteadOfBackup} copies are on disks without RAID`,
            got: storage.raid ?? storage.layout,
            expected: "raid-1, raid-5, raid-6 or raid-10",
          });
        }),
    ),
});
