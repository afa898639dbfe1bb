import type { RuleCases } from "../support/describe-rule";
import { noServer } from "../support/versions-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[1].activeDirectory.domainControllers[0].globalCatalog": false },
      finds: [
        "datacenters[1].activeDirectory.domainControllers: the site DC2 has Exchange servers but no writable global catalog, got 0, expected at least 1; place a writable global catalog in the site",
      ],
    },
    {
      document: { "datacenters[1].activeDirectory.domainControllers[0].readOnly": true },
      finds: [
        "datacenters[1].activeDirectory.domainControllers: the site DC2 has Exchange servers but no writable global catalog, got 0, expected at least 1; place a writable global catalog in the site",
      ],
    },
  ],
  doesNotApply: noServer,
  undecided: [
    {
      document: { "datacenters[1].activeDirectory": undefined },
      finds: [
        "datacenters[1].activeDirectory: cannot be judged: which Active Directory site and domain controllers dc2 has is not specified; add `datacenters[1].activeDirectory`, such as `activeDirectory: { site: DC1 }`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "datacenters[1].activeDirectory.domainControllers[0].globalCatalog",
      to: false,
      finds: ["life-site-has-gc"],
    },
    {
      from: "small-government",
      set: "datacenters[0].activeDirectory.domainControllers[0].globalCatalog",
      to: false,
      finds: ["life-site-has-gc"],
    },
    {
      from: "small-government",
      set: "datacenters[1].activeDirectory.domainControllers",
      to: [],
      finds: ["life-site-has-gc", "az-vnet-dns"],
    },
    {
      from: "school",
      set: "datacenters[0].activeDirectory.domainControllers[0].globalCatalog",
      to: false,
      finds: ["life-site-has-gc"],
    },
  ],
};
