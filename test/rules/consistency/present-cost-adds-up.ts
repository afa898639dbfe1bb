import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    from: "school",
    document: {
      "costs.present.items": [
        { name: "servers", perYear: 21_999.9 },
        { name: "tapes", perYear: 0.1 },
      ],
    },
  },
  breaks: [
    {
      from: "school",
      document: { "costs.present.items[0].perYear": 20_000.5 },
      finds: [
        "costs.present.perYear: the items of the present cost do not add up to the total, got 22000, expected 20000.5, the sum of the items; correct `costs.present.perYear` or its `items`",
      ],
    },
  ],
  doesNotApply: { from: "government" },
  changes: [
    // The only item costs 22,000, the total.
    { from: "school", set: "costs.present.items[0].perYear", to: 2200, finds: ["present-cost-adds-up"] },
    { from: "school", set: "costs.present.perYear", to: 23000, finds: ["present-cost-adds-up"] },
  ],
};
