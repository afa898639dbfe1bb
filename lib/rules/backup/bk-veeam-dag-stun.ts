import { breach, eachOf } from "../engine/answers";
import { mailboxBackups } from "../support/backup";
import { catalogueRule } from "../support/define";

export const bkVeeamDagStun = catalogueRule("bk-veeam-dag-stun", {
  why: "The snapshot of a running member can stop it longer than the cluster waits: it is thrown out and its databases move.",
  fix: "back the members up one after another",
  reading:
    "Two members at once are what loses service; the plan hands out one job after another, so that a single member's stun moves databases and loses none.",
  check: (subject) =>
    eachOf(
      mailboxBackups(subject).filter((backup) => backup.method === "host-image"),
      (backup) => {
        const jobs = subject.plan.wiring.backup.find(({ name }) => name === backup.name)?.jobs ?? [];
        return subject.plan.clusters.map((cluster) => {
          const orders = jobs.filter((job) => job.cluster === cluster.name).map((job) => job.order);
          if (new Set(orders).size === orders.length) return undefined;
          return breach(subject.pathOf(backup), {
            name: cluster.name,
            message: "two members of the DAG are imaged at the same time",
            got: `orders ${[...orders].sort((a, b) => a - b).join(", ")}`,
            expected: "one member after another",
          });
        });
      },
    ),
});
