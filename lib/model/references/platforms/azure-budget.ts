import { brokenAzureNameRules } from "../../../base/azure-names";
import type { Checking } from "../checking";

const BUDGET = "azurerm_consumption_budget_resource_group";

/** What Azure refuses of a budget, and of those to whom it writes: everyone who gets alerts, of whatever product. */
export function checkAzureBudget(checking: Checking): void {
  const { costs, monitoring } = checking.document;
  const budget = costs?.budget;
  if (budget === undefined) return;
  if (brokenAzureNameRules(`${BUDGET}.amount`, String(budget.perMonth)).length > 0) {
    checking.report({
      code: "budget",
      path: "costs.budget.perMonth",
      message: "Azure has no budgets of less than 1 a month",
      got: String(budget.perMonth),
      expected: "a number from 1",
      remedy: "write `1` or more, or remove `budget`",
    });
  }
  if (brokenAzureNameRules(`${BUDGET}.time_period.start_date`, `${budget.from}T00:00:00Z`).length > 0) {
    checking.report({
      code: "budget",
      path: "costs.budget.from",
      message: "Azure has no budgets from before June 2017",
      got: JSON.stringify(budget.from),
      expected: "2017-06-01 or later",
      remedy: "write the first day of the present month",
    });
  }
  monitoring.forEach(({ alertsTo, product, existing }, i) => {
    // Those of Azure Monitor are checked in any case.
    if (alertsTo === undefined || (product === "azure-monitor" && !existing)) return;
    if (brokenAzureNameRules(`${BUDGET}.notification.contact_emails`, alertsTo).length === 0) return;
    checking.report({
      code: "mail-address",
      path: `monitoring[${i}].alertsTo`,
      message: "the budget of Azure writes to this address, too",
      got: JSON.stringify(alertsTo),
      expected: "a mail address such as mail-team@example.com",
      remedy: "write a mail address",
    });
  });
}
