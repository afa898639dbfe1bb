import type { ClusterPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, membersOf, named } from "../support/lookup";
import type { Subject } from "../types";

export const bkRdbCapacity = catalogueRule("bk-rdb-capacity", {
  why: "Without space for a recovery database, a database cannot be restored next to the running one, and no single mailbox can be recovered.",
  fix: "set `restoreDisk: true`, or leave space for one database on the storage of a host",
  reading: "Judged on Hyper-V: free space on a host's storage counts, since a disk can be created there when needed.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => membersOf(subject, cluster).some(({ host }) => host !== undefined)),
      (cluster) => {
        const needed = Math.max(0, ...cluster.databases.map(({ sizeGB, logsGB }) => sizeGB + logsGB));
        const room = restoreRoomGB(subject, cluster);
        if (room >= needed) return undefined;
        return breach(clusterPath(subject, cluster, "restoreDisk"), {
          ...named(cluster),
          message: "no member has space to restore its largest database",
          got: `${Math.floor(room)} GB`,
          expected: `at least ${Math.ceil(needed)} GB`,
        });
      },
    ),
});

function restoreRoomGB(subject: Subject, cluster: ClusterPlan): number {
  const members = membersOf(subject, cluster);
  const disks = members.flatMap((machine) => machine.disks.filter(({ purpose }) => purpose === "restore"));
  const hosts = subject.plan.datacenters.flatMap((datacenter) => datacenter.hosts);
  const free = hosts
    .filter(({ name }) => members.some((machine) => machine.host === name))
    .flatMap((host) => host.storage.map(({ usableGB, usedGB }) => usableGB - usedGB));
  return Math.max(0, ...disks.map(({ sizeGB }) => sizeGB), ...free);
}
