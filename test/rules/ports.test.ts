// Proves that every rule about ports, zones, Edge servers and gateways holds, breaks and knows where it does not apply.
import { portsRules } from "../../lib/rules/ports";
import type { Plan } from "../../lib/plan";
import { describeRule, type RuleCases } from "./support/describe-rule";

const school = { from: "school" } as const;

const edgeServer = (name: string, datacenter: string, address: string, site: string) => ({
  name,
  existing: true,
  datacenter,
  address,
  publicAddress: address.replace("10.", "203."),
  host: `${name.toLowerCase()}.town.example`,
  direction: "both",
  edge: {
    version: "SE",
    domain: "workgroup",
    subscribedSites: [site],
    resubscribe: true,
    certificate: "self-signed",
    openProxyTest: false,
    internalSmtpServers: ["10.1.50.25"],
  },
});
const edges = () => ({
  "gateways[1]": edgeServer("EDGE1", "dc1", "10.1.50.31", "DC1"),
  "gateways[2]": edgeServer("EDGE2", "dc2", "10.2.50.31", "DC2"),
});
const withEdges = { document: edges() };
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

/** Openings of the plan, changed. */
const openings = (change: (all: Plan["firewall"]) => unknown) => ({
  firewall: (plan: Plan) => change(plan.firewall),
});

const cases: Readonly<Record<string, RuleCases>> = {
  "edge-cert-not-shared": {
    holds: withEdges,
    breaks: [
      {
        document: { ...edges(), "gateways[1].edge.certificate": "shared" },
        finds: [
          "gateways[1].edge.certificate [EDGE1]: the default SMTP certificate of the Edge server is shared with other servers, got shared, expected self-signed; keep the self-signed certificate as the default of SMTP and set `edge.certificate: self-signed`",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        document: { ...edges(), "gateways[2].edge.certificate": undefined },
        finds: [
          "gateways[2].edge.certificate [EDGE2]: not decided: the document does not say which default SMTP certificate EDGE2 has, expected `gateways[2].edge.certificate`; add this key",
        ],
      },
    ],
  },
  "edge-hybrid-needs-sub": {
    holds: { document: { ...edges(), hybrid: { kind: "full" } } },
    breaks: [
      {
        document: { ...edges(), hybrid: { kind: "full" }, "gateways[1].edge.subscribedSites": undefined },
        finds: [
          "gateways[1].edge.subscribedSites [EDGE1]: an Edge server of a hybrid deployment is not subscribed, got none, expected one site; subscribe the Edge server and write its site as `edge.subscribedSites`",
        ],
      },
    ],
    doesNotApply: withEdges,
  },
  "edge-internal-smtp-servers": {
    holds: withEdges,
    breaks: [
      {
        document: { ...edges(), "gateways[1].edge.internalSmtpServers": [] },
        finds: [
          "gateways[1].edge.internalSmtpServers [EDGE1]: a gateway before the Edge server is not among its internal servers, got none, expected also 10.1.50.25; list every mail server before the Edge server as `edge.internalSmtpServers`",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        document: { ...edges(), "gateways[1].edge.internalSmtpServers": undefined },
        finds: [
          "gateways[1].edge.internalSmtpServers [EDGE1]: not decided: the document does not say which servers EDGE1 takes for its own, expected `gateways[1].edge.internalSmtpServers`; add this key",
        ],
      },
    ],
  },
  "edge-not-joined": {
    holds: withEdges,
    breaks: [
      {
        document: { ...edges(), "gateways[1].edge.domain": "internal-forest" },
        finds: [
          "gateways[1].edge.domain [EDGE1]: the Edge server is joined to the internal forest, got internal-forest, expected workgroup or perimeter-domain; leave the Edge server in a workgroup or a perimeter domain and write it as `edge.domain`",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        document: { ...edges(), "gateways[1].edge.domain": undefined },
        finds: [
          "gateways[1].edge.domain [EDGE1]: not decided: the document does not say what EDGE1 is joined to, expected `gateways[1].edge.domain`; add this key",
        ],
      },
    ],
  },
  "edge-not-with-mailbox": {
    holds: withEdges,
    breaks: [
      {
        document: { ...edges(), "gateways[1].edge.roles": ["mailbox"] },
        finds: [
          "gateways[1].edge.roles [EDGE1]: the Edge role shares its server, got mailbox, expected nothing else; give the Edge role a server of its own",
        ],
      },
    ],
    doesNotApply: {},
  },
  "edge-one-site": {
    holds: withEdges,
    breaks: [
      {
        document: { ...edges(), "gateways[1].edge.subscribedSites": ["DC1", "DC2"] },
        finds: [
          "gateways[1].edge.subscribedSites [EDGE1]: the Edge server is not subscribed to the one site of its datacenter, got DC1, DC2, expected DC1; subscribe each Edge server to the site of its own datacenter, and run one in each datacenter",
        ],
      },
      {
        document: { ...edges(), "gateways[1].edge.subscribedSites": undefined },
        finds: [
          "gateways[1].edge.subscribedSites [EDGE1]: the Edge server is not subscribed to the one site of its datacenter, got none, expected DC1; subscribe each Edge server to the site of its own datacenter, and run one in each datacenter",
        ],
      },
      {
        document: { "gateways[1]": edges()["gateways[1]"] },
        finds: [
          "gateways [dc2]: dc2 has mailbox servers but no Edge server, got EDGE1 in dc1, expected at least one in each datacenter; subscribe each Edge server to the site of its own datacenter, and run one in each datacenter",
        ],
      },
    ],
    doesNotApply: {},
  },
  "edge-resubscribe-new-mbx": {
    holds: withEdges,
    breaks: [
      {
        document: { ...edges(), "gateways[1].edge.resubscribe": false },
        finds: [
          "gateways[1].edge.resubscribe [EDGE1]: the Edge server is not subscribed again after the new mailbox servers, got false, expected true; subscribe the Edge server again once the new servers are set up, and set `resubscribe: true`",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        document: { ...edges(), "gateways[1].edge.resubscribe": undefined },
        finds: [
          "gateways[1].edge.resubscribe [EDGE1]: not decided: the document does not say whether EDGE1 is subscribed again after the new mailbox servers, expected `gateways[1].edge.resubscribe`; add this key",
        ],
      },
    ],
  },
  "gw-frontend-proxy": {
    holds: withEdges,
    breaks: [
      {
        document: { ...edges(), "transport.frontEndProxy": true },
        finds: [
          "transport.frontEndProxy: mail leaves through the front end though Edge servers are subscribed, got true, expected false; leave `transport.frontEndProxy` out",
        ],
      },
    ],
    doesNotApply: { document: { "transport.frontEndProxy": true } },
  },
  "gw-no-smtp-rewrite": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "gateways[0].rewritesSmtp": true },
        finds: [
          "gateways[0].rewritesSmtp [relay]: SMTP between servers of Exchange is changed on its way, got true, expected false; turn SMTP inspection off on this way and leave `rewritesSmtp` out",
        ],
      },
      {
        document: { ...edges(), "gateways[1].tls": "none" },
        finds: [
          "gateways[1].tls [EDGE1]: STARTTLS is left out between servers of Exchange, got none, expected required; set `tls: required`",
        ],
      },
    ],
    doesNotApply: { document: { "gateways[0].rewritesSmtp": true } },
  },
  "gw-send-connector-both-dc": {
    holds: { document: secondGateway },
    breaks: [
      {
        finds: [
          "gateways: mail leaves by too few gateways, got mailgw in dc1, expected at least 2; run a sending gateway in each datacenter with mailbox servers",
        ],
      },
      {
        document: { ...secondGateway, "gateways[1].datacenter": "dc1" },
        finds: [
          "gateways: all gateways that send stand in one datacenter, got mailgw in dc1, mailgw2 in dc1, expected dc1 and dc2; run a sending gateway in each datacenter with mailbox servers",
        ],
      },
    ],
    doesNotApply: school,
  },
  "gw-size-limits-aligned": {
    holds: { document: { "gateways[0].maxMessageMB": 35 } },
    breaks: [
      {
        document: { "gateways[0].maxMessageMB": 25 },
        finds: [
          "gateways[0].maxMessageMB [mailgw]: the gateway takes smaller messages than the transport, got 25 MB, expected at least 35 MB; raise the gateway's limit to that of the transport, or lower `transport.maxMessageMB`",
        ],
      },
    ],
    doesNotApply: {},
  },
  "gw-third-party-scoped": {
    breaks: [
      {
        plan: openings((all) =>
          all.map((one) => (one.source === "gw-third-party-scoped" ? { ...one, from: "internet" } : one)),
        ),
        finds: [
          "gateways [10.1.10.21]: TCP 25 of a mailbox server is open to the Internet beside the gateways, got 10.1.10.21, expected 10.1.50.25; open TCP 25 to the mailbox servers for the gateways' addresses alone",
          "gateways [10.2.10.21]: TCP 25 of a mailbox server is open to the Internet beside the gateways, got 10.2.10.21, expected 10.1.50.25; open TCP 25 to the mailbox servers for the gateways' addresses alone",
        ],
      },
      {
        document: { "gateways[0].tls": "none" },
        finds: [
          "gateways[0].tls [mailgw]: the gateway hands mail to the servers without TLS, got none, expected opportunistic or required; set `tls` of the gateway to opportunistic or required",
        ],
      },
    ],
    doesNotApply: school,
    undecided: [
      {
        document: { "gateways[0].address": undefined },
        finds: [
          "gateways[0].address [mailgw]: not decided: the document does not say from which address mailgw delivers, expected `gateways[0].address`; add this key",
        ],
      },
    ],
  },
  "port-client-set": {
    breaks: [
      {
        document: { "proxies[0].publishes": ["owa", "rdp"] },
        finds: [
          "proxies[0].publishes [rproxy]: the proxy publishes what no client needs, got rdp, expected protocols of Exchange that the users' clients use; publish only what clients use",
        ],
      },
      {
        document: { "proxies[0].publishes": ["owa", "imap"] },
        finds: [
          "proxies[0].publishes [rproxy]: the proxy publishes what no client needs, got imap, expected protocols of Exchange that the users' clients use; publish only what clients use",
        ],
      },
      {
        plan: openings((all) =>
          all.map((one) => (one.from === "internet" && one.to === "rproxy" ? { ...one, ports: ["443", "3389"] } : one)),
        ),
        finds: [
          "proxies [rproxy]: other ports than those of clients are open to the Internet, got tcp 443 3389, expected tcp 443, 80, 587, 993, 995; publish only what clients use",
        ],
      },
    ],
    doesNotApply: school,
  },
  "port-dns": {
    breaks: [
      {
        document: { "datacenters[1].networks[0].dns": [] },
        finds: [
          "datacenters[1].networks[0].dns [servers]: servers are given no DNS servers: MBX2, got none, expected at least one DNS server; write the addresses of the directory's DNS servers as `dns` of the network",
        ],
      },
      {
        from: "government",
        document: { "datacenters[0].networks[0].dns": ["10.10.0.10", "8.8.8.8"] },
        finds: [
          "datacenters[0].networks[0].dns [mail]: servers in the domain ask DNS servers that do not know it: N01MBX01 and 15 more, got 8.8.8.8, expected the directory's DNS servers alone; write the addresses of the directory's DNS servers as `dns` of the network",
        ],
      },
      {
        document: { "datacenters[0].networks[0].dns": ["10.1.0.11", "10.1.10.21"] },
        finds: [
          "datacenters[0].networks[0].dns [servers]: servers in the domain ask DNS servers that do not know it: MBX1, got 10.1.10.21, expected the directory's DNS servers alone; write the addresses of the directory's DNS servers as `dns` of the network",
        ],
      },
    ],
    doesNotApply: { ...school, document: { gateways: undefined } },
  },
  "port-edge-int": {
    holds: withEdges,
    breaks: [
      {
        document: { ...edges(), "gateways[1].direction": "inbound" },
        finds: [
          "gateways[1].direction [EDGE1]: TCP 25 is not open both ways between the Edge server and the mailbox servers, got inbound, expected both; set `direction: both` and open TCP 25 both ways between the Edge server and the mailbox servers of its site",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        document: { ...edges(), "gateways[1].address": undefined },
        finds: [
          "gateways[1].address [EDGE1]: not decided: the document does not say where EDGE1 stands, expected `gateways[1].address`; add this key",
        ],
      },
    ],
  },
  "port-edgesync": {
    holds: withEdges,
    breaks: [
      {
        document: edges(),
        plan: openings((all) => all.filter((one) => one.to !== "EDGE2" || !one.ports.includes("50636"))),
        finds: [
          "gateways[2].address [EDGE2]: EdgeSync to the Edge server is not among the openings, got 10.2.50.31, expected an opening on TCP 50636; open TCP 50636 from the mailbox servers of the subscribed site to the Edge server",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        document: { ...edges(), "gateways[1].address": undefined },
        finds: [
          "gateways[1].address [EDGE1]: not decided: the document does not say where EDGE1 stands, expected `gateways[1].address`; add this key",
        ],
      },
    ],
  },
  "port-hybrid-out": {
    holds: { ...school, document: { "hybrid.outboundPorts": [443, 25, 80, 8080] } },
    breaks: [
      {
        ...school,
        document: { "hybrid.outboundPorts": [443] },
        finds: [
          "hybrid.outboundPorts: the way to Exchange Online and Microsoft Entra is not open, got 443, expected also 25, 80; open TCP 443, 25 and 80 from the servers to Exchange Online and Microsoft Entra",
        ],
      },
    ],
    doesNotApply: {},
  },
  "port-hybrid-in": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "hybrid.endpoint.publicAddress": undefined },
        finds: [
          "hybrid.endpoint.publicAddress: Exchange Online cannot reach the hybrid endpoint, got no public address with servers behind it, and no proxy that publishes the name, expected a public address, or a proxy; give `hybrid.endpoint` a public address, or let a proxy with one publish its name without asking for a password",
        ],
      },
      {
        document: {
          hybrid: { kind: "full", endpoint: { name: "mail.town.example" } },
          "proxies[0].preauthentication": { ews: "adfs" },
        },
        finds: [
          "proxies[0].preauthentication [rproxy]: the proxy before the hybrid endpoint asks for a password first, got ews, expected pass-through for ews and autodiscover; give `hybrid.endpoint` a public address, or let a proxy with one publish its name without asking for a password",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        ...school,
        document: { "hybrid.endpoint": undefined },
        finds: [
          "hybrid.endpoint: not decided: the document does not say where Exchange Online reaches the servers, expected `hybrid.endpoint`; add this key",
        ],
      },
    ],
  },
  "port-no-filter-internal": {
    breaks: [
      {
        document: { "links[0].filtered": true },
        finds: [
          "links[0].filtered: a firewall filters between Exchange servers, or before the directory, got dc1 - dc2, expected no filter; let everything pass between Exchange servers and domain controllers, both ways, and leave `filtered` out",
        ],
      },
      {
        document: { "datacenters[0].networks[1].filtered": true },
        finds: [
          "datacenters[0].networks[1].filtered: a firewall filters between Exchange servers, or before the directory, got replication, expected no filter; let everything pass between Exchange servers and domain controllers, both ways, and leave `filtered` out",
        ],
      },
    ],
    doesNotApply: { ...school, document: { "hybrid.managementServer": undefined, "hybrid.endpoint": undefined } },
  },
  "port-no-mailbox-in-dmz": {
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
  },
  "port-sender-reputation": {
    holds: withEdges,
    breaks: [
      {
        document: { ...edges(), "gateways[1].edge.openProxyTest": true },
        finds: [
          "gateways[1].edge.openProxyTest [EDGE1]: the Edge server tests senders for open proxies, got true, expected false; turn the test off (Set-SenderReputationConfig) and set `openProxyTest: false`",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        document: { ...edges(), "gateways[1].edge.openProxyTest": undefined },
        finds: [
          "gateways[1].edge.openProxyTest [EDGE1]: not decided: the document does not say whether EDGE1 tests senders for open proxies, expected `gateways[1].edge.openProxyTest`; add this key",
        ],
      },
    ],
  },
  "port-smtp-in": {
    breaks: [
      {
        document: { "gateways[0].direction": "outbound" },
        finds: [
          "gateways[0].direction [mailgw]: an MX points to a gateway that does not receive, got outbound, expected inbound or both; let the gateway receive and open TCP 25 from the Internet to its public address",
        ],
      },
      {
        plan: openings((all) => all.filter((one) => one.source !== "port-smtp-in")),
        finds: [
          "gateways[0].publicAddress [mailgw]: TCP 25 from the Internet to the gateway is not among the openings, got 203.0.113.25, expected an opening from the Internet on TCP 25; let the gateway receive and open TCP 25 from the Internet to its public address",
        ],
      },
    ],
    doesNotApply: school,
    undecided: [
      {
        document: { "gateways[0].publicAddress": undefined },
        finds: [
          "gateways[0].publicAddress [mailgw]: not decided: the document does not say at which address mailgw receives, expected `gateways[0].publicAddress`; add this key",
        ],
      },
    ],
  },
  "port-smtp-out": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "gateways[0].smartHost": undefined },
        finds: [
          "gateways[0].publicAddress [relay]: the gateway sends from no fixed address, got none, expected a public address, or a smart host; give the sending gateway a public address of its own, or a smart host",
        ],
      },
      {
        document: { "gateways[0].direction": "inbound" },
        finds: [
          "gateways: no gateway sends, got mailgw inbound, expected one with direction outbound or both; let a gateway send: `direction: both` or `outbound`",
        ],
      },
      {
        ...school,
        document: { gateways: undefined },
        finds: [
          "gateways: no gateway sends what student-records, website hand it, got none, expected one with direction outbound or both; let a gateway send: `direction: both` or `outbound`",
        ],
      },
    ],
    doesNotApply: { ...school, document: { gateways: undefined, applications: undefined } },
    undecided: [
      {
        document: { gateways: undefined, "domains[0].mx": [], "domains[0].dkim": undefined },
        finds: [
          "gateways: not decided: the document does not say which gateway sends to the Internet, expected `gateways`; add this key",
        ],
      },
    ],
  },
  "port-witness": {
    breaks: [
      {
        plan: openings((all) => all.filter((one) => one.to !== "FS3")),
        finds: [
          "clusters[0].witness.address: TCP 445 to the witness is not among the openings, got MBX1, MBX2, expected an opening from every member; open TCP 445 and RPC from every member to the witness",
        ],
      },
    ],
    doesNotApply: school,
    undecided: [
      {
        document: { "clusters[0].alternateWitness.address": undefined },
        finds: [
          "clusters[0].alternateWitness.address: not decided: the document does not say which address FS2 has, expected `clusters[0].alternateWitness.address`; add this key",
        ],
      },
    ],
  },
};

test("every rule of the area has its cases here", () => {
  expect(Object.keys(cases).sort()).toEqual(portsRules.map((rule) => rule.id));
});

for (const rule of portsRules) {
  const found = cases[rule.id];
  if (found !== undefined) describeRule(rule, found);
}
