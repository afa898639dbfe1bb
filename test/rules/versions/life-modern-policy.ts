import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { growth: { perYear: "1%", years: 10 } },
      finds: [
        "growth.years: the deployment is planned to run longer than Exchange SE is announced to be supported, got 2036-11-22, expected at most 2035-12-31; plan for fewer years (`growth.years`), or plan the successor",
      ],
    },
    {
      date: "2036-01-02",
      document: { growth: undefined },
      finds: [
        "exchange.version: the deployment is planned to run longer than Exchange SE is announced to be supported, got 2036-01-02, expected at most 2035-12-31; plan for fewer years (`growth.years`), or plan the successor",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "growth", to: { perYear: "1%", years: 10 }, finds: ["life-modern-policy"] },
    { from: "small-government", set: "growth", to: { perYear: "0%", years: 15 }, finds: ["life-modern-policy"] },
  ],
};
