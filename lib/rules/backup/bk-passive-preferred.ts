import { breach, eachOf } from "../engine/answers";
import { mailboxBackups, savedTogether } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";
import { named } from "../support/lookup";

export const bkPassivePreferred = catalogueRule("bk-passive-preferred", {
  why: "Two members that are backed up at once can both miss heartbeats: the DAG loses two votes to its own backup.",
  fix: "run the jobs of a DAG one after another: `membersAtOnce: 1`",
  reading:
    "The order of the jobs in the plan is judged; databases move between members, so none is passive only. Members imaged at the same time are judged by bk-veeam-dag-stun.",
  check: (subject) =>
    eachOf(mailboxBackups(subject), (backup) => {
      if (backup.method === "host-image") return undefined;
      return subject.plan.clusters.map((cluster) => {
        const orders = savedTogether(subject, backup, cluster);
        if (orders === undefined) return undefined;
        return breach(subject.pathOf(backup, "membersAtOnce"), {
          ...named(cluster),
          message: `several members of ${cluster.name} are backed up at the same time`,
          got: orders,
          expected: "one after another",
        });
      });
    }),
});
