import { endOfSupport } from "../../facts/exchange-builds";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const lifeTargetSeOnly = catalogueRule("life-target-se-only", {
  why: "Servers that go live after the end of Exchange 2016 and 2019 get no security updates from their first day.",
  fix: "set `exchange.version: SE`; keep older servers as `migration.sources` only",
  check: (subject) => {
    const { exchange, migration } = subject.deployment;
    const live = migration?.begin ?? subject.date;
    if (live <= endOfSupport["2019"]) return doesNotApply;
    if (exchange.version === "SE") return holds;
    return answerOf([
      breach(subject.pathOf(subject.deployment, "exchange", "version"), {
        message: `the servers go live after ${endOfSupport[exchange.version]} with a version that is out of support`,
        got: exchange.version,
        expected: "SE",
      }),
    ]);
  },
});
