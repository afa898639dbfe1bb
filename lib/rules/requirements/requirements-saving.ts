import { deploymentCost, mostAllowed, type DeploymentCost } from "../../plan/cost";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { defineRule } from "../support/define";
import type { Subject } from "../types";

export const requirementsSaving = defineRule({
  id: "requirements-saving",
  area: "requirements",
  title: "The plan costs less than what is there now by the share that the document demands.",
  why: "The saving was promised to whoever pays for the change.",
  level: "unsupported",
  appliesTo: ["all"],
  versions: "any",
  sources: [],
  source: "the document's own requirement and prices",
  derived: true,
  fix: "take fewer or smaller things, correct the prices, or demand a smaller saving",
  reading:
    "The price list says what is compared: what it does not name at all stands outside the contract, and `cost` lists it as unpriced. What it names without the kind, or seems to misspell, leaves the answer open.",
  check: (subject) => {
    const { requirements, costs } = subject.deployment;
    if (requirements.saving === undefined) return doesNotApply;
    if (costs?.present === undefined)
      return answerOf([
        undecided(subject.pathOf(subject.deployment, "costs", "present"), "what the present systems cost a year"),
      ]);
    const cost = deploymentCost(subject.deployment, subject.plan);
    if (cost.present?.reached === false) return answerOf([missed(subject, cost, requirements.saving)]);
    return cost.present?.reached === true ? holds : answerOf(openPrices(subject, cost));
  },
});

function missed(subject: Subject, cost: DeploymentCost, required: number) {
  const now = subject.deployment.costs?.present?.perYear ?? 0;
  const currency = cost.currency ?? "";
  return breach(subject.pathOf(subject.deployment, "requirements", "saving"), {
    message: "the plan does not save what is demanded",
    got: `${cost.perYear} ${currency} a year instead of ${cost.present?.perYear ?? ""}${differenceText(cost, required)}`,
    expected: `at most ${mostAllowed(now, required, currency)} ${currency} a year, ${percent(required)} less`,
  });
}

/** Left out where rounding would make a near miss look like a hit: the amounts tell it. */
function differenceText({ present }: DeploymentCost, required: number): string {
  const share = present?.savingShare ?? null;
  if (share === null || share >= required) return "";
  return share < 0 ? `, ${percent(-share)} more` : `, a saving of ${percent(share)}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2).replace(/\.?0+$/, "")} %`;
}

/** Prices without which the saving that is reached so far may yet be missed. */
function openPrices(subject: Subject, cost: DeploymentCost) {
  const perYear = subject.deployment.costs?.perYear ?? {};
  if (cost.items.length === 0) return [undecided(pathOf(subject), "what the things of the plan cost a year")];
  const meant = new Set(cost.unused.map((one) => one.near));
  const open = cost.unpriced.filter(({ item }) => Object.hasOwn(perYear, item) || meant.has(item));
  return open.map(({ item, kind }) => {
    const keys = kind === undefined ? [item] : [item, kind];
    return undecided(pathOf(subject, ...keys), `what ${keys.join(" ")} costs a year`);
  });
}

function pathOf(subject: Subject, ...keys: readonly string[]): string {
  return subject.pathOf(subject.deployment, "costs", "perYear", ...keys);
}
