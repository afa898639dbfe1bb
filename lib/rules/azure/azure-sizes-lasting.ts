import { defineRule } from "../support/define";
import { retiringSizes } from "../support/retiring-sizes";

export const azureSizesLasting = defineRule({
  id: "azure-sizes-lasting",
  area: "azure",
  title: "No machine has a size whose retirement Azure has announced.",
  why: "From that day Azure stops the machines of the size; moving a machine to another size needs a restart, and quota for the new one.",
  level: "risk",
  appliesTo: ["azure"],
  versions: "any",
  sources: ["AZRETIRED"],
  fix: "specify a size that stays (`size`), or state the price of one instead: the planner chooses by price",
  check: (subject) => retiringSizes(subject, "Azure retires the size of machines", (retires) => subject.date < retires),
});
