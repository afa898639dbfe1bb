import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { mailboxBackups, nativeDataProtection } from "../support/backup";
import { catalogueRule } from "../support/define";

export const dagCircularVsBackup = catalogueRule("dag-circular-vs-backup", {
  why: "Native data protection turns circular logging on, which cuts the chain of logs that incremental backups need.",
  fix: "decide for one: native data protection, or a backup that truncates the logs",
  reading:
    "The library turns circular logging on exactly where native data protection is declared, so the conflict is declaring both.",
  check: (subject) => {
    const native = nativeDataProtection(subject);
    const backups = mailboxBackups(subject);
    if (subject.plan.clusters.length === 0 || (native === undefined && backups.length === 0)) return doesNotApply;
    if (native === undefined) return holds;
    return answerOf(
      backups.map((backup) =>
        breach(subject.pathOf(backup), {
          message: "a backup of the databases stands beside native data protection with circular logging",
          got: `${backup.name} and ${native.name}`,
          expected: "one of them",
        }),
      ),
    );
  },
});
