import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[0].networks[0].purpose": "perimeter" },
      finds: [
        "datacenters[0].networks[0].purpose [servers]: Mailbox servers are in a perimeter network, got MBX1, expected no Exchange server in it; place the servers in an internal network with purpose `mapi`, and publish them with a proxy",
      ],
    },
    {
      from: "government",
      document: { "datacenters[1].networks[0].purpose": "perimeter" },
      finds: [
        "datacenters[1].networks[0].purpose [mail]: Mailbox servers are in a perimeter network, got 16 servers, expected no Exchange server in it; place the servers in an internal network with purpose `mapi`, and publish them with a proxy",
      ],
    },
    {
      ...school,
      document: { "hybrid.managementServer.network": "perimeter" },
      finds: [
        "datacenters[1].networks[1].purpose [perimeter]: Mailbox servers are in a perimeter network, got HYB1, expected no Exchange server in it; place the servers in an internal network with purpose `mapi`, and publish them with a proxy",
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
      from: "small-government",
      set: "datacenters[1].networks[0].purpose",
      to: "perimeter",
      finds: ["port-no-mailbox-in-dmz", "dag-one-mapi-network"],
    },
    { from: "school", set: "hybrid.managementServer.network", to: "perimeter", finds: ["port-no-mailbox-in-dmz"] },
    { from: "school", set: "datacenters[1].networks[2].purpose", to: "perimeter", finds: ["port-no-mailbox-in-dmz"] },
  ],
};
