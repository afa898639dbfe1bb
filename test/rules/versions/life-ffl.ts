import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "organization.forest.level": "2025" },
      finds: [
        "organization.forest.level: the forest functional level is not supported, got 2025, expected 2012R2 or 2016; raise the forest to a supported functional level",
      ],
    },
  ],
  doesNotApply: { document: { "exchange.version": "2016" } },
  changes: [
    { from: "town", set: "organization.forest.level", to: "2025", finds: ["life-ffl"] },
    { from: "town", set: "organization.forest.level", to: "2008R2", finds: ["life-ffl"] },
    { from: "small-government", set: "organization.forest.level", to: "2008R2", finds: ["life-ffl"] },
    { from: "small-government", set: "organization.forest.level", to: "2025", finds: ["life-ffl"] },
    { from: "school", set: "organization.forest.level", to: "2008R2", finds: ["life-ffl"] },
    { from: "school", set: "organization.forest.level", to: "2012", finds: ["life-ffl"] },
    { from: "school", set: "organization.forest.level", to: "2025", finds: ["life-ffl"] },
  ],
};
