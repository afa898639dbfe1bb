import { dagLimits } from "../../facts/dag-limits";
import type { ClusterPlan, DatabasePlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, datacentersOf, fewestCopies, named, storagesOf } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const hwJbod3copies = catalogueRule("hw-jbod-3copies", {
  why: "Disks without RAID fail often: only further copies, some of them in the same datacenter, cover the time of a reseed.",
  fix: "keep three copies that are not lagged and two in each datacenter, or use RAID",
  reading:
    "A single lagged copy on such disks is allowed if the replay lag manager plays it down as soon as copies run short (`replayLagManager`).",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) =>
        storagesOf(subject, cluster, "database").some(({ storage }) => storage.redundancy === "none"),
      ),
      (cluster) => [fewCopies(subject, cluster), lonelyLag(subject, cluster)],
    ),
});

/** Too few copies altogether, else a copy that is alone in its datacenter: more copies remedy both. */
function fewCopies(subject: Subject, cluster: ClusterPlan): Verdict | undefined {
  const path = clusterPath(subject, cluster, "copies");
  const copies = fewestCopies(cluster);
  if (copies < dagLimits.copiesInsteadOfBackup) {
    return breach(path, {
      ...named(cluster),
      message: "the databases are on disks without RAID and have too few copies",
      got: `${copies} that are not lagged`,
      expected: `at least ${dagLimits.copiesInsteadOfBackup}`,
    });
  }
  const places = datacentersOf(cluster);
  const alone = places.filter((name) => cluster.databases.some((database) => isAlone(database, name)));
  if (alone.length === 0 || places.length === 1) return undefined;
  return breach(path, {
    ...named(cluster),
    message: `a copy on disks without RAID is the only one in ${alone.join(" and ")}`,
    got: 1,
    expected: "at least 2 copies in the datacenter",
  });
}

function isAlone(database: DatabasePlan, datacenter: string): boolean {
  return database.copies.filter((copy) => copy.datacenter === datacenter).length === 1;
}

function lonelyLag(subject: Subject, cluster: ClusterPlan): Verdict | undefined {
  const lagged = cluster.databases[0]?.copies.filter((copy) => copy.lagged) ?? [];
  if (lagged.length !== 1 || cluster.replayLagManager) return undefined;
  return breach(clusterPath(subject, cluster, "copies", "replayLagManager"), {
    ...named(cluster),
    message: "the only lagged copy is on disks without RAID and is never played down",
    got: false,
    expected: true,
    remedy: "turn on the replay lag manager, or keep two lagged copies in the datacenter",
  });
}
