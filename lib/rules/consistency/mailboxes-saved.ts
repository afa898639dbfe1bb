import type { Backup } from "../../model/types";
import { breach, eachOf } from "../engine/answers";
import { mailboxBackups, nativeDataProtection } from "../support/backup";
import { defineRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const mailboxesSaved = defineRule({
  id: "mailboxes-saved",
  area: "consistency",
  title: "Databases are saved by a backup that truncates logs, or by native data protection.",
  why: "Without either, logs are never truncated and fill their disks, and what all copies lose alike is lost for good.",
  level: "risk",
  appliesTo: ["backup", "dag"],
  versions: "any",
  sources: ["DR"],
  derived: true,
  fix: "describe the backup of the databases in `backup`, or declare native data protection",
  reading: "A backup that is thrown away before the next full one is there saves nothing on its last days.",
  check: (subject) => {
    const backups = mailboxBackups(subject);
    return eachOf(subject.plan.clusters, (cluster) => [
      backups.length > 0 || nativeDataProtection(subject) !== undefined
        ? undefined
        : breach(subject.pathOf(subject.deployment, "backup"), {
            name: cluster.name,
            message: `nothing saves the databases of ${cluster.name}`,
            got: "no backup of databases",
            expected: "a backup, or native data protection",
          }),
      ...backups.map((backup) => keptTooShort(subject, backup, cluster.name)),
    ]);
  },
});

/** Days between two full backups, by the words that schedules use; others are not judged. */
const daysBetweenFull: Readonly<Record<string, number>> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  fortnightly: 14,
  monthly: 31,
};

function keptTooShort(subject: Subject, backup: Backup, cluster: string): Verdict | undefined {
  const { retentionDays, schedule } = backup;
  const between = daysBetweenFull[schedule?.full?.toLowerCase().replace("-", "") ?? ""] ?? 1;
  if (retentionDays === undefined || retentionDays >= between) return undefined;
  return breach(subject.pathOf(backup, "retentionDays"), {
    name: cluster,
    message: `${backup.name} throws away the last full backup before the next one is there`,
    got: `${retentionDays} days`,
    expected: `at least ${between} days`,
    remedy: "keep backups longer, or make full backups more often",
  });
}
