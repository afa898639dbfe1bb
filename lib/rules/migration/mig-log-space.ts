import { freeShareOfLogVolume } from "../../facts/migration-limits";
import type { Migration } from "../../model";
import type { ClusterPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { mailboxBackups } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";
import { clusterPath, membersOf, named } from "../support/lookup";
import { movingHours, totalGB } from "../support/migration-sources";
import type { Subject } from "../types";

export const migLogSpace = catalogueRule("mig-log-space", {
  why: "Moved mail is written to the logs again, on every copy: a full volume dismounts its databases.",
  fix: "truncate logs every day while mailboxes move, move less per day, or enlarge the volumes",
  reading: "Queues between copies and free space during a wave are visible only on the running system.",
  check: (subject) => {
    const { migration } = subject.deployment;
    return eachOf(migration?.target === "cluster" ? subject.plan.clusters : [], (cluster) => {
      if (migration === undefined || cluster.circularLogging) return undefined;
      const tightest = volumesOf(subject, cluster, migration).sort((a, b) => a.leftGB - b.leftGB)[0];
      if (tightest === undefined || tightest.leftGB >= 0) return undefined;
      return breach(clusterPath(subject, cluster, "machine", "dataDisk"), {
        ...named(cluster),
        message: "a volume has too little space for the logs of the moves",
        got: `${Math.ceil(tightest.neededGB)} GB on ${tightest.name}`,
        expected: `at most ${Math.floor(tightest.mostGB)} GB, with a fifth of the volume free`,
      });
    });
  },
});

interface Volume {
  readonly name: string;
  readonly neededGB: number;
  readonly mostGB: number;
  readonly leftGB: number;
}

/** What the moves add to each data disk: all mailboxes, and the logs of the days between two truncations. */
function volumesOf(subject: Subject, cluster: ClusterPlan, migration: Migration): Volume[] {
  const databases = subject.plan.clusters.reduce((sum, planned) => sum + planned.databases.length, 0);
  const total = totalGB(migration);
  const perDay = Math.min(total, (migration.moveRateGBPerHour ?? Infinity) * movingHours(migration));
  const moved = total + Math.min(total, perDay * daysOfLogs(subject));
  return membersOf(subject, cluster).flatMap((machine) =>
    machine.disks
      .filter((disk) => disk.purpose === "database" && disk.databases.length > 0)
      .map((disk) => {
        const neededGB = (moved * disk.databases.length) / databases;
        const mostGB = disk.sizeGB * (1 - freeShareOfLogVolume);
        return { name: `${machine.name} ${disk.name}`, neededGB, mostGB, leftGB: mostGB - neededGB };
      }),
  );
}

/** Days between two backups that truncate logs: one with a daily one, else a week. */
function daysOfLogs(subject: Subject): number {
  const daily = mailboxBackups(subject).some(({ schedule }) =>
    [schedule?.full, schedule?.incremental].includes("daily"),
  );
  return daily ? 1 : 7;
}
