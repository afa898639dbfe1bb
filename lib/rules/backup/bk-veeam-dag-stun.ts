import { breach, eachOf, undecided } from "../engine/answers";
import { mailboxBackups, savedTogether } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";
import { named } from "../support/lookup";

export const bkVeeamDagStun = catalogueRule("bk-veeam-dag-stun", {
  why: "The snapshot of a running member can stop it longer than the cluster waits: the member is removed and its databases fail over.",
  fix: "back up the members one after another: `membersAtOnce: 1`",
  reading:
    "Two members at once lose service; the stun of one member moves databases and loses none. Whether images are taken matters only for two.",
  check: (subject) =>
    eachOf(
      mailboxBackups(subject).filter(({ method }) => method !== "guest-agent"),
      (backup) =>
        subject.plan.clusters.map((cluster) => {
          const orders = savedTogether(subject, backup, cluster);
          if (orders === undefined) return undefined;
          if (backup.method === undefined)
            return undecided(
              subject.pathOf(backup, "method"),
              `whether ${backup.name} takes images of whole members`,
              cluster.name,
            );
          return breach(subject.pathOf(backup, "membersAtOnce"), {
            ...named(cluster),
            message: `images of several members of ${cluster.name} are taken at the same time`,
            got: orders,
            expected: "one member after another",
          });
        }),
    ),
});
