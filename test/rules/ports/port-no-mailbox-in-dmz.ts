import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[0].networks[0].purpose": "perimeter" },
      finds: [
        "datacenters[0].networks[0].purpose [servers]: mailbox servers stand in a perimeter network, got MBX1, expected no Exchange server in it; let the servers stand in a network of purpose `mapi` inside, and publish them by a proxy",
      ],
    },
    {
      from: "government",
      document: { "datacenters[1].networks[0].purpose": "perimeter" },
      finds: [
        "datacenters[1].networks[0].purpose [mail]: mailbox servers stand in a perimeter network, got 16 servers, expected no Exchange server in it; let the servers stand in a network of purpose `mapi` inside, and publish them by a proxy",
      ],
    },
    {
      ...school,
      document: { "hybrid.managementServer.network": "perimeter" },
      finds: [
        "datacenters[1].networks[1].purpose [perimeter]: mailbox servers stand in a perimeter network, got HYB1, expected no Exchange server in it; let the servers stand in a network of purpose `mapi` inside, and publish them by a proxy",
      ],
    },
  ],
  doesNotApply: { ...school, document: { "hybrid.managementServer": undefined, "hybrid.endpoint.servers": [] } },
  changes: [
    {
      from: "town",
      set: "datacenters[0].networks[0].purpose",
      to: "perimeter",
      finds: ["port-no-mailbox-in-dmz", "dag-one-mapi-network"],
    },
    {
      from: "government",
      set: "datacenters[1].networks[0].purpose",
      to: "perimeter",
      finds: ["port-no-mailbox-in-dmz", "dag-one-mapi-network"],
    },
    { from: "school", set: "hybrid.managementServer.network", to: "perimeter", finds: ["port-no-mailbox-in-dmz"] },
    { from: "school", set: "datacenters[1].networks[2].purpose", to: "perimeter", finds: ["port-no-mailbox-in-dmz"] },
  ],
};
