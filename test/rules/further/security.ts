// Cases of the area's test: they prove that the rules on Extended Protection, TLS, sign-on and what is exposed hold for the town, break by one named change
// with the expected place and words, and know where they do not apply.
import type { RuleCases } from "../support/describe-rule";

/** Nothing of Exchange: mailboxes and the management of recipients are in the cloud. */
const noServer = { from: "school", deployment: { "hybrid.managementServer": undefined } } as const;

export const further: Readonly<Record<string, RuleCases>> = {
  "sec-basic-auth-off": {
    holds: { document: { "exchange.modernAuthentication": "hybrid" } },
    breaks: [
      {
        document: { "exchange.modernAuthentication": "hybrid", "exchange.basicAuthentication": true },
        finds: [
          "exchange.basicAuthentication: Basic is still on beside modern authentication, got true, expected false; set `exchange.basicAuthentication: false` once clients use modern authentication",
        ],
      },
    ],
    doesNotApply: noServer,
  },
  "sec-download-domains": {
    holds: { from: "government" },
    breaks: [
      {
        document: { "namespaces.downloadDomain": "mail.town.example" },
        finds: [
          "namespaces.downloadDomain: downloads come from a name that clients use already, got mail.town.example, expected a name of their own; give downloads a host name of their own that the certificate covers",
        ],
      },
      {
        document: { "namespaces.downloadDomain": "download.town.example" },
        finds: [
          "namespaces.downloadDomain: the certificate does not cover the download domain, got download.town.example, expected one of autodiscover.town.example, mail-old.town.example, mail.town.example; give downloads a host name of their own that the certificate covers",
        ],
      },
    ],
    doesNotApply: {},
  },
  "sec-em-service": {
    breaks: [
      {
        document: { "exchange.emergencyMitigation": false },
        finds: [
          "exchange.emergencyMitigation: the Emergency Mitigation service is switched off, got false, expected true; leave the service on and let it reach Microsoft without TLS inspection",
        ],
      },
      {
        document: { "exchange.tlsInspection": true },
        finds: [
          "exchange.tlsInspection: mitigations are refused when something opens TLS on their way, got true, expected false; leave the service on and let it reach Microsoft without TLS inspection",
        ],
      },
    ],
    doesNotApply: noServer,
  },
  "sec-ep-hybrid-agent": {
    holds: { from: "school", document: { "hybrid.connection": "modern-agent" } },
    breaks: [
      {
        deployment: {
          hybrid: {
            kind: "minimal",
            connection: "modern-agent",
            mailFlow: "direct",
            retire: [],
            endpoint: { name: "hybrid.town.example", servers: ["MBX1"] },
          },
        },
        finds: [
          "hybrid.endpoint.servers: the hybrid agent publishes servers with mailboxes, got MBX1, expected a server without mailboxes; let the agent publish a server without mailboxes, set up with /DoNotEnableEP_FEEWS, or publish the endpoint classically",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "sec-ep-on": {
    breaks: [
      {
        document: { "exchange.extendedProtection": false },
        finds: [
          "exchange.extendedProtection: Extended Protection is switched off, got false, expected true; set `exchange.extendedProtection: true` and remove what stands in its way",
        ],
      },
    ],
    doesNotApply: noServer,
  },
  "sec-ep-pf-2013": {
    breaks: [
      {
        document: { "migration.sources[0].version": "2013" },
        finds: [
          "migration.sources[0].version [old]: public folders lie on servers that Extended Protection shuts out, got 2013 CU23, expected 2016 CU23, 2019 CU12 or later; move the public folders first, or update the old servers",
        ],
      },
      {
        document: { "migration.sources[0].update": "CU22" },
        finds: [
          "migration.sources[0].update [old]: public folders lie on servers that Extended Protection shuts out, got 2016 CU22, expected 2016 CU23, 2019 CU12 or later; move the public folders first, or update the old servers",
        ],
      },
    ],
    doesNotApply: { document: { "migration.sources[0].publicFolders": undefined } },
  },
  "sec-hsts": {
    holds: { document: { "exchange.hstsSeconds": 300 } },
    breaks: [
      {
        document: { "exchange.hstsSeconds": 86400 },
        finds: [
          "exchange.hstsSeconds: HSTS promises TLS for too short a time, got 86400, expected 300 to try it, or at least 31536000; begin with 300 seconds, then set a year or more",
        ],
      },
    ],
    doesNotApply: noServer,
  },
  "sec-modern-auth-adfs": {
    holds: {
      deployment: {
        "exchange.modernAuthentication": "adfs",
        identity: { tenant: "t", signOn: { method: "adfs", servers: [], proxies: [], relyingParties: [] } },
      },
    },
    breaks: [
      {
        document: { "exchange.modernAuthentication": "adfs" },
        finds: [
          "exchange.modernAuthentication: modern authentication rests on AD FS, which the document does not have, got no sign-on service, expected `identity.signOn` with method adfs; describe AD FS in `identity.signOn` and bring all servers to 2019 CU13 or SE",
        ],
      },
      {
        document: { "exchange.modernAuthentication": "adfs", "exchange.version": "2019", "exchange.update": "CU12" },
        finds: [
          "exchange.modernAuthentication: modern authentication rests on AD FS, which the document does not have, got no sign-on service, expected `identity.signOn` with method adfs; describe AD FS in `identity.signOn` and bring all servers to 2019 CU13 or SE",
          "exchange.modernAuthentication: these servers cannot use AD FS for modern authentication, got 2019 CU12, expected 2019 CU13 or SE; describe AD FS in `identity.signOn` and bring all servers to 2019 CU13 or SE",
        ],
      },
    ],
    doesNotApply: {},
  },
  "sec-open-relay": {
    breaks: [
      {
        document: { "gateways[0].relaysFor": ["10.1.60.0/24", "198.51.100.7", "0.0.0.0/0"] },
        finds: [
          "gateways[0].relaysFor [mailgw]: the gateway relays for networks outside, got 0.0.0.0/0, expected networks inside and single addresses; list in `relaysFor` single addresses and networks of the organization alone",
        ],
      },
    ],
    doesNotApply: { document: { gateways: [], domains: [] } },
  },
  "sec-pop-imap-off": {
    holds: { document: { "proxies[0].publishes": ["imap"], "users[0].clients": { outlook: "90%", imap: "10%" } } },
    breaks: [
      {
        document: { "proxies[0].publishes": ["imap", "owa"] },
        finds: [
          "proxies[0].publishes [rproxy]: the proxy publishes a protocol that no user has clients for, got imap, expected only what users need; take the protocol out of `publishes`, or say in `users` who uses it",
        ],
      },
    ],
    doesNotApply: {},
  },
  "sec-powershell-not-published": {
    breaks: [
      {
        document: { "proxies[0].publishes": ["owa", "PowerShell"] },
        finds: [
          "proxies[0].publishes [rproxy]: the proxy publishes remote PowerShell, got PowerShell, expected everything but PowerShell; take PowerShell out of `publishes`",
        ],
      },
    ],
    doesNotApply: { document: { proxies: [] } },
  },
  "sec-tls12-on": {
    holds: { document: { "exchange.tls": ["1.2", "1.3"] } },
    breaks: [
      {
        document: { "exchange.tls": ["1.0", "1.2"] },
        finds: [
          "exchange.tls: the servers speak versions of TLS that can be broken, got 1.0, 1.2, expected 1.2, and 1.3 where it is supported; set `exchange.tls` to 1.2, and 1.3 where it is supported",
        ],
      },
      {
        from: "school",
        document: { "exchange.tls": ["1.1"] },
        finds: [
          "exchange.tls: the servers speak versions of TLS that can be broken, got 1.1, expected 1.2, and 1.3 where it is supported; set `exchange.tls` to 1.2, and 1.3 where it is supported",
        ],
      },
    ],
    doesNotApply: noServer,
  },
  "sec-tls13-scope": {
    holds: { document: { "exchange.tls": ["1.2", "1.3"] } },
    breaks: [
      {
        document: { "exchange.tls": ["1.3"] },
        finds: [
          "exchange.tls: TLS 1.2 is switched off, got 1.3, expected 1.2 among them; keep 1.2 in `exchange.tls`, and take 1.3 out where Windows or Exchange is older",
        ],
      },
      {
        document: { "exchange.tls": ["1.2", "1.3"], "exchange.windows": "2019" },
        finds: [
          "exchange.tls: TLS 1.3 is switched on where it is not supported, got 1.3 on SE RTM, Windows Server 2019, expected SE or 2019 CU15 on Windows Server 2022 or 2025; keep 1.2 in `exchange.tls`, and take 1.3 out where Windows or Exchange is older",
        ],
      },
    ],
    doesNotApply: noServer,
  },
};
