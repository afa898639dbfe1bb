import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "gateways[0].smartHost": undefined },
      finds: [
        "gateways[0].publicAddress [relay]: the gateway has no fixed address to send from, got none, expected a public address, or a smart host; give the sending gateway its own public address, or a smart host",
      ],
    },
    {
      document: { "gateways[0].direction": "inbound" },
      finds: [
        "gateways: no gateway sends, got mailgw inbound, expected a gateway with direction outbound or both; let a gateway send: `direction: both` or `outbound`",
      ],
    },
    {
      ...school,
      document: { gateways: undefined },
      finds: [
        "gateways: no gateway sends the mail that student-records, website hand over, got none, expected a gateway with direction outbound or both; let a gateway send: `direction: both` or `outbound`",
      ],
    },
  ],
  doesNotApply: { ...school, document: { gateways: undefined, applications: undefined } },
  undecided: [
    {
      document: { gateways: undefined, "domains[0].mx": [], "domains[0].dkim": undefined },
      finds: [
        "gateways: cannot be judged: which gateway sends to the Internet is not specified; add `gateways`, such as `gateways: [ { name: mailgw, existing: true, datacenter: dc1, address: 10.1.50.25, host: mx1.example.com } ]`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "gateways[0].direction",
      to: "inbound",
      finds: ["port-smtp-out", "mail-path-complete", "ns-dkim"],
    },
    {
      from: "town",
      set: "gateways[0].publicAddress",
      to: undefined,
      finds: ["port-smtp-out", "port-smtp-in", "ns-ptr-helo"],
    },
    {
      from: "small-government",
      set: "gateways[0].publicAddresses",
      to: undefined,
      finds: ["port-smtp-out", "port-smtp-in", "ns-ptr-helo"],
    },
    { from: "school", set: "gateways[0].direction", to: "inbound", finds: ["port-smtp-out", "mail-path-complete"] },
    { from: "school", set: "gateways", to: undefined, finds: ["port-smtp-out", "mail-path-complete"] },
  ],
};
