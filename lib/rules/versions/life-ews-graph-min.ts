import { ewsSuccessorBuild } from "../../facts/exchange-builds";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath } from "../support/exchange";
import { isOlder } from "../support/versions";

export const lifeEwsGraphMin = catalogueRule("life-ews-graph-min", {
  why: "Exchange Online closes EWS: free/busy, mail tips and photos across both sides end for servers that cannot use Graph.",
  fix: "install this build or a later one and set `exchange.build`",
  check: (subject) => {
    const { hybrid, exchange } = subject.deployment;
    if (hybrid?.kind !== "full") return doesNotApply;
    const path = exchangePath(subject, "build");
    if (exchange.build === undefined)
      return answerOf([
        undecided(path, "whether the servers keep free/busy with Exchange Online after EWS ends there"),
      ]);
    if (!isOlder(exchange.build, ewsSuccessorBuild)) return holds;
    return answerOf([
      breach(path, {
        message: "the servers lose free/busy with Exchange Online when EWS ends there",
        got: exchange.build,
        expected: `${ewsSuccessorBuild} or later`,
      }),
    ]);
  },
});
