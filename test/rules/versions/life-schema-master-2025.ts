import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    document: {
      "datacenters[0].activeDirectory.domainControllers[0].windows": "2025",
      "datacenters[0].activeDirectory.domainControllers[0].lastUpdate": "2026-10-13",
    },
  },
  breaks: [
    {
      document: {
        "datacenters[0].activeDirectory.domainControllers[0].windows": "2025",
        "datacenters[0].activeDirectory.domainControllers[0].lastUpdate": "2025-10-14",
      },
      finds: [
        "datacenters[0].activeDirectory.domainControllers[0].lastUpdate [DC1-AD1]: the schema master on Windows Server 2025 lacks the update that makes schema changes safe, got 2025-10-14, expected 2025-11-11 or later; install the update on the schema master before PrepareSchema and set its `lastUpdate`",
      ],
    },
  ],
  undecided: [
    {
      document: { "datacenters[0].activeDirectory.domainControllers[0].windows": "2025" },
      finds: [
        "datacenters[0].activeDirectory.domainControllers[0].lastUpdate [DC1-AD1]: cannot be judged: whether DC1-AD1 has the update of November 2025 is not specified; add `datacenters[0].activeDirectory.domainControllers[0].lastUpdate`, such as `lastUpdate: 2026-11-10`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "datacenters[0].activeDirectory.domainControllers[0].windows",
      to: "2025",
      finds: ["life-schema-master-2025", "life-dc-os-2016"],
    },
    {
      from: "small-government",
      set: "datacenters[0].activeDirectory.domainControllers[0].windows",
      to: "2025",
      finds: ["life-schema-master-2025", "life-dc-os-2016"],
    },
    {
      from: "school",
      set: "datacenters[0].activeDirectory.domainControllers[0].windows",
      to: "2025",
      finds: ["life-schema-master-2025", "life-dc-os-2016"],
    },
  ],
};
