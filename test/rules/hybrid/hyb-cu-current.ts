import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { none } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "exchange.version": "2019", "exchange.update": "CU14" } },
  breaks: [
    {
      ...school,
      document: { "exchange.version": "2019", "exchange.update": "CU13" },
      finds: [
        "exchange.update: the hybrid servers are older than the previous cumulative update, got CU13, expected CU15 or the previous one; install the latest cumulative update and specify it as `exchange.update`",
      ],
    },
  ],
  doesNotApply: none,
};
