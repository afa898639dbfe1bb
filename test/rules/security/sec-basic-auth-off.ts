import type { RuleCases } from "../support/describe-rule";
import { noServer } from "../support/security-documents";

export const cases: RuleCases = {
  holds: { document: { "exchange.modernAuthentication": "hybrid" } },
  breaks: [
    {
      document: { "exchange.modernAuthentication": "hybrid", "exchange.basicAuthentication": true },
      finds: [
        "exchange.basicAuthentication: Basic authentication is still on although modern authentication is used, got true, expected false; set `exchange.basicAuthentication: false` once clients use modern authentication",
      ],
    },
  ],
  doesNotApply: noServer,
};
