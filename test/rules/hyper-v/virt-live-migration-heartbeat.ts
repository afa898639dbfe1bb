import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    document: { "datacenters[0].hosts[0].migration": "live", "datacenters[0].hosts[0].migrationMbps": 10000 },
  },
  breaks: [
    {
      document: { "datacenters[0].hosts[0].migration": "live", "datacenters[0].hosts[0].migrationMbps": 1000 },
      finds: [
        "datacenters[0].hosts[0].migrationMbps [HV11]: members are moved over a network that is too slow for their heartbeats, got 1000 Mbit/s, expected at least 10000 Mbit/s; move members over 10 Gbit/s or more, or relax the cluster thresholds",
      ],
    },
  ],
  undecided: [
    {
      document: { "datacenters[0].hosts[0].migration": "live" },
      finds: [
        "datacenters[0].hosts[0].migrationMbps [HV11]: cannot be judged: how fast members are moved between hosts is not specified; add `datacenters[0].hosts[0].migrationMbps`, such as `migrationMbps: 10000`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "datacenters[0].hosts[0].migration", to: "live", finds: ["virt-live-migration-heartbeat"] },
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].migration",
      to: "live",
      finds: ["virt-live-migration-heartbeat"],
    },
  ],
};
