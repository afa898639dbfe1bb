import { plannedShareOfRate } from "../../facts/migration-limits";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { daysBetween } from "../support/dates";
import { movingDays, movingHours, totalGB } from "../support/migration-sources";

export const migThroughputPlanning = catalogueRule("mig-throughput-planning", {
  why: "A plan that needs the full measured rate is late: backups, working hours and retries take their share.",
  fix: "plan more days or longer windows, or raise the rate",
  reading:
    "Judged over all days of the moves, not for one wave in one window: copies run ahead in the background, and only their completion falls into the window.",
  check: (subject) => {
    const { migration } = subject.deployment;
    if (migration === undefined) return doesNotApply;
    const { moveRateGBPerHour, begin, end, coexistenceMaxDays: longest } = migration;
    const planned = begin === undefined || end === undefined ? undefined : daysBetween(begin, end) + 1;
    if (longest !== undefined && planned !== undefined && planned > longest) {
      return answerOf([
        breach(subject.pathOf(migration, "end"), {
          message: "coexistence lasts longer than allowed",
          got: `${planned} days from ${begin ?? ""} to ${end ?? ""}`,
          expected: `at most ${longest}, as specified by coexistenceMaxDays`,
        }),
      ]);
    }
    if (moveRateGBPerHour === undefined) {
      return answerOf([undecided(subject.pathOf(migration, "moveRateGBPerHour"), "the rate at which mailboxes move")]);
    }
    const days = movingDays(migration);
    if (days === undefined)
      return answerOf([undecided(subject.pathOf(migration, "end"), "when the last mailbox is moved")]);
    // Rounded first: 700 times 0.7 is slightly less than 490 in binary.
    const most = Math.floor(
      Number((moveRateGBPerHour * movingHours(migration) * days * plannedShareOfRate).toFixed(3)),
    );
    if (totalGB(migration) <= most) return holds;
    return answerOf([
      breach(subject.pathOf(migration, "moveRateGBPerHour"), {
        message: "the mailboxes cannot be moved in the planned time",
        got: `${totalGB(migration)} GB`,
        expected: `at most ${most} GB in ${days} days of ${movingHours(migration)} hours`,
      }),
    ]);
  },
});
