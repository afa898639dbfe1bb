import { defineRule } from "../support/define";
import { retiringSizes } from "../support/retiring-sizes";

export const azureSizesRunning = defineRule({
  id: "azure-sizes-running",
  area: "azure",
  title: "No machine has a size that Azure has retired.",
  why: "Azure has stopped machines of this size and creates none.",
  level: "unsupported",
  appliesTo: ["azure"],
  versions: "any",
  sources: ["AZRETIRED"],
  fix: "specify a size that stays (`size`), or state the price of one instead: the planner chooses by price",
  check: (subject) =>
    retiringSizes(subject, "Azure has retired the size of machines", (retires) => subject.date >= retires),
});
