import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { townEndpoint, townHybrid } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: {
    ...school,
    document: { "hybrid.connection": "modern-agent", "migration.sources[0].mailboxes": 150 },
  },
  breaks: [
    {
      ...school,
      document: { "hybrid.connection": "modern-agent" },
      finds: [
        "hybrid.connection: a large move uses the Hybrid Agent, got 6000 mailboxes, expected at most 150 mailboxes; publish the endpoint and set `hybrid.connection: classic`",
      ],
    },
    {
      ...school,
      document: { "hybrid.connection": "modern-agent", "hybrid.modernAuthentication": true },
      finds: [
        "hybrid.connection: the Hybrid Agent does not support Hybrid Modern Authentication, got modern-agent, expected classic; publish the endpoint and set `hybrid.connection: classic`",
      ],
    },
  ],
  doesNotApply: school,
  changes: [
    {
      from: "town",
      set: "hybrid",
      to: { ...townHybrid, ...townEndpoint, connection: "modern-agent", modernAuthentication: true },
      finds: ["hyb-agent-limits", "sec-ep-hybrid-agent"],
    },
    { from: "school", set: "hybrid.connection", to: "modern-agent", finds: ["hyb-agent-limits"] },
  ],
};
