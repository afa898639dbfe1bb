import type { RuleCases } from "../support/describe-rule";
import { noServer } from "../support/security-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "exchange.extendedProtection": false },
      finds: [
        "exchange.extendedProtection: Extended Protection is switched off, got false, expected true; set `exchange.extendedProtection: true` and remove what stands in its way",
      ],
    },
  ],
  doesNotApply: noServer,
  changes: [
    { from: "town", set: "exchange.extendedProtection", to: false, finds: ["sec-ep-on"] },
    { from: "government", set: "exchange.extendedProtection", to: false, finds: ["sec-ep-on"] },
    { from: "school", set: "exchange.extendedProtection", to: false, finds: ["sec-ep-on"] },
  ],
};
