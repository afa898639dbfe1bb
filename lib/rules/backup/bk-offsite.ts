import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { mailboxBackups, nativeDataProtection } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const bkOffsite = catalogueRule("bk-offsite", {
  why: "A DAG replicates deletion and encryption by attackers within seconds: only a copy elsewhere survives them.",
  fix: "keep one copy outside both datacenters or immutable, and set `offsite: true`",
  reading: "One product with a copy elsewhere is enough; products that back up no mailboxes are not judged.",
  check: (subject) => {
    if (subject.plan.clusters.length === 0) return doesNotApply;
    const native = nativeDataProtection(subject);
    const saving = [...mailboxBackups(subject), ...(native === undefined ? [] : [native])];
    if (saving.some(({ offsite }) => offsite === true)) return holds;
    if (saving.length > 0) return answerOf(saving.map((backup) => without(subject, backup)));
    return answerOf([
      breach(subject.pathOf(subject.deployment, "backup"), {
        message: "no copy of the databases is kept outside the DAG",
        got: "no backup of databases",
        expected: "a copy outside both datacenters",
      }),
    ]);
  },
});

function without(subject: Subject, backup: Subject["deployment"]["backup"][number]): Verdict {
  const path = subject.pathOf(backup, "offsite");
  if (backup.offsite !== undefined)
    return breach(path, { message: "no copy of the backup is kept elsewhere", got: false, expected: true });
  if (backup.product !== "native-data-protection")
    return undecided(path, `whether ${backup.name} keeps a copy elsewhere`);
  return breach(path, {
    message: "native data protection alone keeps every copy within reach of one attacker",
    got: "no copy elsewhere",
    expected: "a copy outside both datacenters",
  });
}
