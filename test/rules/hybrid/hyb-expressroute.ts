import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { governmentHybrid, none, townEndpoint, townHybrid } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "hybrid.path": "expressroute" },
      finds: [
        "hybrid.path: traffic with Microsoft 365 is to use ExpressRoute, got expressroute, expected internet; set `hybrid.path: internet`, or waive this rule naming Microsoft's authorization",
      ],
    },
  ],
  doesNotApply: none,
  changes: [
    {
      from: "town",
      set: "hybrid",
      to: { ...townHybrid, ...townEndpoint, path: "expressroute" },
      finds: ["hyb-expressroute"],
    },
    {
      from: "small-government",
      set: "hybrid",
      to: { ...governmentHybrid, path: "expressroute" },
      finds: ["hyb-expressroute"],
    },
    { from: "school", set: "hybrid.path", to: "expressroute", finds: ["hyb-expressroute"] },
  ],
};
