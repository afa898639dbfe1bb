import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      from: "small-government",
      document: { "transport.safetyNetDays": 2 },
      finds: [
        "transport.safetyNetDays [DAG{00}]: Safety Net holds mail for less time than the replay lag of the lagged copies, got 2 days, expected at least 7 days; raise `transport.safetyNetDays` to at least the replay lag",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "clusters[0].copies.lagged", to: 1, finds: ["dag-lag-not-backup", "hw-db-size"] },
    { from: "small-government", set: "transport.safetyNetDays", to: 2, finds: ["dag-lag-not-backup"] },
    {
      from: "government",
      set: "clusters[0].copies.replayLagDays",
      to: 14,
      finds: ["dag-lag-not-backup", "requirements-saving"],
    },
    { from: "small-government", set: "transport.safetyNetDays", to: 6, finds: ["dag-lag-not-backup"] },
  ],
};
