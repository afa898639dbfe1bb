import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "exchange.licenses": 2 } },
  breaks: [
    {
      document: { "exchange.licenses": 1 },
      finds: [
        "exchange.licenses: there are fewer server licences than members, got 1, expected at least 2; order licences, or plan fewer members",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "exchange.licenses", to: 1, finds: ["life-license-per-server"] },
    { from: "government", set: "exchange.licenses", to: 31, finds: ["life-license-per-server"] },
  ],
};
