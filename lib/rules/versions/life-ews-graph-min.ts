import { ewsSuccessorBuild } from "../../facts/exchange-builds";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath } from "../support/exchange";
import { isOlder } from "../support/versions";

export const lifeEwsGraphMin = catalogueRule("life-ews-graph-min", {
  why: "Exchange Online shuts down EWS: servers that cannot use Graph lose free/busy, MailTips and photos across the two organizations.",
  fix: "install this build or a later one and specify it as `exchange.build`",
  check: (subject) => {
    const { hybrid, exchange } = subject.deployment;
    if (hybrid?.kind !== "full") return doesNotApply;
    const path = exchangePath(subject, "build");
    if (exchange.build === undefined)
      return answerOf([
        undecided(path, "whether the servers keep free/busy with Exchange Online after the shutdown of EWS"),
      ]);
    if (!isOlder(exchange.build, ewsSuccessorBuild)) return holds;
    return answerOf([
      breach(path, {
        message: "the servers lose free/busy with Exchange Online when EWS is shut down",
        got: exchange.build,
        expected: `${ewsSuccessorBuild} or later`,
      }),
    ]);
  },
});
