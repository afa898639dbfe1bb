import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { updateNumber } from "../support/versions";

export const lifeSeCu2BlocksOld = catalogueRule("life-se-cu2-blocks-old", {
  why: "From SE CU2 on, setup refuses to run while an Exchange 2016 or 2019 server exists.",
  fix: "stay at RTM or CU1 until the last old server is removed",
  check: (subject) => {
    const { version, update } = subject.deployment.exchange;
    if (version !== "SE" || (updateNumber(update) ?? 0) < 2) return doesNotApply;
    const old = (subject.deployment.migration?.sources ?? []).filter(
      (source) => source.version === "2016" || source.version === "2019",
    );
    return answerOf(
      old.map((source) =>
        breach(subject.pathOf(subject.deployment, "exchange", "update"), {
          name: source.name,
          message: `this update cannot be installed while the ${source.version ?? ""} servers of ${source.name} exist`,
          got: update,
          expected: "RTM or CU1",
        }),
      ),
    );
  },
});
