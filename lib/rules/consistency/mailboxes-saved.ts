import type { Backup } from "../../model/types";
import { breach, eachOf } from "../engine/answers";
import { mailboxBackups, nativeDataProtection } from "../support/mailbox-backups";
import { defineRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const mailboxesSaved = defineRule({
  id: "mailboxes-saved",
  area: "consistency",
  title: "Databases are protected by a backup that truncates logs, or by native data protection.",
  why: "Without either, logs are never truncated and fill their disks, and what all copies lose is lost for good.",
  level: "risk",
  appliesTo: ["backup", "dag"],
  versions: "any",
  sources: ["DR"],
  derived: true,
  fix: "describe the backup of the databases in `backup`, or declare native data protection",
  reading: "A backup deleted before the next full one exists protects nothing in between.",
  check: (subject) => {
    const backups = mailboxBackups(subject);
    return eachOf(subject.plan.clusters, (cluster) => [
      backups.length > 0 || nativeDataProtection(subject) !== undefined
        ? undefined
        : breach(subject.pathOf(subject.deployment, "backup"), {
            name: cluster.name,
            message: `nothing protects the databases of ${cluster.name}`,
            got: "no backup of databases",
            expected: "a backup, or native data protection",
          }),
      ...backups.map((backup) => keptTooShort(subject, backup, cluster.name)),
    ]);
  },
});

/** Days between two full backups for the words that schedules use; other schedules are not judged. */
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
    message: `${backup.name} deletes the last full backup before the next one exists`,
    got: `${retentionDays} days`,
    expected: `at least ${between} days`,
    remedy: "keep backups longer, or run full backups more often",
  });
}
