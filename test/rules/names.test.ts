// Proves that every rule about names, certificates and mail records holds, breaks and knows where it does not apply.
import { namesRules } from "../../lib/rules/names";
import { further } from "./further/names";
import { describeRule, type RuleCases } from "./support/describe-rule";

const noCluster = { from: "school" } as const;

const cases: Readonly<Record<string, RuleCases>> = {
  ...further,
  "ns-cert-expiry": {
    holds: { date: "2027-11-01" },
    breaks: [
      {
        date: "2027-11-02",
        finds: [
          "namespaces.certificate.expires: the certificate expires soon, got 2027-12-31, 59 days from 2027-11-02, expected at least 60 days; renew the certificate and write its new `expires`",
        ],
      },
      {
        from: "school",
        date: "2028-01-02",
        finds: [
          "hybrid.certificate.expires: the certificate has expired, got 2027-12-31, 2 days before 2028-01-02, expected at least 60 days; renew the certificate and write its new `expires`",
          "identity.signOn.certificate.expires: the certificate has expired, got 2027-12-31, 2 days before 2028-01-02, expected at least 60 days; renew the certificate and write its new `expires`",
        ],
      },
    ],
    doesNotApply: { document: { "namespaces.certificate": undefined } },
    undecided: [
      {
        document: { "namespaces.certificate.expires": undefined },
        finds: [
          "namespaces.certificate.expires: not decided: the document does not say when the certificate expires, expected `namespaces.certificate.expires`; add this key",
        ],
      },
    ],
  },
  "ns-cert-public-ca": {
    breaks: [
      {
        document: { "namespaces.certificate.issuer": "self-signed" },
        finds: [
          "namespaces.certificate.issuer: clients outside do not trust the issuer, got self-signed, expected public; order the certificate from a public authority, with an RSA key of 2048 bits or more",
        ],
      },
      {
        document: { "namespaces.certificate.algorithm": "ecc" },
        finds: [
          "namespaces.certificate.algorithm: the key of the certificate is not one that all clients and servers take, got ecc, expected rsa-2048 or longer; order the certificate from a public authority, with an RSA key of 2048 bits or more",
        ],
      },
      {
        from: "school",
        document: { "hybrid.certificate.algorithm": "rsa-1024", "identity.signOn.certificate.algorithm": "rsa-1024" },
        finds: [
          "hybrid.certificate.algorithm: the key of the certificate is not one that all clients and servers take, got rsa-1024, expected rsa-2048 or longer; order the certificate from a public authority, with an RSA key of 2048 bits or more",
          "identity.signOn.certificate.algorithm: the key of the certificate is not one that all clients and servers take, got rsa-1024, expected rsa-2048 or longer; order the certificate from a public authority, with an RSA key of 2048 bits or more",
        ],
      },
    ],
    doesNotApply: { plan: { clusters: [] } },
    undecided: [
      {
        document: { "namespaces.certificate": undefined },
        finds: [
          "namespaces.certificate: not decided: the document does not say who issues the certificate of the servers, expected `namespaces.certificate`; add this key",
        ],
      },
    ],
  },
  "ns-cert-san-min": {
    holds: { document: { "namespaces.certificate.names": ["*.town.example"] } },
    breaks: [
      {
        document: { "namespaces.certificate.names": ["mail.town.example", "mbx1.ad.town.local"] },
        finds: [
          "namespaces.certificate.names: the certificate does not cover every published name, got mail.town.example, mbx1.ad.town.local, expected autodiscover.town.example, mail-old.town.example as well; order a certificate with these names",
          "namespaces.certificate.names: the certificate has names that no public authority may confirm, got mbx1.ad.town.local, expected public names only; take these names out and use the public names inside too",
        ],
      },
    ],
    doesNotApply: noCluster,
    undecided: [
      {
        document: { "namespaces.certificate": undefined },
        finds: [
          "namespaces.certificate: not decided: the document does not say which names the certificate of the servers has, expected `namespaces.certificate`; add this key",
        ],
      },
    ],
  },
  "ns-dkim": {
    breaks: [
      {
        document: { "domains[0].dkim": undefined },
        finds: [
          "domains[0].dkim [town.example]: nothing on the way out signs the domain's mail, expected a gateway or exchange-online; name the gateway that signs, or exchange-online, as `dkim.signer`",
        ],
      },
      {
        document: { "gateways[0].direction": "inbound" },
        finds: [
          "domains[0].dkim.signer [town.example]: the signer is not on the way out, got mailgw, expected an outbound gateway or exchange-online; name the gateway that signs, or exchange-online, as `dkim.signer`",
        ],
      },
      {
        from: "government",
        document: { "domains[0].dkim.signer": "mx-north" },
        finds: [
          "domains[0].dkim.signer [government.example]: mail goes out that the signer does not see, got mx-north signs, mx-south1, mx-south2 sends, expected a signer on every way out; write `gateways` for all gateways that send, or exchange-online where all mail leaves there",
        ],
      },
      {
        document: { "domains[0].dkim.signer": "exchange-online" },
        finds: [
          "domains[0].dkim.signer [town.example]: mail goes out that the signer does not see, got exchange-online signs, mailgw sends, expected a signer on every way out; write `gateways` for all gateways that send, or exchange-online where all mail leaves there",
        ],
      },
      {
        from: "school",
        document: { "domains[0].dkim": { signer: "relay", selector: "r1" } },
        finds: [
          "domains[0].dkim.signer [school.example]: mail goes out that the signer does not see, got relay signs, Exchange Online sends, expected a signer on every way out; write `gateways` for all gateways that send, or exchange-online where all mail leaves there",
        ],
      },
    ],
    doesNotApply: { document: { domains: [] } },
    undecided: [
      {
        document: { "domains[0].dkim.selector": undefined },
        finds: [
          "domains[0].dkim.selector [town.example]: not decided: the document does not say under which selector receivers find the key of the signature, expected `domains[0].dkim.selector`; add this key",
        ],
      },
    ],
  },
  "ns-dmarc": {
    breaks: [
      {
        document: { "domains[0].dmarc": undefined },
        finds: [
          "domains[0].dmarc [town.example]: the domain has no DMARC policy, expected none, quarantine or reject; set `dmarc: none` at least, and read the reports",
        ],
      },
    ],
    doesNotApply: { document: { domains: [] } },
  },
  "ns-mx": {
    holds: { from: "government" },
    breaks: [
      {
        finds: [
          "domains[0].mx [town.example]: no gateway in dc2 receives mail for the domain, got gateways in dc1, expected a gateway in each datacenter with members; name gateways of both datacenters as `mx`",
        ],
      },
      {
        document: { "gateways[0].host": "mail.town.example", "gateways[0].datacenter": "dc2" },
        finds: [
          "domains[0].mx [town.example]: MX points to a name of the web clients, got mail.town.example, expected a unique name; give the gateway a host name of its own",
          "domains[0].mx [town.example]: no gateway in dc1 receives mail for the domain, got gateways in dc2, expected a gateway in each datacenter with members; name gateways of both datacenters as `mx`",
        ],
      },
      {
        document: { "domains[0].mx": "exchange-online" },
        finds: [
          "domains[0].mx [town.example]: MX leads to Exchange Online, and nothing connects it with these servers, got exchange-online, expected gateways of this deployment; name gateways of both datacenters as `mx`, or describe the connection in `hybrid`",
        ],
      },
      {
        from: "school",
        document: { "domains[0].mx": [] },
        finds: [
          "domains[0].mx [school.example]: nothing receives mail for the domain, got none, expected gateways, or exchange-online; name gateways of both datacenters as `mx`",
        ],
      },
    ],
    doesNotApply: { document: { domains: [] } },
  },
  "ns-rr-no-health": {
    breaks: [
      {
        document: { "namespaces.failover": undefined },
        finds: [
          "namespaces.failover: nobody takes a dead address out of the round robin, expected runbook, monitoring or azure-dns; set `namespaces.failover` to runbook, monitoring or azure-dns",
        ],
      },
      {
        from: "government",
        document: { "namespaces.failover": undefined },
        finds: [
          "namespaces.failover: nobody takes a dead address out of the round robin, expected runbook, monitoring or azure-dns; set `namespaces.failover` to runbook, monitoring or azure-dns",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "ns-rr-public-ip-each": {
    holds: { from: "government", document: { "namespaces.distribution.external": "dns-round-robin" } },
    breaks: [
      {
        document: { "namespaces.distribution.external": "dns-round-robin" },
        finds: [
          "namespaces.distribution.external [dc2]: the names are published by round robin outside and dc2 has no front with a public address, got 0, expected at least 1; publish a front with a `publicAddress` in each datacenter, or set `distribution.external: single-front`",
        ],
      },
    ],
    doesNotApply: {},
  },
  "ns-rr-ttl": {
    breaks: [
      {
        document: { "namespaces.ttlSeconds": 3600 },
        finds: [
          "namespaces.ttlSeconds: the names of clients and mail live too long in caches, got 3600 s, expected at most 300 s; lower `namespaces.ttlSeconds`",
        ],
      },
    ],
    doesNotApply: { plan: {}, document: { namespaces: undefined } },
  },
  "ns-rr-two-addresses": {
    breaks: [
      {
        document: { "namespaces.distribution.external": "dns-round-robin" },
        finds: [
          "namespaces.autodiscover [autodiscover.town.example]: the external name has no address in dc2, got 203.0.113.10, expected an address in each datacenter with members; publish an address of each datacenter under the name, all with the same time to live",
          "namespaces.client [mail.town.example]: the external name has no address in dc2, got 203.0.113.10, expected an address in each datacenter with members; publish an address of each datacenter under the name, all with the same time to live",
        ],
      },
      {
        plan: { records: [] },
        finds: [
          "namespaces.autodiscover [autodiscover.town.example]: the internal name has no address in dc1 and dc2, got no address, expected an address in each datacenter with members; publish an address of each datacenter under the name, all with the same time to live",
          "namespaces.client [mail.town.example]: the internal name has no address in dc1 and dc2, got no address, expected an address in each datacenter with members; publish an address of each datacenter under the name, all with the same time to live",
        ],
      },
      {
        from: "government",
        document: { "proxies[0].publicAddress": undefined },
        finds: [
          "namespaces.autodiscover [autodiscover.government.example]: the external name has no address in north, got 198.51.100.60, expected an address in each datacenter with members; publish an address of each datacenter under the name, all with the same time to live",
          "namespaces.client [mail.government.example]: the external name has no address in north, got 198.51.100.60, expected an address in each datacenter with members; publish an address of each datacenter under the name, all with the same time to live",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "ns-spf": {
    breaks: [
      {
        document: { "domains[0].spf": undefined },
        finds: [
          "domains[0].spf [town.example]: the domain has no SPF record, expected -all or ~all; set `spf` to `-all`, or `~all` while senders are still being found",
        ],
      },
      {
        document: { "domains[0].spf": "?all" },
        finds: [
          "domains[0].spf [town.example]: the SPF record refuses nobody, got ?all, expected -all or ~all; set `spf` to `-all`, or `~all` while senders are still being found",
        ],
      },
      {
        document: { "domains[0].spfIncludes": Array.from({ length: 11 }, (_, i) => `spf${i + 1}.sender.example`) },
        finds: [
          "domains[0].spfIncludes [town.example]: the SPF record needs too many lookups, got 11, expected at most 10; take senders out, or let them send through the gateways",
        ],
      },
    ],
    doesNotApply: { document: { domains: [] } },
    undecided: [
      {
        document: { "gateways[0].smartHost": { host: "relay.carrier.example" } },
        finds: [
          "domains[0].spfIncludes [town.example]: not decided: the document does not say under which name relay.carrier.example, through which mail leaves, publishes its senders, expected `domains[0].spfIncludes`; add this key",
        ],
      },
    ],
  },
  "ns-unbound": {
    breaks: [
      {
        document: { "namespaces.model": "bound" },
        finds: [
          "namespaces.model: the client names are bound to a datacenter each, got bound, expected unbound; set `namespaces.model: unbound`",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
};

test("every rule of the area has its cases here", () => {
  expect(Object.keys(cases).sort()).toEqual(namesRules.map((rule) => rule.id));
});

for (const rule of namesRules) {
  const found = cases[rule.id];
  if (found !== undefined) describeRule(rule, found);
}
