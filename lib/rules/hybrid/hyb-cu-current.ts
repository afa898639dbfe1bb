import { latestUpdate } from "../../facts/exchange-builds";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { updateNumber } from "../support/versions";

export const hybCuCurrent = catalogueRule("hyb-cu-current", {
  why: "Exchange Online throttles, then blocks, mail from outdated servers.",
  fix: "install the latest cumulative update and specify it as `exchange.update`",
  reading: "Only the cumulative update is judged; life-cu-n-or-n-1 judges the security update within it.",
  check: (subject) => {
    const { hybrid, exchange } = subject.deployment;
    if (hybrid === undefined) return doesNotApply;
    const newest = updateNumber(latestUpdate[exchange.version]) ?? 0;
    if ((updateNumber(exchange.update) ?? newest) >= newest - 1) return holds;
    return answerOf([
      breach(subject.pathOf(exchange, "update"), {
        message: "the hybrid servers are older than the previous cumulative update",
        got: exchange.update,
        expected: `${latestUpdate[exchange.version]} or the previous one`,
      }),
    ]);
  },
});
