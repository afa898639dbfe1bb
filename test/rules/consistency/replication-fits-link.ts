import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "links[0].mbps": 2 },
      finds: [
        "links[0].mbps [dc1-dc2]: the link is too slow for log shipping in the peak hour, got 2 Mbit/s, expected at least 4 Mbit/s; lease a faster link between the datacenters, or keep fewer copies in the other one",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "links[0].mbps", to: 1, finds: ["replication-fits-link"] },
    { from: "town", set: "links[0].mbps", to: 2, finds: ["replication-fits-link"] },
  ],
};
