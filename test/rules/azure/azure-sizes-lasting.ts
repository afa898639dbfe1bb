import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

const prices = "costs.perYear.azureVirtualMachine";
const fix = "specify a size that stays (`size`), or state the price of one instead: the planner chooses by price";
const found = (path: string, size: string) =>
  `${path}: Azure retires the size of machines, got ${size}, which is retired on 2028-11-15, expected a size without a date of retirement; ${fix}`;

export const cases: RuleCases = {
  holds: { ...school, document: { [prices]: undefined } },
  breaks: [
    {
      ...school,
      date: "2028-11-14",
      finds: [found(`${prices}.Standard_B2ms`, "Standard_B2ms"), found(`${prices}.Standard_B2s`, "Standard_B2s")],
    },
    {
      ...school,
      document: { [prices]: undefined, "gateways[0].size": "Standard_B2s" },
      finds: [found("gateways[0].size", "Standard_B2s")],
    },
  ],
  doesNotApply: {},
};
