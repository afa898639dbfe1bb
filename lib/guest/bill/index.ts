import { monthlyBill, type DeploymentCost } from "../../plan";
import { readHeadCounts } from "./head-counts";

/**
 * The bill of a month for head counts as CSV, or every problem of them.
 *
 * @param text Columns `organization`, `tier` and `mailboxes`.
 */
export function billOf(cost: DeploymentCost, text: string): ReturnType<typeof monthlyBill> {
  const { heads, problems } = readHeadCounts(text);
  return problems.length > 0 ? { problems } : monthlyBill(cost, heads);
}
