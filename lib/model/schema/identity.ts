import * as z from "zod";
import { hybridOutboundPorts, sqlServerPort } from "../../facts/zone-ports";
import {
  dnsName,
  entry,
  hostAddress,
  ipv4,
  isoDate,
  listOf,
  name,
  oneOf,
  positive,
  text,
  textList,
  webAddress,
  whole,
  flag,
} from "./fields";
import { named, omitted, withMeta } from "./meta";
import { certificate } from "./namespaces";
import { host, placedKeys, publicAddress, sizeKeys } from "./placed";

const placed = { ...placedKeys, name: name("Computer name.", "SYNC1"), host };

/** Servers that are not sized by Exchange load. */
const sized = {
  ...placed,
  windows: omitted(
    text("Windows Server version.", "2022", "a Windows Server version", 16),
    "`exchange.windows` for a new server, unknown for an existing one",
  ),
  windowsInstallation: omitted(
    oneOf("Installation option of Windows Server: core has no desktop.", ["core", "desktop"]),
    "`exchange.windowsInstallation` for a new server, unknown for an existing one",
  ),
  ...sizeKeys,
};

/** Servers that hold directory credentials. */
const keyHolder = {
  ...sized,
  roles: textList("Further roles on the same server.", "domain-controller").default([]),
};

const versionKind = ["2.5.79.0", "a version", 32] as const;

const syncServer = named(
  "SyncServer",
  entry("One server.", {
    ...keyHolder,
    mode: oneOf("Whether it exports to Microsoft Entra ID: only the active one does.", ["active", "staging"]).default(
      "active",
    ),
    version: omitted(text("Installed version on this server.", ...versionKind), "`directorySync.version`"),
  }),
);

const databaseKind = oneOf("Kind of the database.", ["local-db", "sql-server"]);

const sqlServer = named(
  "SqlServer",
  entry("An existing SQL Server.", {
    name: hostAddress("Host name.", "sql1.ad.example.com"),
    address: omitted(ipv4("Address.", "10.1.0.40"), "no firewall rule to it is planned"),
    port: whole("Port.", 1, 65_535, sqlServerPort).default(sqlServerPort),
  }),
);

const databaseElsewhere = named(
  "SyncDatabase",
  entry("A database on a SQL Server of its own.", {
    kind: oneOf("Kind of the database.", ["sql-server"]),
    server: withMeta(
      z.union([hostAddress("Host name or address."), sqlServer], {
        error: "expected: a host name, an address, or a map with name and address",
      }),
      { description: "The server, by name or address, or with both.", example: "10.1.0.40" },
    ),
  }),
);

const directorySync = named(
  "DirectorySync",
  entry("Directory synchronization.", {
    product: oneOf("Product.", ["entra-connect", "cloud-sync"]),
    servers: listOf("Its servers.", syncServer).default([]),
    passwordHash: flag("Whether password hashes are synchronized.").default(false),
    writeback: textList("What is written back.", "password").default([]),
    version: omitted(
      text("Installed version.", ...versionKind),
      "the current version on new servers, unknown on existing ones",
    ),
    objects: omitted(whole("Synchronized objects.", 0, 100_000_000, 6_500), "one for each mailbox"),
    database: withMeta(
      z.union([databaseKind, databaseElsewhere], {
        error: "expected: local-db, sql-server, or a map with kind and server",
      }),
      {
        description: "Its database, or the kind alone where SQL Server runs on the sync server.",
        example: "sql-server",
      },
    ).default("local-db"),
  }),
);

const signOn = named(
  "SignOn",
  entry("Sign-on.", {
    method: oneOf("How users sign on.", ["adfs", "pass-through", "password-hash"]),
    service: omitted(dnsName("Name of the federation service.", "login.example.com"), "none"),
    servers: listOf("Federation servers, or agents.", named("SignOnServer", entry("One server.", keyHolder))).default(
      [],
    ),
    primary: omitted(
      name(
        "Federation server that is the farm's primary: with the database `wid` only it writes the configuration.",
        "FS1",
      ),
      "the first of `servers` by name",
    ),
    virtualAddress: omitted(ipv4("Load-balanced internal address.", "10.60.0.15"), "none"),
    proxies: listOf("Web application proxies.", named("SignOnProxy", entry("One proxy.", sized))).default([]),
    publicAddress: omitted(publicAddress, "none"),
    certificate: omitted(certificate, "no certificate is described"),
    proxyCertificate: oneOf("Certificate of the proxies.", ["same-as-servers", "own"]).default("same-as-servers"),
    certificateAuthentication: omitted(
      oneOf("Whether users sign on by certificate, and at which port.", ["none", "port-443", "port-49443"]),
      "unknown",
    ),
    database: oneOf("Configuration database of the federation servers.", ["wid", "sql-server"]).default("wid"),
    peakSignOnsPerSecond: omitted(positive("Sign-ons per second in the busiest minutes.", 1_000_000, 20), "unknown"),
    relyingParties: listOf(
      "Systems that sign on with it.",
      entry("One system.", {
        name: text("Name.", "intranet", "a name", 100),
        url: webAddress("URL."),
        identifier: omitted(text("Identifier of its trust.", "urn:intranet", "an identifier", 1024), "its `url`"),
        endpoints: listOf(
          "Where AD FS sends its tokens; if empty, by WS-Federation to its `url`.",
          entry("One endpoint.", {
            protocol: oneOf("Protocol.", ["ws-federation", "saml"]),
            url: webAddress("URL."),
          }),
        ).default([]),
        claims: listOf(
          "Claim rules in the language of AD FS, in order.",
          text("Claim rule.", '@RuleName = "Name" c:[] => issue(claim = c);', "a claim rule", 4096),
        ).default([]),
      }),
    ).default([]),
  }),
);

export const identity = named(
  "Identity",
  entry("Directory synchronization and sign-on with Microsoft 365.", {
    tenant: dnsName("Initial domain of the Microsoft 365 tenant.", "school.onmicrosoft.com"),
    directorySync: omitted(directorySync, "directories are not synchronized"),
    signOn: omitted(signOn, "users sign on with Microsoft 365 alone"),
  }),
);

export const hybrid = named(
  "Hybrid",
  entry("Connection with Exchange Online.", {
    kind: oneOf("minimal only moves mailboxes; full shares free/busy and more.", ["minimal", "full"]),
    managementServer: omitted(
      named(
        "ManagementServer",
        entry("Exchange server on which recipients are managed; holds no mailboxes.", { ...placed, ...sizeKeys }),
      ),
      "none",
    ),
    endpoint: omitted(
      entry("Where Exchange Online reaches the servers.", {
        name: dnsName("Host name.", "hybrid.example.com"),
        servers: listOf("Names of the servers behind it.", name("Server.", "HYB1")).default([]),
        publicAddress: omitted(publicAddress, "none"),
      }),
      "Exchange Online does not reach the servers",
    ),
    certificate: omitted(certificate, "no certificate is described"),
    connection: oneOf("How Exchange Online reaches the servers.", ["classic", "modern-agent"]).default("classic"),
    path: oneOf("Path of the traffic with Microsoft 365.", ["internet", "expressroute"]).default("internet"),
    outboundPorts: listOf(
      "TCP ports open from the servers to Exchange Online and Microsoft Entra.",
      whole("Port.", 1, 65_535, 443),
    ).default(hybridOutboundPorts.map(Number)),
    dedicatedApp: omitted(flag("Whether the dedicated hybrid application is set up."), "unknown"),
    modernAuthentication: flag("Whether hybrid modern authentication is used.").default(false),
    managementToolsOnly: flag("Whether recipients are managed with the tools only, without a server.").default(false),
    autodiscover: omitted(
      entry("Where Autodiscover points to.", {
        target: oneOf("Where it points to now.", ["on-premises", "exchange-online"]),
        switchAfter: omitted(
          text("Wave after which it points to Exchange Online.", "students"),
          "it is not switched by a wave",
        ),
      }),
      "unknown",
    ),
    mailFlow: oneOf("Whether mail of the cloud mailboxes passes through the datacenters.", [
      "direct",
      "centralized",
    ]).default("direct"),
    retire: listOf(
      "Servers to be decommissioned.",
      entry("One server.", {
        name: name("Name.", "LYNC1"),
        kind: text("What it is.", "lync", "a kind", 64),
        address: omitted(
          ipv4("Its address, by which references to it are found.", "10.50.0.30"),
          "references are found by its name only",
        ),
        by: omitted(isoDate("Day by which it is switched off.", "2027-11-30"), "as soon as nothing refers to it"),
      }),
    ).default([]),
  }),
);

export const application = named(
  "Application",
  entry("An in-house system that sends mail.", {
    name: name("Name.", "website"),
    datacenter: name("Datacenter it is in.", "campus"),
    address: ipv4("Address it sends from.", "10.50.0.80"),
    sends: oneOf("Through a gateway of this deployment, or directly.", ["via-relay", "direct"]).default("via-relay"),
    from: listOf(
      "Sender addresses, `*@example.com` for all of a domain; empty for every address of the domains.",
      text("Mail address.", "noreply@example.com", "a mail address", 254),
    ).default([]),
  }),
);
