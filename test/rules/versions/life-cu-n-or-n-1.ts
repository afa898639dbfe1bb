import { school } from "../support/documents";
import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "exchange.version": "2019", "exchange.update": "CU13" },
      finds: [
        "exchange.update: the cumulative update is older than the previous one, got CU13, expected CU15 or the previous one; plan the latest cumulative update",
      ],
    },
    {
      document: { "exchange.version": "2016", "exchange.update": "CU21" },
      finds: [
        "exchange.update: the cumulative update is older than the previous one, got CU21, expected CU23 or the previous one; plan the latest cumulative update",
      ],
    },
    {
      ...school,
      document: { "exchange.version": "2019", "exchange.update": "CU13" },
      finds: [
        "exchange.update: the cumulative update is older than the previous one, got CU13, expected CU15 or the previous one; plan the latest cumulative update",
      ],
    },
  ],
  alwaysApplies: true,
  changes: [
    { from: "town", set: "exchange.update", to: "SU1", finds: ["life-cu-n-or-n-1"] },
    { from: "small-government", set: "exchange.update", to: "SU1", finds: ["life-cu-n-or-n-1"] },
    { from: "school", set: "exchange.update", to: "SU1", finds: ["life-cu-n-or-n-1"] },
  ],
};
