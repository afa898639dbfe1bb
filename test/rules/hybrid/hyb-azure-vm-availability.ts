import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { none } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "identity.signOn.proxies[1].zone": "1" },
      finds: [
        "identity.signOn.proxies[0].zone [WAP1]: machines with the same role share a zone, got WAP1 in 1, WAP2 in 1, expected different zones; place machines with the same role in different zones",
      ],
    },
    {
      ...school,
      document: { "datacenters[1].activeDirectory.domainControllers[0].zone": undefined },
      finds: [
        "datacenters[1].activeDirectory.domainControllers[0].zone [AZ-AD1]: machines with the same role share a zone, got AZ-AD1 in none, AZ-AD2 in 2, expected different zones; place machines with the same role in different zones",
      ],
    },
    {
      ...school,
      document: { "identity.directorySync.servers[1]": undefined },
      finds: [
        "identity.directorySync.servers [SYNC1]: the only sync server depends on its zone, got SYNC1 in 1, expected a staging server in another zone or datacenter; add a server with `mode: staging` in another zone or datacenter",
      ],
    },
    {
      ...school,
      document: { "gateways[0].count": 2 },
      finds: [
        "gateways[0].zones [relay1]: machines with the same role share a zone, got relay1 in 2, relay2 in 2, expected different zones; give the entry `zones`, at least two of them: its machines get them in turn",
      ],
    },
    {
      ...school,
      document: {
        "datacenters[1].activeDirectory.domainControllers": [
          {
            name: "AZ-AD{0}",
            count: 2,
            addresses: "10.60.0.10-10.60.0.11",
            network: "identity",
            cores: 2,
            windows: "2022",
            zone: "1",
          },
        ],
      },
      finds: [
        "datacenters[1].activeDirectory.domainControllers[0].zones [AZ-AD1]: machines with the same role share a zone, got AZ-AD1 in 1, AZ-AD2 in 1, expected different zones; give the entry `zones`, at least two of them: its machines get them in turn",
      ],
    },
  ],
  doesNotApply: none,
  changes: [
    {
      from: "school",
      set: "gateways[0].count",
      to: 2,
      finds: ["services-survive-failures", "hyb-azure-vm-availability"],
    },
    {
      from: "school",
      set: "datacenters[1].activeDirectory.domainControllers[0].zone",
      to: undefined,
      finds: ["hyb-azure-vm-availability"],
    },
    {
      from: "school",
      set: "datacenters[1].activeDirectory.domainControllers[1].zone",
      to: "1",
      finds: ["hyb-azure-vm-availability"],
    },
    {
      from: "school",
      set: "identity.signOn.proxies[1].zone",
      to: "1",
      finds: ["hyb-azure-vm-availability", "requirements-survive"],
    },
    {
      from: "school",
      set: "identity.directorySync.servers[1]",
      to: undefined,
      finds: ["services-survive-failures", "hyb-azure-vm-availability"],
    },
    {
      from: "school",
      set: "identity.directorySync.servers[0].zone",
      to: "2",
      finds: ["services-survive-failures", "hyb-azure-vm-availability"],
    },
    {
      from: "school",
      set: "identity.directorySync.servers[1].zone",
      to: undefined,
      finds: ["hyb-azure-vm-availability"],
    },
    {
      from: "school",
      set: "identity.signOn.servers[0].zone",
      to: "2",
      finds: ["hyb-azure-vm-availability", "requirements-survive"],
    },
    { from: "school", set: "identity.signOn.servers[1].zone", to: undefined, finds: ["hyb-azure-vm-availability"] },
    { from: "school", set: "identity.signOn.proxies[0].zone", to: undefined, finds: ["hyb-azure-vm-availability"] },
  ],
};
