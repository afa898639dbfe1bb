import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      from: "small-government",
      document: { "clusters[0].copies.replayLagDays": 15 },
      finds: [
        "clusters[0].copies.replayLagDays: the replay lag of lagged copies is not supported by Exchange, got 15 days, expected 0 to 14 days; choose a lag within the range, preferably 7 days",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "clusters[0].copies.replayLagDays", to: 15, finds: ["dag-lag-range"] },
    {
      from: "government",
      set: "clusters[0].copies.replayLagDays",
      to: 15,
      finds: ["dag-lag-range", "dag-lag-not-backup", "requirements-saving"],
    },
    {
      from: "government",
      set: "clusters[0].copies.replayLagDays",
      to: 30,
      finds: ["dag-lag-range", "dag-lag-not-backup", "requirements-saving"],
    },
  ],
};
