import { certificate, placedKeys, proxyHost } from "./access";
import { dnsName, entry, ipv4, listOf, name, oneOf, positive, text, textList, whole, yes } from "./fields";

const placed = { ...placedKeys, name: name("Computer name."), host: proxyHost };

/** Servers that are not sized with Exchange's. */
const sized = {
  ...placed,
  windows: text(
    "Windows Server version; that of the Exchange servers without it.",
    'a Windows Server version in quotes, such as "2022"',
    16,
  ).optional(),
  windowsInstallation: oneOf("Core has no desktop; as the Exchange servers without it.", [
    "core",
    "desktop",
  ]).optional(),
  processors: whole("Processors; as the library gives its role without it.", 1, 128).optional(),
  memoryGB: whole("Memory in gigabytes; as the library gives its role without it.", 1, 12_288).optional(),
  systemDiskGB: whole(
    "Size of its disk in gigabytes; as the library gives its role without it.",
    32,
    32_768,
  ).optional(),
};

/** Servers that hold the keys of the directory. */
const keyHolder = {
  ...sized,
  roles: textList("Further roles on the same server, such as domain-controller; none without it.").optional(),
};

const syncServer = {
  ...keyHolder,
  mode: oneOf("Whether it exports.", ["active", "staging"]).default("active"),
  version: text(
    "Version on this server, where it differs from the others'.",
    "a version such as 2.5.79.0",
    32,
  ).optional(),
};

const publicAddress = entry("A public address that exists (address), or one to be created (create).", {
  create: yes("Whether to create one.").default(false),
  address: ipv4("Existing address.").optional(),
});

export const identity = entry("Directory synchronization and sign-on with Microsoft 365.", {
  tenant: dnsName("Tenant, such as school.onmicrosoft.com."),
  directorySync: entry("Directory synchronization; none without it.", {
    product: oneOf("Product.", ["entra-connect", "cloud-sync"]),
    servers: listOf("Its servers.", entry("One server.", syncServer)).default([]),
    passwordHash: yes("Whether password hashes are synchronized.").default(false),
    writeback: textList("What is written back; nothing without it.").default([]),
    version: text(
      "Installed version; unknown of servers that exist, the present one of new servers, without it.",
      "a version such as 2.5.79.0",
      32,
    ).optional(),
    objects: whole("Synchronized objects; at least one for each mailbox without it.", 0, 100_000_000).optional(),
    database: oneOf("Its database; local-db without it.", ["local-db", "sql-server"]).optional(),
  }).optional(),
  signOn: entry("Sign-on; by Microsoft 365 alone without it.", {
    method: oneOf("How users sign on.", ["adfs", "pass-through", "password-hash"]),
    service: dnsName("Name of the federation service.").optional(),
    servers: listOf("Federation servers, or agents.", entry("One server.", keyHolder)).default([]),
    virtualAddress: ipv4("Load-balanced address inside.").optional(),
    proxies: listOf("Web application proxies.", entry("One proxy.", sized)).default([]),
    publicAddress: publicAddress.optional(),
    certificate: certificate.optional(),
    proxyCertificate: oneOf("Certificate of the proxies; same-as-servers without it.", [
      "same-as-servers",
      "own",
    ]).optional(),
    certificateAuthentication: oneOf("Whether users sign on by certificate, and at which port; unknown without it.", [
      "none",
      "port-443",
      "port-49443",
    ]).optional(),
    database: oneOf("Configuration database of the federation servers; wid without it.", [
      "wid",
      "sql-server",
    ]).optional(),
    peakSignOnsPerSecond: positive(
      "Sign-ons per second in the busiest minutes; unknown without it.",
      1_000_000,
    ).optional(),
    relyingParties: listOf(
      "Systems that sign on with it.",
      entry("One system.", {
        name: text("Name.", "a name", 100),
        url: text("URL.", "a URL such as https://intranet.example.com/"),
      }),
    ).default([]),
  }).optional(),
});

export const hybrid = entry("Connection with Exchange Online.", {
  kind: oneOf("minimal moves mailboxes only; full shares free/busy and more.", ["minimal", "full"]),
  managementServer: entry("Exchange server on which recipients are managed; holds no mailboxes.", placed).optional(),
  endpoint: entry("Where Exchange Online reaches the servers; nowhere without it.", {
    name: dnsName("Host name."),
    servers: listOf("Names of the servers behind it.", name("Server.")).default([]),
    publicAddress: publicAddress.optional(),
  }).optional(),
  certificate: certificate.optional(),
  connection: oneOf("How Exchange Online reaches the servers; classic without it.", [
    "classic",
    "modern-agent",
  ]).optional(),
  path: oneOf("Way of the traffic with Microsoft 365; internet without it.", ["internet", "expressroute"]).optional(),
  outboundPorts: listOf(
    "TCP ports open from the servers to Exchange Online and Microsoft Entra; as the plan asks (443, 25, 80) without it.",
    whole("Port.", 1, 65_535),
  ).optional(),
  dedicatedApp: yes("Whether the dedicated hybrid application is set up; unknown without it.").optional(),
  modernAuthentication: yes("Whether hybrid modern authentication is used; not without it.").optional(),
  managementToolsOnly: yes(
    "Whether recipients are managed by the tools alone, without a server; not without it.",
  ).optional(),
  autodiscover: entry("Where Autodiscover points to.", {
    target: oneOf("Now.", ["on-premises", "exchange-online"]),
    switchAfter: text("Wave after which it points to Exchange Online.").optional(),
  }).optional(),
  mailFlow: oneOf("Whether mail of the cloud goes through the datacenters.", ["direct", "centralized"]).default(
    "direct",
  ),
  retire: listOf(
    "Servers to be switched off.",
    entry("One server.", { name: name("Name."), kind: text("What it is, such as lync.", "a kind such as lync", 64) }),
  ).default([]),
});

export const application = entry("An in-house system that sends mail.", {
  name: name("Name."),
  datacenter: name("Datacenter it stands in."),
  address: ipv4("Address it sends from."),
  sends: oneOf("Through a gateway of this deployment, or by itself.", ["via-relay", "direct"]).default("via-relay"),
  from: listOf("Sender addresses.", text("Mail address.", "a mail address such as noreply@example.com", 254)).default(
    [],
  ),
});
