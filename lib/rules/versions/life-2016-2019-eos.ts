import { endOfSupport } from "../../facts/exchange-builds";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const life20162019Eos = catalogueRule("life-2016-2019-eos", {
  why: "Without support there are no security updates and no help from Microsoft.",
  fix: "set `exchange.version: SE`",
  check: (subject) => {
    const { version } = subject.deployment.exchange;
    if (version === "SE") return doesNotApply;
    if (subject.date <= endOfSupport[version]) return holds;
    return answerOf([
      breach(subject.pathOf(subject.deployment, "exchange", "version"), {
        message: `this version has been out of support since ${endOfSupport[version]}`,
        got: version,
        expected: "SE",
      }),
    ]);
  },
});
