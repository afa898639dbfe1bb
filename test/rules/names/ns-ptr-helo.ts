import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "gateways[0].publicAddress": undefined },
      finds: [
        "gateways[0].publicAddress [mailgw]: mx1.town.example does not resolve to the address that sends, got no address, expected its public address; publish the name of the gateway with its public address, and have the PTR record of the address point to the name",
      ],
    },
    {
      document: { "gateways[0].host": "mailgw.ad.town.local" },
      finds: [
        "gateways[0].host [mailgw]: the gateway announces a name that does not exist on the Internet, got mailgw.ad.town.local, expected an FQDN in a public domain; publish the name of the gateway with its public address, and have the PTR record of the address point to the name",
      ],
    },
    {
      document: { "gateways[0].host": "mbx1.ad.town.example" },
      finds: [
        "gateways[0].host [mailgw]: the gateway announces the name of another machine, got mbx1.ad.town.example, expected a separate name; publish the name of the gateway with its public address, and have the PTR record of the address point to the name",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "gateways[0].host", to: "mbx1.ad.town.example", finds: ["ns-ptr-helo"] },
    { from: "town", set: "gateways[0].host", to: "mx1", finds: ["ns-ptr-helo"] },
    { from: "town", set: "gateways[0].host", to: "mx1.ad.town.local", finds: ["ns-ptr-helo"] },
    {
      from: "small-government",
      set: "gateways[0].host",
      to: "mx{0}.north.government.local",
      finds: ["ns-ptr-helo", "ns-split-dns"],
    },
  ],
};
