import { endOfModernPolicy } from "../../facts/exchange-builds";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath } from "../support/exchange";

export const lifeModernPolicy = catalogueRule("life-modern-policy", {
  why: "A design that lasts beyond the announced end of support needs the successor in its plan.",
  fix: "plan for fewer years (`growth.years`), or plan the successor",
  reading: "The date is judged at the end of the planned growth, or today if there is no growth.",
  check: (subject) => {
    const { exchange, growth } = subject.deployment;
    if (exchange.version !== "SE" || subject.plan.clusters.length === 0) return doesNotApply;
    const last = `${Number(subject.date.slice(0, 4)) + (growth?.years ?? 0)}${subject.date.slice(4)}`;
    if (last <= endOfModernPolicy) return holds;
    return answerOf([
      breach(growth === undefined ? exchangePath(subject, "version") : subject.pathOf(growth, "years"), {
        message: "the deployment is planned to run longer than Exchange SE is announced to be supported",
        got: last,
        expected: `at most ${endOfModernPolicy}`,
      }),
    ]);
  },
});
