import { nearest } from "../../base/nearest";
import type { Problem } from "../../base/problem";
import { currencyDecimals } from "../../facts/currencies";
import type { Bill, BillLine, DeploymentCost, HeadCount } from "../types";
import { exactly, moneyText, total, type Money } from "./money";

const monthsInYear = 12;

/**
 * What each organization pays for a month: its mailboxes at the price of their user tier, which is a twelfth of the tier's yearly
 * cost for one mailbox, rounded to the currency's smallest unit. Tiers without a price are problems.
 */
export function monthlyBill(
  cost: DeploymentCost,
  heads: readonly HeadCount[],
): { readonly bill?: Bill; readonly problems: readonly Problem[] } {
  const decimals = currencyDecimals(cost.currency ?? "");
  const prices = new Map(cost.tiers.flatMap((tier) => pricePerMonth(tier, decimals)));
  const problems = heads.flatMap((head) => (prices.has(head.tier) ? [] : [noPrice(head, [...prices.keys()])]));
  if (problems.length > 0) return { problems };
  const lines = heads.map((head) => billLine(head, prices.get(head.tier) ?? exactly(0), decimals));
  const organizations = [...new Set(lines.map(({ organization }) => organization))].map((name) => {
    const own = lines.filter(({ organization }) => organization === name);
    return { name, ...sums(own, decimals) };
  });
  const all = sums(lines, decimals);
  const share = exactly(Number(cost.perYear)).dividedBy(monthsInYear);
  return {
    problems: [],
    bill: {
      currency: cost.currency ?? "",
      lines,
      organizations,
      ...all,
      costPerMonth: moneyText(share, decimals),
      difference: moneyText(exactly(Number(all.perMonth)).minus(moneyText(share, decimals)), decimals),
    },
  };
}

function pricePerMonth(
  { name, perYear, mailboxes }: DeploymentCost["tiers"][number],
  decimals: number,
): [string, Money][] {
  if (mailboxes === 0) return [];
  const price = exactly(Number(perYear)).dividedBy(mailboxes).dividedBy(monthsInYear);
  return [[name, exactly(Number(moneyText(price, decimals)))]];
}

function billLine({ organization, tier, mailboxes }: HeadCount, price: Money, decimals: number): BillLine {
  return {
    organization,
    tier,
    mailboxes,
    perMailbox: moneyText(price, decimals),
    perMonth: moneyText(price.times(mailboxes), decimals),
  };
}

function sums(lines: readonly BillLine[], decimals: number): { mailboxes: number; perMonth: string } {
  return {
    mailboxes: lines.reduce((sum, line) => sum + line.mailboxes, 0),
    perMonth: moneyText(total(lines.map(({ perMonth }) => exactly(Number(perMonth)))), decimals),
  };
}

function noPrice({ tier, line }: HeadCount, known: readonly string[]): Problem {
  const near = nearest(tier, known);
  return {
    code: "unknown-tier",
    path: "tier",
    message: "the document has no user tier with this name and a price",
    got: JSON.stringify(tier),
    expected: `one of ${known.join(", ")}`,
    remedy: near === undefined ? "write the name of a tier" : `write \`${near}\``,
    position: { line, column: 1 },
  };
}
