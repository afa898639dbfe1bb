import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { sourcesOf } from "../support/hybrid";
import { updateNumber } from "../support/versions";

export const hybCleanup2016BeforeCu2 = catalogueRule("hyb-cleanup-2016-before-cu2", {
  why: "Setup of SE CU2 stops at the first Exchange 2016 or 2019 object; servers that were only turned off leave theirs behind.",
  fix: "uninstall the old hybrid servers with setup before CU2, and specify the date as `migration.removeSourcesBy`",
  check: (subject) => {
    const { hybrid, exchange, migration } = subject.deployment;
    const old = sourcesOf(subject, "2016", "2019");
    if (hybrid === undefined || exchange.version !== "SE" || migration === undefined || old.length === 0)
      return doesNotApply;
    if (migration.removeSourcesBy === undefined) {
      const path = subject.pathOf(migration, "removeSourcesBy");
      return answerOf([undecided(path, "by when the old hybrid servers are uninstalled")]);
    }
    if ((updateNumber(exchange.update) ?? 0) < 2 || migration.removeSourcesBy < subject.date) return holds;
    return answerOf([
      breach(subject.pathOf(exchange, "update"), {
        message: "this update is installed before the old hybrid servers are uninstalled",
        got: `${exchange.update}, ${old.map((source) => source.name).join(", ")} until ${migration.removeSourcesBy}`,
        expected: "RTM or CU1",
      }),
    ]);
  },
});
