import type { RuleCases } from "../support/describe-rule";
import { noServer } from "../support/security-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "exchange.extendedProtection": false },
      finds: [
        "exchange.extendedProtection: Extended Protection is turned off, got false, expected true; set `exchange.extendedProtection: true` and resolve what prevents it",
      ],
    },
  ],
  doesNotApply: noServer,
  changes: [
    { from: "town", set: "exchange.extendedProtection", to: false, finds: ["sec-ep-on"] },
    { from: "small-government", set: "exchange.extendedProtection", to: false, finds: ["sec-ep-on"] },
    { from: "school", set: "exchange.extendedProtection", to: false, finds: ["sec-ep-on"] },
  ],
};
