// Proves that every rule about hybrid, directory sync and sign-on holds, breaks and knows where it does not apply.
import type { Plan } from "../../lib/plan";
import { hybridRules } from "../../lib/rules/hybrid";
import { further, furtherBreaks } from "./further/hybrid";
import { describeRule, type RuleCases } from "./support/describe-rule";

const school = { from: "school" } as const;
const none = { from: "town" } as const;
const full = { from: "school", document: { "hybrid.kind": "full", "hybrid.dedicatedApp": true } } as const;
const passThrough = {
  "identity.signOn.method": "pass-through",
  "identity.signOn.peakSignOnsPerSecond": 200,
  "identity.signOn.servers": [
    { name: "PTA1", datacenter: "cloud", network: "identity", zone: "1", processors: 4, memoryGB: 16 },
    { name: "PTA2", datacenter: "cloud", network: "identity", zone: "2", processors: 8, memoryGB: 32 },
    { name: "PTA3", existing: true, datacenter: "campus", address: "10.50.0.31" },
  ],
} as const;
const agents = { from: "school", document: passThrough } as const;
const existingSync = {
  "identity.directorySync.servers": [{ name: "SYNC1", existing: true, datacenter: "campus", address: "10.50.0.30" }],
} as const;

const cases: Readonly<Record<string, RuleCases>> = {
  ...further,
  "ec-localdb-limit": {
    holds: { ...school, document: { "identity.directorySync.objects": 100_000 } },
    breaks: [
      {
        ...school,
        document: { "identity.directorySync.objects": 100_001 },
        finds: [
          "identity.directorySync.database: the directory is too large for the LocalDB of Entra Connect, got 100001 objects, expected at most 100000, or a SQL Server; give Entra Connect a SQL Server and set `identity.directorySync.database: sql-server`",
        ],
      },
    ],
    doesNotApply: none,
  },
  "ec-object-quota": {
    holds: { ...school, document: { "identity.directorySync.objects": 300_000 } },
    breaks: [
      {
        ...school,
        document: { "identity.directorySync.objects": 300_001 },
        finds: [
          "identity.directorySync.objects: the directory is larger than the quota of a tenant, got 300001 objects, expected at most 300000; have the quota raised by a support case before the first sync, and waive this rule naming it",
        ],
      },
    ],
    doesNotApply: none,
  },
  "ec-one-active": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "identity.directorySync.servers[1].mode": "active" },
        finds: [
          "identity.directorySync.servers: not exactly one Entra Connect server exports to the tenant, got SYNC1, SYNC2, expected one; leave one server `mode: active` and set the others to staging",
        ],
      },
      {
        ...school,
        document: { "identity.directorySync.servers[0].mode": "staging" },
        finds: [
          "identity.directorySync.servers: not exactly one Entra Connect server exports to the tenant, got none, expected one; leave one server `mode: active` and set the others to staging",
        ],
      },
    ],
    doesNotApply: { ...school, document: { "identity.directorySync.product": "cloud-sync" } },
  },
  "ec-os": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "exchange.windows": "2025" },
        finds: [
          'identity.directorySync.servers[0].windows [SYNC1]: Entra Connect is not supported on this version of Windows Server, got 2025, expected 2016, 2019, 2022; give these servers Windows Server 2022 with a desktop: `windows: "2022"`, `windowsInstallation: desktop`',
          'identity.directorySync.servers[1].windows [SYNC2]: Entra Connect is not supported on this version of Windows Server, got 2025, expected 2016, 2019, 2022; give these servers Windows Server 2022 with a desktop: `windows: "2022"`, `windowsInstallation: desktop`',
        ],
      },
      {
        ...school,
        document: { "exchange.windowsInstallation": "core" },
        finds: [
          'exchange.windowsInstallation: Entra Connect is to run on a system without a desktop, got core, expected desktop; give these servers Windows Server 2022 with a desktop: `windows: "2022"`, `windowsInstallation: desktop`',
        ],
      },
    ],
    doesNotApply: none,
  },
  "ec-ports": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "datacenters[1].networks[0].filtered": true },
        finds: [
          "identity.directorySync.servers[0].network [SYNC1]: the sync server stands behind a filter, got identity, expected a network inside without a filter; put the sync server into an inner network without a filter towards the domain controllers",
          "identity.directorySync.servers[1].network [SYNC2]: the sync server stands behind a filter, got identity, expected a network inside without a filter; put the sync server into an inner network without a filter towards the domain controllers",
        ],
      },
      {
        ...school,
        document: { "identity.directorySync.servers[1].network": "perimeter" },
        finds: [
          "identity.directorySync.servers[1].network [SYNC2]: the sync server stands behind a filter, got perimeter, expected a network inside without a filter; put the sync server into an inner network without a filter towards the domain controllers",
        ],
      },
    ],
    doesNotApply: none,
  },
  "ec-sizing": {
    holds: {
      ...school,
      plan: {
        machines: (plan: Plan) =>
          plan.machines.map((machine) =>
            machine.role === "directory-sync"
              ? { ...machine, memoryGB: 6, disks: machine.disks.map((disk) => ({ ...disk, sizeGB: 70 })) }
              : machine,
          ),
      },
    },
    breaks: [
      {
        ...school,
        document: { "identity.directorySync.objects": 60_000 },
        finds: [
          "identity.directorySync.servers[0] [SYNC1]: the sync server is too small for the objects of the directory, got 8 GB of memory and 128 GB of disk for 60000 objects, expected at least 16 GB and 100 GB; give the sync server the memory and disk of its number of objects: `memoryGB`, `systemDiskGB`",
          "identity.directorySync.servers[1] [SYNC2]: the sync server is too small for the objects of the directory, got 8 GB of memory and 128 GB of disk for 60000 objects, expected at least 16 GB and 100 GB; give the sync server the memory and disk of its number of objects: `memoryGB`, `systemDiskGB`",
        ],
      },
    ],
    doesNotApply: none,
  },
  "ec-tier0": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "hybrid.endpoint.servers": ["HYB1", "SYNC1"] },
        finds: [
          "hybrid.endpoint.servers [SYNC1]: a server of sync or sign-on answers for Exchange too, got SYNC1, expected a machine of its own; give sync, agents and federation servers machines of their own in an inner network",
        ],
      },
      {
        ...school,
        document: { "identity.signOn.servers[0].network": "perimeter" },
        finds: [
          "identity.signOn.servers[0].network [FS1]: a server of sync or sign-on stands in a perimeter network, got perimeter, expected a network inside; give sync, agents and federation servers machines of their own in an inner network",
        ],
      },
    ],
    doesNotApply: none,
  },
  "ec-version": {
    holds: { ...school, document: { ...existingSync, "identity.directorySync.version": "2.5.79.0" } },
    breaks: [
      {
        ...school,
        document: { ...existingSync, "identity.directorySync.version": "2.4.18.0" },
        finds: [
          "identity.directorySync.version: this version of Entra Connect stops working on 2026-09-30, got 2.4.18.0, expected 2.5.79.0 or later; update Entra Connect and write its version as `identity.directorySync.version`",
        ],
      },
    ],
    doesNotApply: school,
    undecided: [
      {
        ...school,
        document: existingSync,
        finds: [
          "identity.directorySync.version: not decided: the document does not say which version of Entra Connect is installed, expected `identity.directorySync.version`; add this key",
        ],
      },
    ],
  },
  "ec-writable-dc": {
    holds: school,
    breaks: [
      {
        ...school,
        deployment: {
          "datacenters[0].activeDirectory.domainControllers[0].readOnly": true,
          "datacenters[1].activeDirectory.domainControllers": [],
        },
        finds: [
          "identity.directorySync.servers[0].datacenter [SYNC1]: the sync server reaches no writable domain controller, got campus, cloud, expected a datacenter with a writable domain controller; put a writable domain controller into the datacenter of the sync server or into one linked with it",
          "identity.directorySync.servers[1].datacenter [SYNC2]: the sync server reaches no writable domain controller, got campus, cloud, expected a datacenter with a writable domain controller; put a writable domain controller into the datacenter of the sync server or into one linked with it",
        ],
      },
    ],
    doesNotApply: none,
  },
  "hyb-agent-limits": {
    holds: {
      ...school,
      document: { "hybrid.connection": "modern-agent", "migration.sources[0].mailboxes": 150 },
    },
    breaks: [
      {
        ...school,
        document: { "hybrid.connection": "modern-agent" },
        finds: [
          "hybrid.connection: a large move goes through the hybrid agent, got 6000 mailboxes, expected at most 150 mailboxes; publish the endpoint and set `hybrid.connection: classic`",
        ],
      },
      {
        ...school,
        document: { "hybrid.connection": "modern-agent", "hybrid.modernAuthentication": true },
        finds: [
          "hybrid.connection: hybrid modern authentication does not go through the hybrid agent, got modern-agent, expected classic; publish the endpoint and set `hybrid.connection: classic`",
        ],
      },
    ],
    doesNotApply: school,
  },
  "hyb-autodiscover-onprem": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "hybrid.autodiscover.target": "exchange-online" },
        finds: [
          "hybrid.autodiscover.target: Autodiscover points to Exchange Online before the mailboxes are there, got exchange-online, expected on-premises; leave `hybrid.autodiscover.target: on-premises` and let it switch after the last wave",
        ],
      },
      {
        ...school,
        document: { "hybrid.autodiscover.switchAfter": "teachers" },
        finds: [
          "hybrid.autodiscover.switchAfter: Autodiscover switches to Exchange Online before the last wave, got teachers, expected students; leave `hybrid.autodiscover.target: on-premises` and let it switch after the last wave",
        ],
      },
    ],
    doesNotApply: none,
    undecided: [
      {
        ...school,
        document: { "hybrid.autodiscover": undefined },
        finds: [
          "hybrid.autodiscover: not decided: the document does not say where Autodiscover points to while mailboxes move, expected `hybrid.autodiscover`; add this key",
        ],
      },
    ],
  },
  "hyb-azure-vm-availability": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "identity.signOn.proxies[1].zone": "1" },
        finds: [
          "identity.signOn.proxies[0].zone [WAP1]: machines of one role share a zone, got WAP1 in 1, WAP2 in 1, expected different zones; give machines of one role different zones",
        ],
      },
      {
        ...school,
        document: { "datacenters[1].activeDirectory.domainControllers[0].zone": undefined },
        finds: [
          "datacenters[1].activeDirectory.domainControllers[0].zone [AZ-AD1]: machines of one role share a zone, got AZ-AD1 in none, AZ-AD2 in 2, expected different zones; give machines of one role different zones",
        ],
      },
    ],
    doesNotApply: none,
  },
  "hyb-centralized-mail": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "hybrid.mailFlow": "centralized" },
        finds: [
          "hybrid.mailFlow: mail of the cloud goes through the datacenters, got centralized, expected direct; set `hybrid.mailFlow: direct`, or waive this rule naming the regulation that asks for it",
        ],
      },
    ],
    doesNotApply: none,
  },
  "hyb-cert-public": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "hybrid.certificate.issuer": "enterprise" },
        finds: [
          "hybrid.certificate.issuer: the hybrid certificate is not from a public authority, got enterprise, expected public; order a certificate of a public authority with every hybrid name and write it as `hybrid.certificate`",
        ],
      },
      {
        ...school,
        document: { "hybrid.certificate.names": ["hybrid.school.example"] },
        finds: [
          "hybrid.certificate.names: the hybrid certificate lacks names, got hybrid.school.example, expected also autodiscover.school.example; order a certificate of a public authority with every hybrid name and write it as `hybrid.certificate`",
        ],
      },
    ],
    doesNotApply: none,
    undecided: [
      {
        ...school,
        document: { "hybrid.certificate": undefined },
        finds: [
          "hybrid.certificate: not decided: the document does not say which certificate the hybrid endpoint has, expected `hybrid.certificate`; add this key",
        ],
      },
    ],
  },
  "hyb-cleanup-2016-before-cu2": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "exchange.update": "CU2" },
        finds: [
          "exchange.update: this update is installed before the old hybrid servers are gone, got CU2, old until 2027-11-30, expected RTM or CU1; uninstall the old hybrid servers by setup before CU2, and write the day as `migration.removeSourcesBy`",
        ],
      },
    ],
    doesNotApply: none,
    undecided: [
      {
        ...school,
        document: { "migration.removeSourcesBy": undefined },
        finds: [
          "migration.removeSourcesBy: not decided: the document does not say by when the old hybrid servers are uninstalled, expected `migration.removeSourcesBy`; add this key",
        ],
      },
    ],
  },
  "hyb-cu-current": {
    holds: { ...school, document: { "exchange.version": "2019", "exchange.update": "CU14" } },
    breaks: [
      {
        ...school,
        document: { "exchange.version": "2019", "exchange.update": "CU13" },
        finds: [
          "exchange.update: the hybrid servers are older than the previous cumulative update, got CU13, expected CU15 or the previous one; install the latest cumulative update and write it as `exchange.update`",
        ],
      },
    ],
    doesNotApply: none,
  },
  "hyb-dedicated-app": {
    holds: full,
    breaks: [
      {
        ...school,
        document: { ...full.document, "hybrid.dedicatedApp": false },
        finds: [
          "hybrid.dedicatedApp: the dedicated hybrid application is not set up, got false, expected true; create the dedicated hybrid application, turn its setting override on and set `hybrid.dedicatedApp: true`",
        ],
      },
    ],
    doesNotApply: school,
    undecided: [
      {
        ...school,
        document: { "hybrid.kind": "full" },
        finds: [
          "hybrid.dedicatedApp: not decided: the document does not say whether the dedicated hybrid application is set up, expected `hybrid.dedicatedApp`; add this key",
        ],
      },
    ],
  },
  "hyb-ews-graph": {
    holds: full,
    breaks: [
      {
        ...school,
        document: { ...full.document, "exchange.build": "15.2.2562.37" },
        finds: [
          "exchange.build: the servers cannot ask Exchange Online by Graph, got 15.2.2562.37, expected SE, build 15.2.2562.41 or later; install SE with the update of May 2026 or later and write its number as `exchange.build`",
        ],
      },
      {
        ...school,
        document: { ...full.document, "exchange.version": "2019", "exchange.update": "CU15" },
        finds: [
          "exchange.version: the servers cannot ask Exchange Online by Graph, got 2019, expected SE, build 15.2.2562.41 or later; install SE with the update of May 2026 or later and write its number as `exchange.build`",
        ],
      },
    ],
    doesNotApply: school,
    undecided: [
      {
        ...school,
        document: { ...full.document, "exchange.build": undefined },
        finds: [
          "exchange.build: not decided: the document does not say the build of the servers, expected `exchange.build`; add this key",
        ],
      },
    ],
  },
  "hyb-expressroute": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "hybrid.path": "expressroute" },
        finds: [
          "hybrid.path: the traffic with Microsoft 365 is to go by ExpressRoute, got expressroute, expected internet; set `hybrid.path: internet`, or waive this rule naming Microsoft's authorization",
        ],
      },
    ],
    doesNotApply: none,
  },
  "hyb-hma": {
    holds: { ...school, document: { "hybrid.modernAuthentication": true } },
    breaks: [
      {
        ...school,
        document: { "hybrid.modernAuthentication": true, "migration.sources[0].version": "2010" },
        finds: [
          "migration.sources[0].version: hybrid modern authentication is on beside servers that do not know it, got 2010, expected 2016 CU8 or later; remove the old servers first, let proxies pass clients through, or set `hybrid.modernAuthentication: false`",
        ],
      },
      {
        document: {
          hybrid: { kind: "full", modernAuthentication: true },
          "proxies[0].mode": "tls-offload",
        },
        finds: [
          "proxies[0].mode [rproxy]: a proxy ends TLS before servers with hybrid modern authentication, got tls-offload, expected tls-passthrough or tls-bridging; remove the old servers first, let proxies pass clients through, or set `hybrid.modernAuthentication: false`",
        ],
      },
      {
        document: {
          hybrid: { kind: "full", modernAuthentication: true },
          "proxies[0].preauthentication": { owa: "adfs", mapi: "kerberos-delegation", ews: "pass-through" },
        },
        finds: [
          "proxies[0].preauthentication [rproxy]: a proxy asks for a password before servers with hybrid modern authentication, got mapi, expected pass-through; remove the old servers first, let proxies pass clients through, or set `hybrid.modernAuthentication: false`",
        ],
      },
    ],
    doesNotApply: school,
  },
  "hyb-last-server": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "hybrid.managementServer": undefined, "hybrid.endpoint": undefined },
        finds: [
          "hybrid.managementServer: no server is left to manage recipients on, got none, expected a server of a supported version, or the management tools; keep `hybrid.managementServer`, or set `hybrid.managementToolsOnly: true` after the documented shutdown",
        ],
      },
    ],
    doesNotApply: none,
  },
  "hyb-m365-smtp-relay": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "gateways[0].direction": "both", "gateways[0].publicAddress": "203.0.113.25" },
        finds: [
          "gateways[0].direction [relay]: the gateway receives from everywhere though the MX is Exchange Online, got both, expected outbound, or no public address; receive from Exchange Online only, and sign on to it by certificate: `smartHost: { auth: certificate }`",
        ],
      },
      {
        ...school,
        document: { "gateways[0].smartHost.auth": undefined },
        finds: [
          "gateways[0].smartHost.auth [relay]: the gateway does not show Exchange Online a certificate, got none, expected certificate; receive from Exchange Online only, and sign on to it by certificate: `smartHost: { auth: certificate }`",
        ],
      },
    ],
    doesNotApply: none,
  },
  "hyb-vpn-for-azure-sync": {
    holds: school,
    breaks: [
      {
        ...school,
        deployment: { "datacenters[1].activeDirectory.domainControllers": [], "datacenters[1].vpn": undefined },
        finds: [
          "datacenters[1].vpn [cloud]: sync or sign-on servers in Azure reach no domain controller, got no vpn, expected a vpn to a datacenter with domain controllers, or domain controllers in this one; add `vpn` to the datacenters with domain controllers, or domain controllers in this one",
        ],
      },
    ],
    doesNotApply: none,
  },
  "sso-adfs-cert": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "identity.signOn.certificate.issuer": "self-signed" },
        finds: [
          "identity.signOn.certificate.issuer: the certificate of the federation service is not from a public authority, got self-signed, expected public; order a certificate of a public authority with the name of the service and write it as `identity.signOn.certificate`",
        ],
      },
      {
        ...school,
        document: { "identity.signOn.service": "sts.school.example" },
        finds: [
          "identity.signOn.certificate.names: the certificate does not carry the name of the federation service, got certauth.login.school.example, enterpriseregistration.school.example, login.school.example, expected sts.school.example; order a certificate of a public authority with the name of the service and write it as `identity.signOn.certificate`",
        ],
      },
    ],
    doesNotApply: none,
    undecided: [
      {
        ...school,
        document: { "identity.signOn.certificate": undefined },
        finds: [
          "identity.signOn.certificate: not decided: the document does not say which certificate the federation service has, expected `identity.signOn.certificate`; add this key",
        ],
      },
      {
        ...school,
        document: { "identity.signOn.service": undefined },
        finds: [
          "identity.signOn.service: not decided: the document does not say which name the federation service has, expected `identity.signOn.service`; add this key",
        ],
      },
    ],
  },
  "sso-adfs-farm": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "identity.signOn.servers[1]": undefined },
        finds: [
          "identity.signOn.servers: the federation service has too few servers, got 1, expected at least 2; run two federation servers and two proxies, and SQL Server above 100 relying parties",
        ],
      },
      {
        ...school,
        document: { "identity.signOn.proxies[1]": undefined },
        finds: [
          "identity.signOn.proxies: the federation service has too few proxies, got 1, expected at least 2; run two federation servers and two proxies, and SQL Server above 100 relying parties",
        ],
      },
      {
        ...school,
        document: {
          "identity.signOn.relyingParties": Array.from({ length: 101 }, (_, i) => ({
            name: `system-${i}`,
            url: `https://s${i}.school.example/`,
          })),
        },
        finds: [
          "identity.signOn.database: the internal database of AD FS does not carry so many relying parties, got 101 relying parties, expected at most 100, or sql-server; run two federation servers and two proxies, and SQL Server above 100 relying parties",
        ],
      },
    ],
    doesNotApply: agents,
  },
  "sso-adfs-no-rr": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "identity.signOn.virtualAddress": undefined },
        finds: [
          "identity.signOn.virtualAddress: the federation servers share their name by DNS alone, got 2 servers, no virtual address, expected a virtual address; put the servers behind a load balancer and write its address as `virtualAddress`, or sign on by password hash",
        ],
      },
      {
        ...school,
        document: {
          "identity.signOn.publicAddress": undefined,
          "identity.signOn.proxies[0].publicAddress": "203.0.113.31",
          "identity.signOn.proxies[1].publicAddress": "203.0.113.32",
        },
        finds: [
          "identity.signOn.publicAddress: the proxies of the federation service share its name by DNS alone, got 203.0.113.31, 203.0.113.32, expected one public address in front of them; put the servers behind a load balancer and write its address as `virtualAddress`, or sign on by password hash",
        ],
      },
    ],
    doesNotApply: agents,
  },
  "sso-adfs-size": {
    holds: school,
    breaks: [
      {
        ...school,
        plan: {
          machines: (plan: Plan) =>
            plan.machines.map((machine) => (machine.name === "FS1" ? { ...machine, memoryGB: 2 } : machine)),
        },
        finds: [
          "identity.signOn.servers[0] [FS1]: a server of the federation service is small, got 2 cores, 2 GB, expected at least 2 cores, 4 GB; give every federation server and proxy two cores and 4 GB: `processors`, `memoryGB`",
        ],
      },
    ],
    doesNotApply: none,
  },
  "sso-phs-baseline": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "identity.directorySync.passwordHash": false },
        finds: [
          "identity.directorySync.passwordHash: password hashes are not synchronized beside the other way of sign-on, got false, expected true; set `identity.directorySync.passwordHash: true`",
        ],
      },
    ],
    doesNotApply: none,
  },
  "sso-pta-3": {
    holds: agents,
    breaks: [
      {
        ...school,
        document: { ...passThrough, "identity.signOn.servers": passThrough["identity.signOn.servers"].slice(0, 2) },
        finds: [
          "identity.signOn.servers: all agents stand in one datacenter, got cloud, expected at least two datacenters; list at least three agents over two datacenters as `identity.signOn.servers`",
          "identity.signOn.servers: the number of agents for pass-through authentication is wrong, got 2, expected 3 to 40; list at least three agents over two datacenters as `identity.signOn.servers`",
        ],
      },
    ],
    doesNotApply: school,
  },
  "sso-pta-capacity": {
    holds: { ...school, document: { ...passThrough, "identity.signOn.peakSignOnsPerSecond": 600 } },
    breaks: [
      {
        ...school,
        document: { ...passThrough, "identity.signOn.peakSignOnsPerSecond": 601 },
        finds: [
          "identity.signOn.peakSignOnsPerSecond: the agents do not carry the sign-ons with one of them down, got 601 per second, expected at most 600; add agents, or give them 4 cores and 16 GB: `processors`, `memoryGB`",
        ],
      },
    ],
    doesNotApply: school,
    undecided: [
      {
        ...school,
        document: { ...passThrough, "identity.signOn.peakSignOnsPerSecond": undefined },
        finds: [
          "identity.signOn.peakSignOnsPerSecond: not decided: the document does not say how many sign-ons there are in the busiest minutes, expected `identity.signOn.peakSignOnsPerSecond`; add this key",
        ],
      },
    ],
  },
  "sso-wap-same-cert": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "identity.signOn.proxyCertificate": "own" },
        finds: [
          "identity.signOn.proxyCertificate: the proxies present another certificate than the federation servers, got own, expected same-as-servers; install the certificate and key of the federation servers on the proxies and set `proxyCertificate: same-as-servers`",
        ],
      },
    ],
    doesNotApply: agents,
  },
};

test("every rule of the area has its cases here", () => {
  expect(Object.keys(cases).sort()).toEqual(hybridRules.map((rule) => rule.id));
});

for (const rule of hybridRules) {
  const found = cases[rule.id];
  const more = furtherBreaks[rule.id] ?? [];
  if (found !== undefined) describeRule(rule, { ...found, breaks: [...found.breaks, ...more] });
}
