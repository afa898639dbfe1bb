import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { governmentHybrid, none, townEndpoint, townHybrid } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "hybrid.mailFlow": "centralized" },
      finds: [
        "hybrid.mailFlow: mail of the cloud mailboxes passes through the datacenters, got centralized, expected direct; set `hybrid.mailFlow: direct`, or waive this rule naming the regulation that requires it",
      ],
    },
  ],
  doesNotApply: none,
  changes: [
    {
      from: "town",
      set: "hybrid",
      to: { ...townHybrid, ...townEndpoint, mailFlow: "centralized" },
      finds: ["hyb-centralized-mail"],
    },
    {
      from: "small-government",
      set: "hybrid",
      to: { ...governmentHybrid, mailFlow: "centralized" },
      finds: ["hyb-centralized-mail"],
    },
    {
      from: "school",
      set: "hybrid.mailFlow",
      to: "centralized",
      finds: ["hyb-centralized-mail", "services-survive-failures"],
    },
  ],
};
