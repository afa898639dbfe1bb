import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { named } from "../support/lookup";

export const bkPassivePreferred = catalogueRule("bk-passive-preferred", {
  why: "Two members that are saved at once can both miss heartbeats: the DAG loses two votes to its own backup.",
  fix: "let the jobs of a DAG run one after another",
  reading:
    "The order of the jobs that the plan hands to the product is judged; members change places, so none is passive only.",
  check: (subject) =>
    eachOf(
      subject.plan.wiring.backup.filter(({ jobs }) => jobs.length > 0),
      (wiring) =>
        subject.plan.clusters.map((cluster) => {
          const orders = wiring.jobs.filter((job) => job.cluster === cluster.name).map(({ order }) => order);
          const backup = subject.deployment.backup.find(({ name }) => name === wiring.name);
          if (backup === undefined || new Set(orders).size === orders.length) return undefined;
          return breach(subject.pathOf(backup), {
            ...named(cluster),
            message: `several members of ${cluster.name} are saved at the same time`,
            got: orders.join(", "),
            expected: "one after another",
          });
        }),
    ),
});
