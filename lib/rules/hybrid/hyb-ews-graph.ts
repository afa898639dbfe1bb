import { graphBuild } from "../../facts/hybrid-limits";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { isOlder } from "../support/versions";

export const hybEwsGraph = catalogueRule("hyb-ews-graph", {
  why: "Exchange Online turns EWS off: builds that cannot use Graph lose free/busy, MailTips and photos of cloud mailboxes.",
  fix: "install SE with the update of May 2026 or later and write its number as `exchange.build`",
  reading:
    "Asked of full hybrid only, and of the build; the application's permissions in the tenant are not in the document.",
  check: (subject) => {
    const { hybrid, exchange } = subject.deployment;
    if (hybrid?.kind !== "full") return doesNotApply;
    const expected = `SE, build ${graphBuild} or later`;
    const message = "the servers cannot ask Exchange Online by Graph";
    if (exchange.version !== "SE") {
      return answerOf([breach(subject.pathOf(exchange, "version"), { message, got: exchange.version, expected })]);
    }
    const path = subject.pathOf(exchange, "build");
    if (exchange.build === undefined) return answerOf([undecided(path, "which build the servers get")]);
    if (!isOlder(exchange.build, graphBuild)) return holds;
    return answerOf([breach(path, { message, got: exchange.build, expected })]);
  },
});
