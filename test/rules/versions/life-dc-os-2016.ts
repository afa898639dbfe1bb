import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[0].activeDirectory.domainControllers[1].windows": "2025" },
      finds: [
        "datacenters[0].activeDirectory.domainControllers[1].windows [DC1-AD2]: the domain controller is too new for the Exchange 2016 servers, got 2025, expected 2022 or earlier; do not add domain controllers of this version until the last Exchange 2016 server is removed",
      ],
    },
  ],
  doesNotApply: { document: { migration: undefined } },
  changes: [
    {
      from: "town",
      set: "datacenters[0].activeDirectory.domainControllers[1].windows",
      to: "2025",
      finds: ["life-dc-os-2016"],
    },
    {
      from: "small-government",
      set: "datacenters[2].activeDirectory.domainControllers[0].windows",
      to: "2025",
      finds: ["life-dc-os-2016"],
    },
    {
      from: "school",
      set: "datacenters[1].activeDirectory.domainControllers[0].windows",
      to: "2025",
      finds: ["life-dc-os-2016"],
    },
    {
      from: "school",
      set: "datacenters[1].activeDirectory.domainControllers[1].windows",
      to: "2025",
      finds: ["life-dc-os-2016"],
    },
  ],
};
