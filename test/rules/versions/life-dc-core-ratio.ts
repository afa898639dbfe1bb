import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    document: { "datacenters[1].activeDirectory.domainControllers[0].cores": 1, "clusters[0].machine.processors": 8 },
  },
  breaks: [
    {
      document: {
        "datacenters[1].activeDirectory.domainControllers[0].cores": 1,
        "clusters[0].machine.processors": 9,
      },
      finds: [
        "datacenters[1].activeDirectory.domainControllers: the global catalogs have too few cores for the 9 Exchange processors in their site, got 1, expected at least 2; add processors to the domain controllers of the site, or add domain controllers",
      ],
    },
  ],
  doesNotApply: {
    document: {
      "datacenters[0].activeDirectory": undefined,
      "datacenters[1].activeDirectory": undefined,
      "namespaces.zones[0].servers": [],
      "organization.forest.schemaMaster": undefined,
    },
  },
  changes: [
    { from: "town", set: "clusters[0].machine.processors", to: 24, finds: ["life-dc-core-ratio"] },
    {
      from: "small-government",
      set: "datacenters[0].activeDirectory.domainControllers[0].cores",
      to: 1,
      finds: ["life-dc-core-ratio"],
    },
    {
      from: "government",
      set: "datacenters[1].activeDirectory.domainControllers[0].count",
      to: 2,
      finds: ["life-dc-core-ratio"],
    },
  ],
};
