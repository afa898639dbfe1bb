import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

const secondGateway = {
  "gateways[1]": {
    name: "mailgw2",
    existing: true,
    datacenter: "dc2",
    address: "10.2.50.25",
    publicAddress: "203.0.113.26",
    host: "mx2.town.example",
  },
};

export const cases: RuleCases = {
  holds: { document: secondGateway },
  breaks: [
    {
      finds: [
        "gateways: mail leaves through too few gateways, got mailgw in dc1, expected at least 2; run a sending gateway in each datacenter with Mailbox servers",
      ],
    },
    {
      document: { ...secondGateway, "gateways[1].datacenter": "dc1" },
      finds: [
        "gateways: all gateways that send are in one datacenter, got mailgw in dc1, mailgw2 in dc1, expected dc1 and dc2; run a sending gateway in each datacenter with Mailbox servers",
      ],
    },
  ],
  doesNotApply: school,
  changes: [
    { from: "small-government", set: "gateways[0].direction", to: "inbound", finds: ["gw-send-connector-both-dc"] },
    { from: "small-government", set: "gateways[1].direction", to: "inbound", finds: ["gw-send-connector-both-dc"] },
    {
      from: "small-government",
      set: "gateways[1].datacenter",
      to: "north",
      finds: ["gw-send-connector-both-dc", "ns-mx"],
    },
  ],
};
