import { latestUpdate } from "../../facts/exchange-builds";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { updateNumber } from "../support/compare-versions";
import { hasExchangeServers } from "../support/exchange";

export const lifeCuNOrN1 = catalogueRule("life-cu-n-or-n-1", {
  aliases: ["hyb-cu-current"],
  why: "Security updates are published only for the latest cumulative update and the one before it.",
  fix: "plan the latest cumulative update",
  reading: "It is not confirmed that SE CU1 was released, so no build of SE counts as too old yet.",
  check: (subject) => {
    if (!hasExchangeServers(subject)) return doesNotApply;
    const { version, update } = subject.deployment.exchange;
    const path = subject.pathOf(subject.deployment, "exchange", "update");
    const latest = latestUpdate[version];
    const number = updateNumber(update);
    if (number === undefined) {
      return answerOf([
        breach(path, { message: "this is not a cumulative update", got: update, expected: "RTM, or CU and a number" }),
      ]);
    }
    if (number >= (updateNumber(latest) ?? 0) - 1) return holds;
    return answerOf([
      breach(path, {
        message: "the cumulative update is older than the previous one",
        got: update,
        expected: `${latest} or the previous one`,
      }),
    ]);
  },
});
