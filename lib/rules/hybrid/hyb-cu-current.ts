import { latestUpdate } from "../../facts/exchange-builds";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { updateNumber } from "../support/versions";

export const hybCuCurrent = catalogueRule("hyb-cu-current", {
  why: "Exchange Online slows down, then refuses, the mail of servers that stay behind.",
  fix: "install the latest cumulative update and write it as `exchange.update`",
  reading: "By cumulative update only: the security update within it is the claim of life-cu-n-or-n-1.",
  check: (subject) => {
    const { hybrid, exchange } = subject.deployment;
    if (hybrid === undefined) return doesNotApply;
    const newest = updateNumber(latestUpdate[exchange.version]) ?? 0;
    if ((updateNumber(exchange.update) ?? newest) >= newest - 1) return holds;
    return answerOf([
      breach(subject.pathOf(exchange, "update"), {
        message: "the hybrid servers are older than the previous cumulative update",
        got: exchange.update,
        expected: `${latestUpdate[exchange.version]} or the one before it`,
      }),
    ]);
  },
});
