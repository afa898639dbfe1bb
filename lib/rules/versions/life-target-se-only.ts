import { endOfSupport, firstBuildOfSE } from "../../facts/exchange-builds";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath } from "../support/exchange";
import { isOlder } from "../support/versions";

export const lifeTargetSeOnly = catalogueRule("life-target-se-only", {
  why: "Servers that go live after the end of Exchange 2016 and 2019 get no security updates from their first day.",
  fix: "set `exchange.version: SE`; keep older servers as `migration.sources` only",
  reading: "A build below those of SE counts as the older version that it belongs to, whatever `version` says.",
  check: (subject) => {
    const { exchange, migration } = subject.deployment;
    const live = migration?.begin ?? subject.date;
    if (live <= endOfSupport["2019"]) return doesNotApply;
    if (exchange.version !== "SE") {
      return answerOf([
        breach(exchangePath(subject, "version"), {
          message: `the servers go live after ${endOfSupport[exchange.version]} with a version that is out of support`,
          got: exchange.version,
          expected: "SE",
        }),
      ]);
    }
    if (exchange.build === undefined || !isOlder(exchange.build, firstBuildOfSE)) return holds;
    return answerOf([
      breach(exchangePath(subject, "build"), {
        message: `the servers go live after ${endOfSupport["2019"]} with a build that is not of SE`,
        got: exchange.build,
        expected: `${firstBuildOfSE} or later`,
        remedy: "write the number of a build of SE as `exchange.build`",
      }),
    ]);
  },
});
