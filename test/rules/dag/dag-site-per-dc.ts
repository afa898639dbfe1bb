import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[1].activeDirectory.site": "dc1" },
      finds: [
        "datacenters[1].activeDirectory.site: two datacenters share an Active Directory site, got dc1 for dc1 and dc2, expected a separate site for each datacenter; give each datacenter its own Active Directory site with its own subnets",
      ],
    },
    {
      document: { "datacenters[2].activeDirectory.site": "DC2" },
      finds: [
        "datacenters[2].activeDirectory.site: two datacenters share an Active Directory site, got DC2 for dc2 and annex, expected a separate site for each datacenter; give each datacenter its own Active Directory site with its own subnets",
      ],
    },
    {
      from: "school",
      document: { "datacenters[1].activeDirectory.site": "CAMPUS" },
      finds: [
        "datacenters[1].activeDirectory.site: two datacenters share an Active Directory site, got CAMPUS for campus and cloud, expected a separate site for each datacenter; give each datacenter its own Active Directory site with its own subnets",
      ],
    },
  ],
  doesNotApply: noCluster,
  undecided: [
    {
      document: { "datacenters[1].activeDirectory": undefined },
      finds: [
        "datacenters[1].activeDirectory: cannot be judged: which Active Directory site dc2 is in is not specified; add `datacenters[1].activeDirectory`, such as `activeDirectory: { site: DC1 }`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "datacenters[1].activeDirectory",
      to: undefined,
      finds: ["dag-site-per-dc", "addresses-in-networks", "life-site-has-gc"],
    },
    { from: "town", set: "datacenters[1].activeDirectory.site", to: "dc1", finds: ["dag-site-per-dc"] },
    { from: "town", set: "datacenters[2].activeDirectory.site", to: "DC1", finds: ["dag-site-per-dc"] },
    { from: "small-government", set: "datacenters[0].activeDirectory.site", to: "SOUTH", finds: ["dag-site-per-dc"] },
    { from: "small-government", set: "datacenters[2].activeDirectory.site", to: "NORTH", finds: ["dag-site-per-dc"] },
    { from: "small-government", set: "datacenters[1].activeDirectory.site", to: "north", finds: ["dag-site-per-dc"] },
    { from: "school", set: "datacenters[1].activeDirectory.site", to: "CAMPUS", finds: ["dag-site-per-dc"] },
    { from: "school", set: "datacenters[0].activeDirectory.site", to: "cloud", finds: ["dag-site-per-dc"] },
  ],
};
