import { breach, eachOf } from "../engine/answers";
import { mailboxBackups, nativeDataProtection } from "../support/backup";
import { defineRule } from "../support/define";

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
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      if (mailboxBackups(subject).length > 0 || nativeDataProtection(subject) !== undefined) return undefined;
      return breach(subject.pathOf(subject.deployment, "backup"), {
        name: cluster.name,
        message: `nothing saves the databases of ${cluster.name}`,
        got: "no backup of databases",
        expected: "a backup, or native data protection",
      });
    }),
});
