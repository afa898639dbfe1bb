import { onceIn, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";

/** The budget of the resource group: it alerts people and stops nothing. */
export function makeBudget(azure: AzureStack): void {
  const { budget, name } = azure.plan;
  if (budget === undefined) return;
  const contacts = budget.mailTo.length === 0 ? { contactRoles: ["Owner"] } : { contactEmails: [...budget.mailTo] };
  new (azurerm.budget())(onceIn(azure, "budget"), name, {
    name: budget.name,
    resourceGroupId: azure.group.id,
    amount: budget.perMonth,
    timeGrain: "Monthly",
    timePeriod: { startDate: `${budget.from}T00:00:00Z` },
    notification: [
      { threshold: 80, operator: "GreaterThanOrEqualTo", thresholdType: "Actual", ...contacts },
      { threshold: 100, operator: "GreaterThanOrEqualTo", thresholdType: "Forecasted", ...contacts },
    ],
    // Azure gives it back with another offset and an end, and a change would replace the budget.
    lifecycle: { ignoreChanges: ["time_period"] },
  });
}
