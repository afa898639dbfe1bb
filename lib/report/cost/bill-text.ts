import { csv } from "../../base/csv";
import type { Bill } from "../../plan";
import { count } from "../text/words";
import { grouping } from "./money";

/** The bill for a spreadsheet or an accounting system, a line for each organization and tier. */
export function billCsv({ lines, currency }: Bill): string {
  return csv(
    ["organization", "tier", "mailboxes", `price in ${currency}`, `amount in ${currency}`],
    lines.map(({ organization, tier, mailboxes, perMailbox, perMonth }) => [
      organization,
      tier,
      mailboxes,
      perMailbox,
      perMonth,
    ]),
  );
}

/** What it adds up to, and whether it covers the cost, in one line. */
export function billSummary({ organizations, mailboxes, perMonth, currency, costPerMonth, difference }: Bill): string {
  const all = `${count(organizations.length, "organization")}, ${count(mailboxes, "mailbox", "mailboxes")}`;
  const sums = `${grouping(perMonth)} ${currency} for the month; the deployment costs ${grouping(costPerMonth)}`;
  const covers = difference.startsWith("-")
    ? `${grouping(difference.slice(1))} are not covered`
    : `${grouping(difference)} more are billed`;
  return `${all}: ${sums}, ${covers}\n`;
}
