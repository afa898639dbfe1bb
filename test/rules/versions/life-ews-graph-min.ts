import { full } from "../support/hybrid-documents";
import { school } from "../support/documents";
import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "school", document: { "hybrid.kind": "full" } },
  breaks: [
    {
      from: "school",
      document: { "hybrid.kind": "full", "exchange.build": "15.2.2562.37" },
      finds: [
        "exchange.build: the servers lose free/busy with Exchange Online when EWS is shut down, got 15.2.2562.37, expected SE, build 15.2.2562.41 or later; install SE with this build or a later one and specify it as `exchange.build`",
      ],
    },
    {
      ...school,
      document: { ...full.document, "exchange.build": "15.2.2562.37" },
      finds: [
        "exchange.build: the servers lose free/busy with Exchange Online when EWS is shut down, got 15.2.2562.37, expected SE, build 15.2.2562.41 or later; install SE with this build or a later one and specify it as `exchange.build`",
      ],
    },
    {
      ...school,
      document: { ...full.document, "exchange.version": "2019", "exchange.update": "CU15" },
      finds: [
        "exchange.version: the servers lose free/busy with Exchange Online when EWS is shut down, got 2019, expected SE, build 15.2.2562.41 or later; install SE with this build or a later one and specify it as `exchange.build`",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  undecided: [
    {
      from: "school",
      document: { "hybrid.kind": "full", "exchange.build": undefined },
      finds: [
        "exchange.build: cannot be judged: whether the servers keep free/busy with Exchange Online after the shutdown of EWS is not specified; add `exchange.build`, such as `build: 15.2.2562.46`",
      ],
    },
    {
      ...school,
      document: { ...full.document, "exchange.build": undefined },
      finds: [
        "exchange.build: cannot be judged: whether the servers keep free/busy with Exchange Online after the shutdown of EWS is not specified; add `exchange.build`, such as `build: 15.2.2562.46`",
      ],
    },
  ],
};
