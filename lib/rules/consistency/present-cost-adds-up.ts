import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { defineRule } from "../support/define";

export const presentCostAddsUp = defineRule({
  id: "present-cost-adds-up",
  area: "consistency",
  title: "The listed costs of the present systems add up to their total.",
  why: "The saving is computed from the total; a list that differs from it shows that one of them is wrong.",
  level: "risk",
  appliesTo: ["all"],
  versions: "any",
  sources: [],
  source: "the document's own figures",
  derived: true,
  fix: "correct `costs.present.perYear` or its `items`",
  check: (subject) => {
    const present = subject.deployment.costs?.present;
    if (present === undefined || present.items.length === 0) return doesNotApply;
    // In hundredths, because amounts such as 0.1 have no exact binary form.
    const hundredths = (amount: number): number => Math.round(amount * 100);
    const sum = present.items.reduce((total, { perYear }) => total + hundredths(perYear), 0);
    if (sum === hundredths(present.perYear)) return holds;
    return answerOf([
      breach(subject.pathOf(subject.deployment, "costs", "present", "perYear"), {
        message: "the items of the present cost do not add up to the total",
        got: present.perYear,
        expected: `${sum / 100}, the sum of the items`,
      }),
    ]);
  },
});
