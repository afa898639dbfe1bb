import type { DeploymentCost } from "../plan";
import { checkOptions, yesOrNo } from "./matcher-options";
import { answer, lines, type MatcherResult } from "./result";
import { testedDeployment } from "./subject";

export interface CostOptions {
  /** Accepts a total that excludes items that are not priced. Default `false`: an incomplete total proves nothing. */
  readonly allowUnpriced?: boolean;
}

/** The deployment costs at most this amount per year, in the currency and at the prices of its document. */
export function toCostAtMost(received: unknown, amount: number, options: CostOptions = {}): MatcherResult {
  const { deployment, plan } = testedDeployment(received, "toCostAtMost");
  checkOptions("toCostAtMost", options, { allowUnpriced: yesOrNo });
  if (!Number.isFinite(amount) || amount < 0) throw new RangeError(`toCostAtMost: got ${amount}, expected an amount`);
  const { cost } = plan;
  if (cost.currency === null) throw new RangeError(`toCostAtMost: ${deployment.name} gives no prices under \`costs\``);
  const unpriced = options.allowUnpriced === true ? [] : cost.unpriced;
  const within = Number(cost.perYear) <= amount;
  return answer(within && unpriced.length === 0, {
    whenPassed: `expected ${deployment.name} to cost more than ${amount} ${cost.currency} per year, but it costs ${cost.perYear}`,
    whenFailed: () =>
      within
        ? `expected ${deployment.name} to cost at most ${amount} ${cost.currency} per year, but these are not priced ` +
          `(the total excluding them is ${cost.perYear}):\n${lines(unpriced.map(itemName))}`
        : `expected ${deployment.name} to cost at most ${amount} ${cost.currency} per year, but it costs ${cost.perYear}:\n` +
          lines(dearest(cost)),
  });
}

function dearest({ items }: DeploymentCost): string[] {
  return [...items]
    .sort((a, b) => Number(b.perYear) - Number(a.perYear))
    .map((item) => `${item.perYear} for ${item.quantity} ${item.unit} of ${itemName(item)}`);
}

function itemName({ item, kind }: { readonly item: string; readonly kind?: string }): string {
  return kind === undefined ? item : `${item} ${kind}`;
}
