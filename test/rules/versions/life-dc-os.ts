import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[0].activeDirectory.domainControllers[1].windows": "2012" },
      finds: [
        "datacenters[0].activeDirectory.domainControllers[1].windows [DC1-AD2]: the Windows Server version of the domain controller is not supported by Exchange, got 2012, expected 2012R2, 2016, 2019, 2022, 2025; replace the domain controller with one on a supported version",
      ],
    },
  ],
  doesNotApply: { document: { "exchange.version": "2016" } },
  changes: [
    {
      from: "town",
      set: "datacenters[0].activeDirectory.domainControllers[1].windows",
      to: "2012",
      finds: ["life-dc-os"],
    },
    {
      from: "town",
      set: "datacenters[1].activeDirectory.domainControllers[0].windows",
      to: "2008R2",
      finds: ["life-dc-os"],
    },
    {
      from: "small-government",
      set: "datacenters[1].activeDirectory.domainControllers[0].windows",
      to: "2012",
      finds: ["life-dc-os"],
    },
    {
      from: "small-government",
      set: "datacenters[2].activeDirectory.domainControllers[0].windows",
      to: "2012",
      finds: ["life-dc-os"],
    },
    {
      from: "school",
      set: "datacenters[0].activeDirectory.domainControllers[0].windows",
      to: "2012",
      finds: ["life-dc-os"],
    },
    {
      from: "school",
      set: "datacenters[1].activeDirectory.domainControllers[0].windows",
      to: "2012",
      finds: ["life-dc-os"],
    },
    {
      from: "school",
      set: "datacenters[1].activeDirectory.domainControllers[1].windows",
      to: "2008R2",
      finds: ["life-dc-os"],
    },
  ],
};
