import { ewsSuccessorBuild } from "../../facts/exchange-builds";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath } from "../support/exchange";
import { isOlder } from "../support/compare-versions";

export const lifeEwsGraphMin = catalogueRule("life-ews-graph-min", {
  aliases: ["hyb-ews-graph"],
  why: "Exchange Online shuts down EWS: servers that cannot use Graph lose free/busy, MailTips and photos across the two organizations.",
  fix: "install SE with this build or a later one and specify it as `exchange.build`",
  reading:
    "Judged for full hybrid deployments only, and by the build; the application's permissions in the tenant are not in the document.",
  check: (subject) => {
    const { hybrid, exchange } = subject.deployment;
    if (hybrid?.kind !== "full") return doesNotApply;
    const message = "the servers lose free/busy with Exchange Online when EWS is shut down";
    const expected = `SE, build ${ewsSuccessorBuild} or later`;
    if (exchange.version !== "SE")
      return answerOf([breach(exchangePath(subject, "version"), { message, got: exchange.version, expected })]);
    const path = exchangePath(subject, "build");
    if (exchange.build === undefined)
      return answerOf([
        undecided(path, "whether the servers keep free/busy with Exchange Online after the shutdown of EWS"),
      ]);
    if (!isOlder(exchange.build, ewsSuccessorBuild)) return holds;
    return answerOf([breach(path, { message, got: exchange.build, expected })]);
  },
});
