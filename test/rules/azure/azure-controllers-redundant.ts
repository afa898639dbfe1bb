import type { RuleCases } from "../support/describe-rule";
import { azureTown, government } from "../support/azure-documents";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: {
        "datacenters[1].activeDirectory.domainControllers[1]": undefined,
        "namespaces.zones[1].servers": ["AZ-AD1", "CAMPUS-AD1"],
      },
      finds: [
        "datacenters[1].activeDirectory.domainControllers [cloud]: cloud has servers that need the directory, but one domain controller, got AZ-AD1 in zone 1, expected two, in different zones; add a second domain controller in another zone of that datacenter",
      ],
    },
    {
      document: { ...azureTown, "datacenters[1].activeDirectory.domainControllers": [] },
      finds: [
        "datacenters[1].activeDirectory.domainControllers [dc2]: dc2 has servers that need the directory, but no domain controller, got none, expected two, in different zones; add a second domain controller in another zone of that datacenter",
      ],
    },
    {
      document: {
        ...azureTown,
        "datacenters[1].region": "westus",
        "datacenters[1].zones": undefined,
        "clusters[0].members.dc2[0].zone": undefined,
        "datacenters[1].activeDirectory": undefined,
        "datacenters[1].networks[0].dns": undefined,
      },
      finds: [
        "datacenters[1].activeDirectory.domainControllers [dc2]: dc2 has servers that need the directory, but no domain controller, got none, expected two; add two domain controllers in that datacenter: availability sets keep them apart",
      ],
    },
  ],
  doesNotApply: government,
};
