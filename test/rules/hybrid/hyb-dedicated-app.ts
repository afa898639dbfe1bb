import type { RuleCases } from "../support/describe-rule";
import { full, governmentHybrid, townEndpoint, townHybrid } from "../support/hybrid-documents";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: full,
  breaks: [
    {
      ...school,
      document: { ...full.document, "hybrid.dedicatedApp": false },
      finds: [
        "hybrid.dedicatedApp: the dedicated hybrid application is not set up, got false, expected true; create the dedicated hybrid application, enable its setting override and set `hybrid.dedicatedApp: true`",
      ],
    },
  ],
  doesNotApply: school,
  undecided: [
    {
      ...school,
      document: { "hybrid.kind": "full" },
      finds: [
        "hybrid.dedicatedApp: cannot be judged: whether the dedicated hybrid application is set up is not specified; add `hybrid.dedicatedApp`, such as `dedicatedApp: true`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "hybrid",
      to: { ...townHybrid, ...townEndpoint, dedicatedApp: false },
      finds: ["hyb-dedicated-app"],
    },
    {
      from: "small-government",
      set: "hybrid",
      to: { ...governmentHybrid, dedicatedApp: false },
      finds: ["hyb-dedicated-app"],
    },
    { from: "school", set: "hybrid.kind", to: "full", finds: ["hyb-dedicated-app"] },
  ],
};
