import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import type { Subject } from "../types";

export const bkOneFullPerDb = catalogueRule("bk-one-full-per-db", {
  why: "Two products that truncate logs take each other's chain away: neither can restore to a point in time.",
  fix: "let one product truncate logs and set the others to copies (`applicationAware` of one alone)",
  reading:
    "A product that runs jobs through the Exchange writer truncates; one product counts once, however many members it saves.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => truncating(subject, cluster.name).length > 0),
      (cluster) => {
        const products = truncating(subject, cluster.name);
        const second = subject.deployment.backup.find(({ name }) => name === products[1]);
        if (second === undefined) return undefined;
        return breach(subject.pathOf(second), {
          name: cluster.name,
          message: "several products truncate the logs of the same databases",
          got: products.join(", "),
          expected: "one of them",
        });
      },
    ),
});

function truncating(subject: Subject, cluster: string): readonly string[] {
  return subject.plan.wiring.backup
    .filter(({ jobs }) => jobs.some((job) => job.cluster === cluster && job.truncatesLogs))
    .map(({ name }) => name);
}
