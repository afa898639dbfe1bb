import type { DeploymentCost } from "../../plan";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { defineRule } from "../support/define";
import type { Subject } from "../types";

export const requirementsSaving = defineRule({
  id: "requirements-saving",
  area: "requirements",
  title: "The plan costs less than the present systems by the share required in the document.",
  why: "The saving was promised to whoever pays for the change.",
  level: "unsupported",
  appliesTo: ["all"],
  versions: "any",
  sources: [],
  source: "the document's own requirement and prices",
  derived: true,
  fix: "use fewer or smaller resources, correct the prices, or require a smaller saving",
  reading:
    "The price list decides what is compared: what it does not name is excluded from totals, and `cost` lists it as not priced. A name without its kind, or one that seems misspelled, leaves the answer undecided.",
  check: (subject) => {
    const { requirements, costs } = subject.deployment;
    if (requirements.saving === undefined) return doesNotApply;
    if (costs?.present === undefined)
      return answerOf([
        undecided(subject.pathOf(subject.deployment, "costs", "present"), "the yearly cost of the present systems"),
      ]);
    const { cost } = subject.plan;
    if (cost.present?.reached === false) return answerOf([missed(subject, cost, requirements.saving)]);
    return cost.present?.reached === true ? holds : answerOf(openPrices(subject, cost));
  },
});

function missed(subject: Subject, cost: DeploymentCost, required: number) {
  const currency = cost.currency ?? "";
  return breach(subject.pathOf(subject.deployment, "requirements", "saving"), {
    message: "the plan does not achieve the required saving",
    got: `${cost.perYear} ${currency} per year instead of ${cost.present?.perYear ?? ""}${differenceText(cost, required)}`,
    expected: `at most ${cost.present?.allowed ?? ""} ${currency} per year, ${percent(required)} less`,
  });
}

/** Left out if rounding would make a near miss look like a success: the amounts show it. */
function differenceText({ present }: DeploymentCost, required: number): string {
  const share = present?.savingShare ?? null;
  if (share === null || share >= required) return "";
  return share < 0 ? `, ${percent(-share)} more` : `, a saving of ${percent(share)}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2).replace(/\.?0+$/, "")} %`;
}

/** Prices without which the saving reached so far may still be missed. */
function openPrices(subject: Subject, cost: DeploymentCost) {
  const perYear = subject.deployment.costs?.perYear ?? {};
  if (cost.items.length === 0) return [undecided(pathOf(subject), "the yearly cost of the plan's resources")];
  const meant = new Set(cost.unused.map((unusedPrice) => unusedPrice.near));
  const open = cost.unpriced.filter(({ item }) => Object.hasOwn(perYear, item) || meant.has(item));
  return open.map(({ item, kind }) => {
    const keys = kind === undefined ? [item] : [item, kind];
    return undecided(pathOf(subject, ...keys), `the yearly cost of ${keys.join(" ")}`);
  });
}

function pathOf(subject: Subject, ...keys: readonly string[]): string {
  return subject.pathOf(subject.deployment, "costs", "perYear", ...keys);
}
