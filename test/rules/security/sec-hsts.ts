import type { RuleCases } from "../support/describe-rule";
import { noServer } from "../support/security-documents";

export const cases: RuleCases = {
  holds: { document: { "exchange.hstsSeconds": 300 } },
  breaks: [
    {
      document: { "exchange.hstsSeconds": 86400 },
      finds: [
        "exchange.hstsSeconds: HSTS is valid for too short a time, got 86400, expected 300 as a trial, or at least 31536000; start with 300 seconds, then set a year or more",
      ],
    },
  ],
  doesNotApply: noServer,
  changes: [
    { from: "town", set: "exchange.hstsSeconds", to: 86400, finds: ["sec-hsts"] },
    { from: "town", set: "exchange.hstsSeconds", to: 0, finds: ["sec-hsts"] },
    { from: "small-government", set: "exchange.hstsSeconds", to: 3600, finds: ["sec-hsts"] },
    { from: "school", set: "exchange.hstsSeconds", to: 60, finds: ["sec-hsts"] },
  ],
};
