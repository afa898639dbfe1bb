import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "exchange.version": "2019" },
      finds: [
        "exchange.version: the servers go live after 2025-10-14 with a version that is out of support, got 2019, expected SE; set `exchange.version: SE`; keep older servers as `migration.sources` only",
      ],
    },
    {
      document: { "exchange.build": "15.2.1748.49" },
      finds: [
        "exchange.build: the servers go live after 2025-10-14 with a build that is older than SE, got 15.2.1748.49, expected 15.2.2562.17 or later; specify the number of an SE build as `exchange.build`",
      ],
    },
    {
      document: { "exchange.version": "2016" },
      date: "2025-10-15",
      finds: [
        "exchange.version: the servers go live after 2025-10-14 with a version that is out of support, got 2016, expected SE; set `exchange.version: SE`; keep older servers as `migration.sources` only",
      ],
    },
  ],
  doesNotApply: { document: { migration: undefined }, date: "2025-10-14" },
  changes: [
    {
      from: "town",
      set: "exchange.version",
      to: "2016",
      finds: ["life-target-se-only", "life-cu-n-or-n-1", "life-os-2016"],
    },
    { from: "town", set: "exchange.build", to: "15.2.1748.49", finds: ["life-target-se-only", "life-se-min-build"] },
    {
      from: "town",
      set: "exchange.build",
      to: "15.2.1118.7",
      finds: ["life-target-se-only", "life-se-min-build", "life-em-needs-jun26"],
    },
    {
      from: "small-government",
      set: "exchange.build",
      to: "15.2.1748.49",
      finds: ["life-target-se-only", "life-se-min-build"],
    },
    {
      from: "school",
      set: "exchange.version",
      to: "2016",
      finds: ["life-target-se-only", "life-cu-n-or-n-1", "life-os-2016"],
    },
    { from: "school", set: "exchange.build", to: "15.1.2507.72", finds: ["life-target-se-only", "life-se-min-build"] },
    {
      from: "town",
      set: "exchange.version",
      to: "2019",
      finds: ["life-target-se-only", "life-cu-n-or-n-1"],
    },
    {
      from: "small-government",
      set: "exchange.version",
      to: "2016",
      finds: ["life-target-se-only", "life-cu-n-or-n-1", "life-os-2016"],
    },
    {
      from: "small-government",
      set: "exchange.version",
      to: "2019",
      finds: ["life-target-se-only", "life-cu-n-or-n-1"],
    },
    {
      from: "school",
      set: "exchange.version",
      to: "2019",
      finds: ["life-target-se-only", "life-cu-n-or-n-1"],
    },
  ],
};
