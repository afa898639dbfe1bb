import type { RuleCases } from "../support/describe-rule";
import { full } from "../support/hybrid-documents";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: full,
  breaks: [
    {
      ...school,
      document: { ...full.document, "exchange.build": "15.2.2562.37" },
      finds: [
        "exchange.build: the servers cannot ask Exchange Online by Graph, got 15.2.2562.37, expected SE, build 15.2.2562.41 or later; install SE with the update of May 2026 or later and write its number as `exchange.build`",
      ],
    },
    {
      ...school,
      document: { ...full.document, "exchange.version": "2019", "exchange.update": "CU15" },
      finds: [
        "exchange.version: the servers cannot ask Exchange Online by Graph, got 2019, expected SE, build 15.2.2562.41 or later; install SE with the update of May 2026 or later and write its number as `exchange.build`",
      ],
    },
  ],
  doesNotApply: school,
  undecided: [
    {
      ...school,
      document: { ...full.document, "exchange.build": undefined },
      finds: [
        "exchange.build: not decided: the document does not say which build the servers get, expected `exchange.build`; add this key",
      ],
    },
  ],
};
