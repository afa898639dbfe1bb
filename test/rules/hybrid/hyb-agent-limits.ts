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
        "hybrid.connection: a large move goes through the hybrid agent, got 6000 mailboxes, expected at most 150 mailboxes; publish the endpoint and set `hybrid.connection: classic`",
      ],
    },
    {
      ...school,
      document: { "hybrid.connection": "modern-agent", "hybrid.modernAuthentication": true },
      finds: [
        "hybrid.connection: hybrid modern authentication does not go through the hybrid agent, got modern-agent, expected classic; publish the endpoint and set `hybrid.connection: classic`",
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
