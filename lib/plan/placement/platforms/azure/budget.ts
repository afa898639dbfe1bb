import { azureResourceName } from "../../../../base/azure-resource-name";
import type { Deployment } from "../../../../model";
import type { AzureBudgetPlan } from "../../../types";

/** The budget of a resource group; undefined if the document gives none. */
export function planBudget(stack: string, { costs, monitoring }: Deployment): AzureBudgetPlan | undefined {
  if (costs?.budget === undefined) return undefined;
  const { perMonth, from } = costs.budget;
  const mailTo = [...new Set(monitoring.flatMap(({ alertsTo }) => alertsTo ?? []))].sort();
  return { name: azureResourceName("azurerm_consumption_budget_resource_group", stack), perMonth, from, mailTo };
}
