import { endOfSupport, firstBuildOfSE } from "../../facts/exchange-builds";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath } from "../support/exchange";
import { isOlder } from "../support/compare-versions";

export const lifeTargetSeOnly = catalogueRule("life-target-se-only", {
  aliases: ["life-2016-2019-eos"],
  why: "Servers that go live after the end of support of Exchange 2016 and 2019 never get a security update.",
  fix: "set `exchange.version: SE`; keep older servers as `migration.sources` only",
  reading: "A build below those of SE counts as the older version it belongs to, whatever `version` is.",
  check: (subject) => {
    const { exchange, migration } = subject.deployment;
    const live = migration?.begin ?? subject.date;
    const late = live > endOfSupport["2019"];
    if (exchange.version !== "SE") {
      const end = endOfSupport[exchange.version];
      if (!late && subject.date <= end) return doesNotApply;
      return answerOf([
        breach(exchangePath(subject, "version"), {
          message: late
            ? `the servers go live after ${end} with a version that is out of support`
            : `this version has been out of support since ${end}`,
          got: exchange.version,
          expected: "SE",
        }),
      ]);
    }
    if (!late) return doesNotApply;
    if (exchange.build === undefined || !isOlder(exchange.build, firstBuildOfSE)) return holds;
    return answerOf([
      breach(exchangePath(subject, "build"), {
        message: `the servers go live after ${endOfSupport["2019"]} with a build that is older than SE`,
        got: exchange.build,
        expected: `${firstBuildOfSE} or later`,
        remedy: "specify the number of an SE build as `exchange.build`",
      }),
    ]);
  },
});
