import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "school", document: { "hybrid.connection": "modern-agent" } },
  breaks: [
    {
      deployment: {
        hybrid: {
          kind: "minimal",
          connection: "modern-agent",
          mailFlow: "direct",
          retire: [],
          endpoint: { name: "hybrid.town.example", servers: ["MBX1"] },
        },
      },
      finds: [
        "hybrid.endpoint.servers: the Hybrid Agent publishes servers with mailboxes, got MBX1, expected a server without mailboxes; let the agent publish a server without mailboxes, set up with /DoNotEnableEP_FEEWS, or publish the endpoint with the classic topology",
      ],
    },
  ],
  doesNotApply: { from: "school" },
};
