import { breach, eachOf, undecided } from "../engine/answers";
import { mailboxBackups, savedTogether } from "../support/backup";
import { catalogueRule } from "../support/define";
import { named } from "../support/lookup";

export const bkVeeamDagStun = catalogueRule("bk-veeam-dag-stun", {
  why: "The snapshot of a running member can stop it longer than the cluster waits: it is thrown out and its databases move.",
  fix: "back the members up one after another: `membersAtOnce: 1`",
  reading:
    "Two members at once are what loses service; a single member's stun moves databases and loses none. Whether images are made matters only then.",
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
              `whether ${backup.name} images members as a whole`,
              cluster.name,
            );
          return breach(subject.pathOf(backup, ...(backup.membersAtOnce === 1 ? [] : ["membersAtOnce"])), {
            ...named(cluster),
            message: `several members of ${cluster.name} are imaged at the same time`,
            got: orders,
            expected: "one member after another",
          });
        }),
    ),
});
