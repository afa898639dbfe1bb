import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      from: "government",
      deployment: { "clusters[0].copies.replayLagManager": false },
      plan: { "clusters[0].replayLagManager": false },
      finds: [
        "clusters[0].copies.replayLagManager: lagged copies share disks with other databases and are never played down, got false, expected true; set `copies.replayLagManager: true`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "small-government",
      set: "clusters[0].copies.replayLagManager",
      to: false,
      finds: ["hw-multi-db-volume-lag", "hw-jbod-3copies", "requirements-survive"],
    },
  ],
};
