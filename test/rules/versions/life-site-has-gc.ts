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
        "datacenters[1].activeDirectory: not decided: the document does not say the Active Directory site of dc2 and its domain controllers, expected `datacenters[1].activeDirectory`; add this key",
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
