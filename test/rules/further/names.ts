// Cases of the area's test: they prove that the rules on views of DNS, server names, Kerberos, PTR, MTA-STS, DANE and sign-on names hold, break by one named
// change with the expected place and words, and know where they do not apply.
import type { RuleCases } from "../support/describe-rule";

/** Nothing of Exchange: mailboxes and the management of recipients are in the cloud. */
const noServer = { from: "school", deployment: { "hybrid.managementServer": undefined } } as const;
/** No names of our own. */
const noNames = { from: "school", document: { namespaces: undefined, gateways: [], hybrid: undefined } } as const;

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
    doesNotApply: noServer,
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
  "ns-default-accepted-domain": {
    breaks: [
      {
        document: { "domains[0].name": "*" },
        finds: [
          "domains[0].name: every domain there is is accepted, got *, expected the organization's own domains; list the domains of the organization by name in `domains`, with `type: authoritative` for those whose mailboxes are all here",
        ],
      },
      {
        document: { "domains[0].type": "internal-relay" },
        finds: [
          "domains: no domain is the organization's own, got town.example: internal-relay, expected an authoritative domain; list the domains of the organization by name in `domains`, with `type: authoritative` for those whose mailboxes are all here",
        ],
      },
      {
        from: "school",
        document: { domains: [] },
        finds: [
          "domains: no domain is accepted, got none, expected a domain; list the domains of the organization by name in `domains`, with `type: authoritative` for those whose mailboxes are all here",
        ],
      },
    ],
    alwaysApplies: true,
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
          "namespaces.certificate.names: the certificate has the name of one server, got mbx1.ad.town.example, expected a name that belongs to no server; use names of their own for clients and in the certificate",
        ],
      },
      {
        deployment: { "namespaces.client": "MBX1.ad.town.example" },
        finds: [
          "namespaces.client: clients are sent to the name of one server, got MBX1.ad.town.example, expected a name that belongs to no server; use names of their own for clients and in the certificate",
        ],
      },
      {
        from: "government",
        document: { "namespaces.client": "n1mbx01.corp.government.example" },
        finds: [
          "namespaces.client: clients are sent to the name of one server, got n1mbx01.corp.government.example, expected a name that belongs to no server; use names of their own for clients and in the certificate",
        ],
      },
      {
        from: "school",
        document: {
          "hybrid.endpoint.name": "hyb1.ad.school.example",
          "hybrid.certificate.names": ["MAIL1.ad.school.example"],
        },
        finds: [
          "hybrid.certificate.names: the certificate has the name of one server, got MAIL1.ad.school.example, expected a name that belongs to no server; use names of their own for clients and in the certificate",
          "hybrid.endpoint.name: clients are sent to the name of one server, got hyb1.ad.school.example, expected a name that belongs to no server; use names of their own for clients and in the certificate",
        ],
      },
    ],
    doesNotApply: noNames,
  },
  "ns-ptr-helo": {
    breaks: [
      {
        document: { "gateways[0].publicAddress": undefined },
        finds: [
          "gateways[0].publicAddress [mailgw]: mx1.town.example does not lead to the address that sends, got no address, expected its public address; publish the name of the gateway with its public address, and have the PTR of the address point to the name",
        ],
      },
      {
        document: { "gateways[0].host": "mailgw.ad.town.local" },
        finds: [
          "gateways[0].host [mailgw]: the gateway says a name that does not exist on the Internet, got mailgw.ad.town.local, expected a full name in a public domain; publish the name of the gateway with its public address, and have the PTR of the address point to the name",
        ],
      },
      {
        document: { "gateways[0].host": "mbx1.ad.town.example" },
        finds: [
          "gateways[0].host [mailgw]: the gateway says the name of another machine, got mbx1.ad.town.example, expected a unique name; publish the name of the gateway with its public address, and have the PTR of the address point to the name",
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
    doesNotApply: { from: "school" },
  },
  "ns-split-dns": {
    holds: { from: "school" },
    breaks: [
      {
        document: { "proxies[0].publicAddress": undefined },
        finds: [
          "namespaces.autodiscover: the name leads nowhere outside, got autodiscover.town.example, expected a public address; give the name an address inside and a public address of a front outside, each in a zone of that view",
          "namespaces.client: the name leads nowhere outside, got mail.town.example, expected a public address; give the name an address inside and a public address of a front outside, each in a zone of that view",
        ],
      },
      {
        document: { "proxies[0].publicAddress": "10.1.50.11", "gateways[0].publicAddress": "169.254.1.1" },
        finds: [
          "gateways[0].publicAddress [mailgw]: names lead to an inner address outside, got 169.254.1.1, expected an address of the Internet; write the address by which it is reached from the Internet",
          "proxies[0].publicAddress [rproxy]: names lead to an inner address outside, got 10.1.50.11, expected an address of the Internet; write the address by which it is reached from the Internet",
        ],
      },
      {
        from: "government",
        document: { "gateways[0].publicAddresses": "10.1.1.1-10.1.1.2" },
        finds: [
          "gateways[0].publicAddresses [mx-north1]: names lead to an inner address outside, got 10.1.1.1, expected an address of the Internet; write the address by which it is reached from the Internet",
          "gateways[0].publicAddresses [mx-north2]: names lead to an inner address outside, got 10.1.1.2, expected an address of the Internet; write the address by which it is reached from the Internet",
        ],
      },
      {
        document: { "namespaces.zones[0]": undefined },
        finds: [
          "namespaces.zones [internal]: names lie in no zone of the internal view, got autodiscover.town.example, mail-old.town.example, mail.town.example, expected a zone of this view that each name ends in; add the zone, or take names that lie in a zone that is there",
        ],
      },
    ],
    doesNotApply: noNames,
    undecided: [
      {
        document: { namespaces: undefined },
        finds: [
          "namespaces: not decided: the document does not say under which names clients find mail, expected `namespaces`; add this key",
        ],
      },
      {
        document: { "namespaces.zones": [] },
        finds: [
          "namespaces.zones: not decided: the document does not say which zones hold the names that clients and mail use, expected `namespaces.zones`; add this key",
        ],
      },
    ],
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
