import type { RuleCases } from "../support/describe-rule";
import { noServer } from "../support/versions-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[1].activeDirectory.domainControllers[0].readOnly": true },
      finds: [
        "datacenters[1].activeDirectory.domainControllers: all domain controllers of a site with Exchange are read-only, got DC2-AD1, expected a writable domain controller; add a writable domain controller to the site",
      ],
    },
    {
      document: { "datacenters[0].activeDirectory.domainControllers[0].readOnly": true },
      finds: [
        "datacenters[0].activeDirectory.domainControllers[0].readOnly [DC1-AD1]: the schema master is a read-only domain controller, got true, expected false; name a writable domain controller as `forest.schemaMaster`",
      ],
    },
    {
      from: "school",
      document: { "datacenters[0].activeDirectory.domainControllers[0].readOnly": true },
      finds: [
        "datacenters[0].activeDirectory.domainControllers: all domain controllers of a site with Exchange are read-only, got CAMPUS-AD1, expected a writable domain controller; add a writable domain controller to the site",
      ],
    },
  ],
  holds: { document: { "datacenters[0].activeDirectory.domainControllers[1].readOnly": true } },
  doesNotApply: noServer,
  changes: [
    {
      from: "town",
      set: "datacenters[1].activeDirectory.domainControllers[0].readOnly",
      to: true,
      finds: ["life-no-rodc", "life-site-has-gc"],
    },
    {
      from: "town",
      set: "datacenters[0].activeDirectory.domainControllers[0].readOnly",
      to: true,
      finds: ["life-no-rodc"],
    },
    {
      from: "small-government",
      set: "datacenters[0].activeDirectory.domainControllers[0].readOnly",
      to: true,
      finds: ["life-no-rodc", "life-site-has-gc"],
    },
    {
      from: "small-government",
      set: "datacenters[1].activeDirectory.domainControllers[0].readOnly",
      to: true,
      finds: ["life-no-rodc", "life-site-has-gc"],
    },
    {
      from: "school",
      set: "datacenters[0].activeDirectory.domainControllers[0].readOnly",
      to: true,
      finds: ["life-no-rodc", "life-site-has-gc"],
    },
  ],
};
