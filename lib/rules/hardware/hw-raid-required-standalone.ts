import { dagLimits } from "../../facts/dag-limits";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { fewestCopies, type HostStorage } from "../support/lookup";
import { storagesUnder } from "../support/member-storages";
import type { Subject, Verdict } from "../types";

export const hwRaidRequiredStandalone = catalogueRule("hw-raid-required-standalone", {
  why: "With fewer than three copies, a failed disk loses a copy that nothing rebuilds automatically.",
  fix: "place the databases on a RAID volume, or keep three copies that are not lagged",
  check: (subject) => {
    const few = subject.plan.clusters.filter((cluster) => fewestCopies(cluster) < dagLimits.copiesInsteadOfBackup);
    if (few.length === 0) return doesNotApply;
    return answerOf(storagesUnder(subject, few, "database").map((item) => verdictOf(subject, item)));
  },
});

function verdictOf(subject: Subject, { host, storage }: HostStorage): Verdict | undefined {
  const path = subject.pathOf(storage, "raid");
  if (storage.redundancy === "unknown")
    return undecided(path, `whether ${storage.name} of ${host.name} is protected by RAID`, host.name);
  if (storage.redundancy === "raid") return undefined;
  return breach(path, {
    name: host.name,
    message: `databases with fewer than ${dagLimits.copiesInsteadOfBackup} copies are on disks without RAID`,
    got: storage.raid ?? storage.layout,
    expected: "raid-1, raid-5, raid-6 or raid-10",
  });
}
