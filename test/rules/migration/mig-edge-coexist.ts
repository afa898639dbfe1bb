import type { RuleCases } from "../support/describe-rule";

const edgeGateway = (version: string | undefined) => ({
  "gateways[1]": {
    name: "EDGE1",
    existing: true,
    datacenter: "dc1",
    address: "10.1.50.31",
    host: "edge1.town.example",
    edge: version === undefined ? {} : { version },
  },
});

export const cases: RuleCases = {
  holds: { document: edgeGateway("2019") },
  breaks: [
    {
      document: edgeGateway("2013"),
      finds: [
        "gateways[1].edge.version [EDGE1]: the Edge server is too old for the new Mailbox servers, got 2013, expected 2016, 2019 or SE; replace the Edge server with an SE server first, and specify its version as `edge.version`",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      document: edgeGateway(undefined),
      finds: [
        'gateways[1].edge.version [EDGE1]: cannot be judged: the version of EDGE1 is not specified; add `gateways[1].edge.version`, such as `version: "2019"`',
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "gateways[1]",
      to: {
        name: "EDGE1",
        existing: true,
        datacenter: "dc1",
        address: "10.1.50.31",
        host: "edge1.town.example",
        edge: { version: "2013" },
      },
      finds: [
        "mig-edge-coexist",
        "edge-cert-not-shared",
        "edge-internal-smtp-servers",
        "edge-not-joined",
        "edge-one-site",
        "gw-send-connector-both-dc",
        "hw-ram-edge",
        "ns-dkim",
        "ns-ptr-helo",
        "port-sender-reputation",
        "port-smtp-out",
      ],
    },
    {
      from: "town",
      set: "gateways[1]",
      to: {
        name: "EDGE1",
        existing: true,
        datacenter: "dc1",
        address: "10.1.50.31",
        host: "edge1.town.example",
        edge: {},
      },
      finds: [
        "mig-edge-coexist",
        "edge-cert-not-shared",
        "edge-internal-smtp-servers",
        "edge-not-joined",
        "edge-one-site",
        "gw-send-connector-both-dc",
        "hw-ram-edge",
        "ns-dkim",
        "ns-ptr-helo",
        "port-sender-reputation",
        "port-smtp-out",
      ],
    },
  ],
};
