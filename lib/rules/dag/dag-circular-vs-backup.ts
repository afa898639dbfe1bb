import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { mailboxBackups, nativeDataProtection } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";

export const dagCircularVsBackup = catalogueRule("dag-circular-vs-backup", {
  why: "Native data protection turns on circular logging, which breaks the chain of logs that incremental backups need.",
  fix: "choose either native data protection or a backup that truncates logs",
  reading:
    "The library turns on circular logging exactly where native data protection is declared, so declaring both is the conflict.",
  check: (subject) => {
    const native = nativeDataProtection(subject);
    const backups = mailboxBackups(subject);
    if (subject.plan.clusters.length === 0 || (native === undefined && backups.length === 0)) return doesNotApply;
    if (native === undefined) return holds;
    return answerOf(
      backups.map((backup) =>
        breach(subject.pathOf(backup), {
          message: "databases have both a backup and native data protection with circular logging",
          got: `${backup.name} and ${native.name}`,
          expected: "one of them",
        }),
      ),
    );
  },
});
