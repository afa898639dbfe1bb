// Cases of the area's test: they prove that the rules on views of DNS, server names, Kerberos, PTR, MTA-STS, DANE and sign-on names hold, break by one named
// change with the expected place and words, and know where they do not apply.
import type { RuleCases } from "../support/describe-rule";

export const further: Readonly<Record<string, RuleCases>> = {
  "ns-a-not-cname-kerberos": {
    holds: { document: { "exchange.kerberosAccount": "computer" } },
    breaks: [
      {
        document: { "exchange.kerberosAccount": "computer" },
        plan: { "records[1].type": "CNAME", "records[1].value": "mail.town.example" },
        finds: [
          "namespaces.autodiscover: a name for Kerberos is an alias, got mail.town.example, expected A records; publish the name with A records",
        ],
      },
    ],
    doesNotApply: {},
  },
  "ns-asa": {
    holds: { document: { "exchange.kerberosAccount": "computer" } },
    breaks: [
      {
        document: { "exchange.kerberosAccount": "group-managed" },
        finds: [
          "exchange.kerberosAccount: the alternate service account is of another kind, got group-managed, expected computer; make a computer account and roll its password out with RollAlternateServiceAccountPassword.ps1",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "ns-autodiscover-dns": {
    breaks: [
      {
        plan: { "records[1].name": "auto.town.example" },
        finds: [
          "domains[0] [town.example]: Outlook finds no autodiscover for the domain in the external view, got no record, expected autodiscover.town.example; publish autodiscover of the domain, or an SRV record for it",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "ns-cert-rsa-auth": {
    holds: { from: "school" },
    breaks: [
      {
        from: "school",
        document: { "hybrid.certificate.algorithm": "ecc" },
        finds: [
          "hybrid.certificate.algorithm: the certificate of hybrid has a key that federation cannot use, got ecc, expected rsa-2048 or longer; order the certificate of hybrid with an RSA key",
        ],
      },
    ],
    doesNotApply: {},
  },
  "ns-dane": {
    holds: { document: { "domains[0].dane": true, "namespaces.zones[1].dnssec": true } },
    breaks: [
      {
        document: { "domains[0].dane": true },
        finds: [
          "domains[0].dane [mailgw]: mx1.town.example lies in a zone that is not signed, got no DNSSEC, expected a signed zone; sign the zone of the gateways' names (`dnssec: true`), or take `dane` out",
        ],
      },
    ],
    doesNotApply: {},
  },
  "ns-dane-hybrid-eop": {
    holds: { from: "school", document: { "domains[0].dane": true, "namespaces.zones[0].dnssec": true } },
    breaks: [
      {
        from: "school",
        document: { "domains[0].dane": true },
        finds: [
          "domains[0].dane [school.example]: DANE through Exchange Online is wanted for a domain that is not signed, got no DNSSEC, expected a signed zone; sign the zone of the domain (`dnssec: true`), enable DNSSEC for it in Exchange Online and move MX to the new name",
        ],
      },
    ],
    doesNotApply: {},
  },
  "ns-mta-sts": {
    holds: { from: "government" },
    breaks: [
      {
        document: { "domains[0].mtaSts": "testing", "gateways[0].tls": "none" },
        finds: [
          "gateways[0].tls [mailgw]: the MTA-STS policy of town.example promises TLS that the gateway does not speak, got none, expected opportunistic or required; set `tls` of the gateways to opportunistic or required before the policy is published",
        ],
      },
    ],
    doesNotApply: {},
  },
  "ns-no-affinity": {
    breaks: [
      {
        document: { "proxies[0].affinity": "cookie" },
        finds: [
          "proxies[0].affinity [rproxy]: the proxy keeps each client with one server, got cookie, expected none; set `affinity: none`",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "ns-no-server-fqdn-urls": {
    breaks: [
      {
        document: {
          "namespaces.certificate.names": [
            "mail.town.example",
            "autodiscover.town.example",
            "mail-old.town.example",
            "mbx1.ad.town.example",
          ],
        },
        finds: [
          "namespaces.certificate.names: clients are sent to the name of one server, got mbx1.ad.town.example, expected a name that belongs to no server; use names of their own for clients and in the certificate",
        ],
      },
      {
        deployment: { "namespaces.client": "MBX1.ad.town.example" },
        finds: [
          "namespaces.client: clients are sent to the name of one server, got MBX1.ad.town.example, expected a name that belongs to no server; use names of their own for clients and in the certificate",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "ns-ptr-helo": {
    breaks: [
      {
        document: { "gateways[0].publicAddress": undefined },
        finds: [
          "gateways[0].publicAddress [mailgw]: mx1.town.example does not lead to the address that sends, got no address, expected its public address; publish the name of the gateway with its public address, and have the PTR of the address point to the name",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "ns-rr-partial-failure": {
    breaks: [
      {
        document: { "proxies[0].healthChecks": "none" },
        finds: [
          "proxies[0].healthChecks [rproxy]: the proxy keeps its port open whatever its servers do, got none, expected per-protocol or tcp; let the proxy test its servers and close its port when none is healthy",
        ],
      },
    ],
    doesNotApply: { from: "government" },
  },
  "ns-split-dns": {
    breaks: [
      {
        document: { "proxies[0].publicAddress": undefined },
        finds: [
          "namespaces.autodiscover: the name leads nowhere outside, got autodiscover.town.example, expected a public address; give the name an address inside and a public address of a front outside",
          "namespaces.client: the name leads nowhere outside, got mail.town.example, expected a public address; give the name an address inside and a public address of a front outside",
        ],
      },
      {
        document: { "proxies[0].publicAddress": "10.1.50.11" },
        finds: [
          "namespaces.autodiscover: the name leads to an inner address outside, got 10.1.50.11, expected a public address; give the name an address inside and a public address of a front outside",
          "namespaces.client: the name leads to an inner address outside, got 10.1.50.11, expected a public address; give the name an address inside and a public address of a front outside",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "ns-upn-eq-smtp": {
    holds: { document: { "organization.forest.upnSuffixes": ["town.example"] } },
    breaks: [
      {
        document: { "organization.forest.upnSuffixes": ["city.example"] },
        finds: [
          "organization.forest.upnSuffixes [town.example]: users of town.example cannot sign on with their mail address, got city.example, expected town.example among them; add the mail domain as a suffix of sign-on names and give it to the users",
        ],
      },
    ],
    doesNotApply: {},
  },
};
