import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

const prices = "costs.perYear.azureVirtualMachine";

export const cases: RuleCases = {
  // The day before it is a warning of azure-sizes-lasting.
  holds: { ...school, date: "2028-11-14" },
  breaks: [
    {
      ...school,
      date: "2028-11-15",
      document: { [prices]: undefined, "hybrid.managementServer.size": "Standard_B4ms" },
      finds: [
        "hybrid.managementServer.size: Azure has retired the size of machines, got Standard_B4ms, which is retired on 2028-11-15, expected a size without a date of retirement; specify a size that stays (`size`), or state the price of one instead: the planner chooses by price",
      ],
    },
  ],
  doesNotApply: {},
};
