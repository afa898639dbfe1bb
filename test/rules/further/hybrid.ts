// Cases of the area's test: they prove what the rules about hybrid, sync and sign-on find in servers of a size, system or role of their
// own, in ports and certificates, and in servers that are to be switched off.
import type { RuleCases } from "../support/describe-rule";

const school = { from: "school" } as const;
const agents = [
  { name: "PTA1", datacenter: "cloud", network: "identity", zone: "1" },
  { name: "PTA2", datacenter: "cloud", network: "identity", zone: "2", windows: "2012R2" },
  { name: "PTA3", existing: true, datacenter: "campus", address: "10.50.0.31", windowsInstallation: "core" },
] as const;

export const further: Readonly<Record<string, RuleCases>> = {
  "ec-staging-same-config": {
    holds: { ...school, document: { "identity.directorySync.version": "2.5.79.0" } },
    breaks: [
      {
        ...school,
        document: {
          "identity.directorySync.version": "2.5.90.0",
          "identity.directorySync.servers[1].version": "2.5.79.0",
        },
        finds: [
          "identity.directorySync.servers[1].version [SYNC2]: a staging server has another version than the active one, got 2.5.79.0, expected 2.5.90.0; update all sync servers together, and leave `version` of the single server out",
        ],
      },
      {
        ...school,
        document: { "identity.directorySync.servers[1].version": "2.5.79.0" },
        finds: [
          "identity.directorySync.servers[1].version [SYNC2]: a staging server has another version than the active one, got 2.5.79.0, expected the present one, as the active server; update all sync servers together, and leave `version` of the single server out",
        ],
      },
    ],
    doesNotApply: { ...school, document: { "identity.directorySync.servers[1]": undefined } },
  },
  "hyb-connector-tls": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "gateways[0].tls": "opportunistic" },
        finds: [
          "gateways[0].tls [relay]: mail goes to Exchange Online without TLS being required, got opportunistic, expected required; set `tls: required` at the gateway",
        ],
      },
    ],
    doesNotApply: { ...school, document: { "gateways[0].smartHost.host": "smtp.provider.example" } },
  },
  "sso-adfs-ports": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "identity.signOn.publicAddress": undefined },
        finds: [
          "identity.signOn.publicAddress: users outside do not reach the proxies of the federation service, got no public address, expected a public address, for TCP 443; give the proxies a public address, and put the servers into inner networks without a filter",
        ],
      },
      {
        ...school,
        document: { "identity.signOn.servers[0].network": "perimeter" },
        finds: [
          "identity.signOn.servers[0].network [FS1]: a federation server stands behind a filter, got perimeter, expected a network inside without a filter; give the proxies a public address, and put the servers into inner networks without a filter",
        ],
      },
      {
        ...school,
        document: {
          "links[0].filtered": true,
          "identity.signOn.servers[1]": { name: "FS2", existing: true, datacenter: "campus", address: "10.50.0.40" },
        },
        finds: [
          "links[0].filtered: a firewall filters between the federation servers, got campus - cloud, expected TCP 80 and 443 both ways; let TCP 80 and 443 pass between them, and leave `filtered` out",
        ],
      },
    ],
    doesNotApply: { ...school, document: { "identity.signOn.method": "password-hash" } },
  },
};

/** Further changes that break rules whose other cases stand in the area's test. */
export const furtherBreaks: Readonly<Record<string, RuleCases["breaks"]>> = {
  "ec-one-active": [
    {
      ...school,
      document: { "identity.directorySync": undefined },
      finds: [
        "identity.directorySync: no directory is synchronized for the hybrid, got none, expected one active server; add `identity.directorySync` with one active server",
      ],
    },
  ],
  "ec-os": [
    {
      ...school,
      document: {
        "identity.directorySync.servers[0].windows": "2025",
        "identity.directorySync.servers[1].windowsInstallation": "core",
      },
      finds: [
        'identity.directorySync.servers[0].windows [SYNC1]: Entra Connect is not supported on this version of Windows Server, got 2025, expected 2016, 2019, 2022; give these servers Windows Server 2022 with a desktop: `windows: "2022"`, `windowsInstallation: desktop`',
        'identity.directorySync.servers[1].windowsInstallation [SYNC2]: Entra Connect is to run on a system without a desktop, got core, expected desktop; give these servers Windows Server 2022 with a desktop: `windows: "2022"`, `windowsInstallation: desktop`',
      ],
    },
  ],
  "ec-sizing": [
    {
      ...school,
      document: { "identity.directorySync.servers[0].memoryGB": 5 },
      finds: [
        "identity.directorySync.servers[0] [SYNC1]: the sync server is too small for the objects of the directory, got 5 GB of memory and 128 GB of disk for 6000 objects, expected at least 6 GB and 70 GB; give the sync server the memory and disk of its number of objects: `memoryGB`, `systemDiskGB`",
      ],
    },
    {
      ...school,
      document: {
        "identity.directorySync.objects": 60_000,
        "identity.directorySync.servers[0].memoryGB": 16,
        "identity.directorySync.servers[1].memoryGB": 16,
        "identity.directorySync.servers[1].systemDiskGB": 99,
      },
      finds: [
        "identity.directorySync.servers[1] [SYNC2]: the sync server is too small for the objects of the directory, got 16 GB of memory and 99 GB of disk for 60000 objects, expected at least 16 GB and 100 GB; give the sync server the memory and disk of its number of objects: `memoryGB`, `systemDiskGB`",
      ],
    },
  ],
  "ec-tier0": [
    {
      ...school,
      document: { "identity.directorySync.servers[0].roles": ["domain-controller"] },
      finds: [
        "identity.directorySync.servers[0].roles [SYNC1]: a server of sync or sign-on does more than that, got domain-controller, expected a machine of its own; give sync, agents and federation servers machines of their own in an inner network",
      ],
    },
    {
      ...school,
      document: { "identity.signOn.proxies[1].network": "mail" },
      finds: [
        "identity.signOn.proxies[1].network [WAP2]: a proxy of the sign-on, which strangers reach, stands beside the servers of the directory, got mail, expected a perimeter network; put the proxy into a perimeter network",
      ],
    },
    {
      document: { "clusters[0].machine.roles": ["entra-connect", "files"] },
      finds: [
        "clusters[0].machine.roles [DAG1]: sync or sign-on is to run on mailbox servers, got entra-connect, expected machines of its own; give sync, agents and federation servers machines of their own in an inner network",
      ],
    },
  ],
  "ec-version": [
    {
      ...school,
      document: { "identity.directorySync.version": "latest" },
      finds: [
        "identity.directorySync.version: this is no version of Entra Connect, got latest, expected 2.5.79.0 or later; update Entra Connect and write its version as `identity.directorySync.version`",
      ],
    },
    {
      ...school,
      document: { "identity.directorySync.servers[1].version": "2.5.78.0" },
      finds: [
        "identity.directorySync.servers[1].version: this version of Entra Connect stops working on 2026-09-30, got 2.5.78.0, expected 2.5.79.0 or later; update Entra Connect and write its version as `identity.directorySync.version`",
      ],
    },
  ],
  "ec-writable-dc": [
    {
      ...school,
      document: { "organization.forest.netBiosName": "SCHOOL.AD" },
      finds: [
        "organization.forest.netBiosName: the NetBIOS name of the domain has a dot in it, which Entra Connect does not support, got SCHOOL.AD, expected a name without dots; synchronize a domain whose NetBIOS name has no dot",
      ],
    },
  ],
  "hyb-azure-vm-availability": [
    {
      ...school,
      document: { "identity.directorySync.servers[1]": undefined },
      finds: [
        "identity.directorySync.servers [SYNC1]: one sync server stands alone in its zone, got SYNC1 in 1, expected a staging server in another zone or datacenter; add a server with `mode: staging` in another zone or datacenter",
      ],
    },
  ],
  "hyb-hma": [
    {
      document: { "exchange.modernAuthentication": "hybrid" },
      finds: [
        "exchange.modernAuthentication: hybrid modern authentication is on without a hybrid, got hybrid, expected adfs, or none; add `hybrid`, or let modern authentication rest on AD FS",
      ],
    },
  ],
  "hyb-last-server": [
    {
      ...school,
      document: { "hybrid.retire[0].name": "HYB1" },
      finds: [
        "hybrid.retire[0].name: the server on which recipients are managed is to be switched off, got HYB1, expected a server that stays, or the management tools; keep `hybrid.managementServer`, or set `hybrid.managementToolsOnly: true` after the documented shutdown",
      ],
    },
  ],
  "hyb-m365-smtp-relay": [
    {
      ...school,
      document: { "gateways[0].smartHost.port": 587 },
      finds: [
        "gateways[0].smartHost.port [relay]: Exchange Online does not take mail by connector at this port, got 587, expected 25; set `smartHost.port: 25`",
      ],
    },
  ],
  "hyb-vpn-for-azure-sync": [
    {
      ...school,
      document: { "datacenters[1].vpn.to[0].publicAddress": "10.0.0.1" },
      finds: [
        "datacenters[1].vpn.to[0].publicAddress [campus]: sync or sign-on servers in Azure reach a VPN device only by an address of its own network, got 10.0.0.1, expected a public address; write the public address of the VPN device",
      ],
    },
    {
      ...school,
      document: { "datacenters[1].vpn": undefined },
      finds: [
        "datacenters[1].vpn [cloud]: the domain controllers beside sync or sign-on servers in Azure reach no others of the forest, got no vpn, expected a vpn to campus; add `vpn` to the datacenters with domain controllers, or domain controllers in this one",
      ],
    },
  ],
  "sso-adfs-cert": [
    {
      ...school,
      document: {
        "identity.signOn.certificateAuthentication": "port-443",
        "identity.signOn.certificate.names": ["*.school.example"],
      },
      finds: [
        "identity.signOn.certificate.names: the certificate lacks the name for sign-on by certificate at port 443, got *.school.example, expected also certauth.login.school.example; add this name to the certificate, or let users sign on by certificate at port 49443",
      ],
    },
  ],
  "sso-adfs-size": [
    {
      ...school,
      document: { "identity.signOn.proxies[0].processors": 1 },
      finds: [
        "identity.signOn.proxies[0] [WAP1]: a server of the federation service is small, got 1 cores, 4 GB, expected at least 2 cores, 4 GB; give every federation server and proxy two cores and 4 GB: `processors`, `memoryGB`",
      ],
    },
  ],
  "sso-pta-capacity": [
    {
      ...school,
      document: {
        "identity.signOn.method": "pass-through",
        "identity.signOn.peakSignOnsPerSecond": 76,
        "identity.signOn.servers[0].processors": 4,
        "identity.signOn.servers[0].memoryGB": 16,
      },
      finds: [
        "identity.signOn.peakSignOnsPerSecond: the agents do not carry the sign-ons with one of them down, got 76 per second, expected at most 75; add agents, or give them 4 cores and 16 GB: `processors`, `memoryGB`",
      ],
    },
  ],
  "sso-pta-3": [
    {
      ...school,
      document: { "identity.signOn.method": "pass-through", "identity.signOn.servers": agents },
      finds: [
        "identity.signOn.servers[1].windows [PTA2]: an agent runs on a version of Windows Server that is too old, got 2012R2, expected 2016 or later; give the agent another system",
        "identity.signOn.servers[2].windowsInstallation [PTA3]: an agent runs on a system without a desktop, got core, expected desktop; give the agent another system",
      ],
    },
  ],
};
