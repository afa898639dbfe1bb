import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].machine.pageFile": "system-managed" },
      finds: [
        "clusters[0].machine.pageFile: the members do not have a single page file of a fixed size, got system-managed, expected single; set `machine.pageFile: single`",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "clusters[0].machine.pageFile", to: "several", finds: ["hw-pagefile-single"] },
    {
      from: "small-government",
      set: "clusters[0].machine.pageFile",
      to: "system-managed",
      finds: ["hw-pagefile-single"],
    },
  ],
};
