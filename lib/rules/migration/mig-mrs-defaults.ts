import { concurrentMoves } from "../../facts/migration-limits";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const migMrsDefaults = catalogueRule("mig-mrs-defaults", {
  why: "The service moves no more mailboxes at once than its limits: the rest waits, and a plan that needs more is late.",
  fix: "plan fewer moves at once, or waive this rule naming the changed configuration",
  check: (subject) => {
    const { migration } = subject.deployment;
    if (migration?.concurrentMoves === undefined || migration.target !== "cluster") return doesNotApply;
    const { clusters } = subject.plan;
    const databases = clusters.reduce((sum, cluster) => sum + cluster.databases.length, 0);
    const members = clusters.reduce((sum, cluster) => sum + cluster.members.length, 0);
    const most = Math.min(databases * concurrentMoves.perDatabase, members * concurrentMoves.perServer);
    if (migration.concurrentMoves <= most) return holds;
    return answerOf([
      breach(subject.pathOf(migration, "concurrentMoves"), {
        message: "more mailboxes are to move at once than the Mailbox Replication service supports",
        got: migration.concurrentMoves,
        expected: `at most ${most} for ${databases} databases on ${members} servers`,
      }),
    ]);
  },
});
