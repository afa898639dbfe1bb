import { answerOf, breach, doesNotApply } from "../engine/answers";
import { mailboxBackups } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";
import type { Subject } from "../types";

export const bkOneFullPerDb = catalogueRule("bk-one-full-per-db", {
  why: "Two products that truncate logs break each other's chain: neither can restore to a point in time. Without any full backup there is no chain.",
  fix: "let one product truncate logs and set the others to copies (`applicationAware` of one only)",
  reading:
    "A product whose jobs use the Exchange writer truncates; one product counts once, however many members it backs up. A schedule that is specified contains full backups.",
  check: (subject) => {
    const backups = mailboxBackups(subject);
    if (backups.length === 0) return doesNotApply;
    return answerOf([
      subject.plan.clusters.map((cluster) => {
        const products = truncating(subject, cluster.name);
        const second = subject.deployment.backup.find(({ name }) => name === products[1]);
        if (second === undefined) return undefined;
        return breach(subject.pathOf(second), {
          name: cluster.name,
          message: "several products truncate the logs of the same databases",
          got: products.join(", "),
          expected: "one of them",
        });
      }),
      backups.map((backup) => {
        if (backup.schedule === undefined || isPlanned(backup.schedule.full)) return undefined;
        return breach(subject.pathOf(backup, "schedule", "full"), {
          name: backup.name,
          message: "no full backup of the databases is planned",
          got: backup.schedule.full ?? "none",
          expected: "full backups, such as weekly",
          remedy: "plan full backups: `schedule: { full: weekly }`",
        });
      }),
    ]);
  },
});

function isPlanned(full: string | undefined): boolean {
  return full !== undefined && !/^(never|none|no|off)$/i.test(full.trim());
}

function truncating(subject: Subject, cluster: string): readonly string[] {
  return subject.plan.wiring.backup
    .filter(({ jobs }) => jobs.some((job) => job.cluster === cluster && job.truncatesLogs))
    .map(({ name }) => name);
}
