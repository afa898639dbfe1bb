import type { RuleCases } from "../support/describe-rule";
import { azureTown, town } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: town,
  breaks: [
    {
      document: { ...azureTown, "datacenters[1].networks[0].filtered": true },
      finds: [
        "datacenters[1].networks[0].filtered: a network security group filters between Exchange servers, or before the directory, got servers, expected no filter; allow everything between these networks, both ways, and leave `filtered` out",
      ],
    },
    {
      document: { ...azureTown, "links[0].filtered": true },
      finds: [
        "links[0].filtered: a network security group filters between Exchange servers, or before the directory, got dc1 - dc2, expected no filter; allow everything between these networks, both ways, and leave `filtered` out",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "government",
      set: "links[1].filtered",
      to: true,
      finds: ["az-nsg-no-intra-block", "port-no-filter-internal"],
    },
    {
      from: "school",
      set: "datacenters[1].networks[2].filtered",
      to: true,
      finds: ["az-nsg-no-intra-block", "port-no-filter-internal"],
    },
  ],
};
