import { rollbackDays } from "../../facts/migration-limits";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { daysAfterMoves } from "../support/migration-sources";

export const migRollbackDns = catalogueRule("mig-rollback-dns", {
  why: "Once the old servers are removed, problems found in the days after the last move can no longer be rolled back.",
  fix: "remove the old servers at least a week after the last move",
  reading:
    "No page says how long a pilot takes: a week is this library's own figure. The records to roll back to are those of the plan before the change.",
  check: (subject) => {
    const { migration } = subject.deployment;
    if (migration === undefined) return doesNotApply;
    const { removeSourcesBy } = migration;
    const path = subject.pathOf(migration, "removeSourcesBy");
    if (removeSourcesBy === undefined) return answerOf([undecided(path, "when the old servers are removed")]);
    const left = daysAfterMoves(migration, removeSourcesBy);
    if (left === undefined)
      return answerOf([undecided(subject.pathOf(migration, "end"), "when the last mailbox is moved")]);
    if (left >= rollbackDays) return holds;
    return answerOf([
      breach(path, {
        message: "the old servers are removed too soon after the last move",
        got: `${removeSourcesBy}, ${left} days after it`,
        expected: `at least ${rollbackDays} days`,
      }),
    ]);
  },
});
