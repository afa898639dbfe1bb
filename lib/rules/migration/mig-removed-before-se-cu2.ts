import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { sourcesOf } from "../support/migration-sources";
import { updateNumber } from "../support/compare-versions";

export const migRemovedBeforeSeCu2 = catalogueRule("mig-removed-before-se-cu2", {
  aliases: ["hyb-cleanup-2016-before-cu2", "life-se-cu2-blocks-old"],
  why: "Setup of SE CU2 stops at the first Exchange 2016 or 2019 object in Active Directory: without a date for their removal, the update is blocked.",
  fix: "specify the date by which the old servers are uninstalled as `migration.removeSourcesBy`, and stay at CU1 until then",
  check: (subject) => {
    const { exchange, migration } = subject.deployment;
    const old = sourcesOf(subject, "2016", "2019");
    if (migration === undefined || exchange.version !== "SE" || old.length === 0) return doesNotApply;
    const { removeSourcesBy } = migration;
    if ((updateNumber(exchange.update) ?? 0) >= 2) {
      const until = removeSourcesBy === undefined ? "" : ` until ${removeSourcesBy}`;
      return answerOf([
        breach(subject.pathOf(exchange, "update"), {
          message: "CU2 or later is installed before the Exchange 2016 and 2019 servers are removed",
          got: `${exchange.update}, ${old.map((source) => source.name).join(", ")}${until}`,
          expected: "RTM or CU1",
        }),
      ]);
    }
    if (removeSourcesBy !== undefined) return holds;
    return answerOf([
      undecided(subject.pathOf(migration, "removeSourcesBy"), "by when the Exchange 2016 and 2019 servers are removed"),
    ]);
  },
});
