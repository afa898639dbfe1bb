import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "monitoring[0].product": "scom", "exchange.version": "2016", "exchange.update": "CU23" } },
  breaks: [
    {
      document: { "monitoring[0].product": "scom" },
      finds: [
        "monitoring[0].product [checks]: the product has no management pack for this version of Exchange, got scom for SE, expected custom monitors, or another product; create monitors for services, events and counters, or use another product",
      ],
    },
    {
      from: "school",
      document: { "monitoring[0].product": "scom" },
      finds: [
        "monitoring[0].product [azure]: the product has no management pack for this version of Exchange, got scom for SE, expected custom monitors, or another product; create monitors for services, events and counters, or use another product",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "monitoring[0].product", to: "scom", finds: ["mon-scom"] },
    { from: "small-government", set: "monitoring[0].product", to: "scom", finds: ["mon-scom"] },
    { from: "school", set: "monitoring[0].product", to: "scom", finds: ["mon-scom"] },
  ],
};
