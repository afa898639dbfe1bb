import type { RuleCases } from "../support/describe-rule";
import { azureTown, government } from "../support/azure-documents";

const twoInAzure = {
  ...azureTown,
  "clusters[0].members.dc2[1]": {
    name: "MBX3",
    zone: "2",
    addresses: { mapi: "10.2.10.22", replication: "10.2.20.22" },
  },
} as const;

export const cases: RuleCases = {
  holds: { document: twoInAzure },
  breaks: [
    {
      document: { ...twoInAzure, "clusters[0].members.dc2[0].zone": "2" },
      finds: [
        "clusters[0].members: voters of the DAG in Azure share a zone, or have none, got MBX2 in 2, MBX3 in 2, expected members in at least two zones, the witness in another; place the members and the witness in different zones",
      ],
    },
    {
      document: { ...azureTown, "clusters[0].members.dc2[0].zone": undefined },
      finds: [
        "clusters[0].members: voters of the DAG in Azure share a zone, or have none, got MBX2 in none, expected members in at least two zones, the witness in another; place the members and the witness in different zones",
      ],
    },
    {
      document: {
        ...azureTown,
        "clusters[0].members.dc2[0]": {
          name: "MBX{0}",
          count: 2,
          zone: "2",
          addresses: { mapi: "10.2.10.22-10.2.10.23", replication: "10.2.20.22-10.2.20.23" },
        },
        "clusters[0].members.dc1[0].name": "MBX9",
      },
      finds: [
        "clusters[0].members: voters of the DAG in Azure share a zone, or have none, got MBX1 in 2, MBX2 in 2, expected members in at least two zones, the witness in another; give the entry `zones`: its members get them in turn",
      ],
    },
  ],
  doesNotApply: government,
};
