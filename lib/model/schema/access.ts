import { z } from "zod";
import {
  acceptedDomain,
  addressOrNetwork,
  amount,
  dnsName,
  dnsNamePattern,
  entry,
  ipv4,
  ipv4Range,
  isoDate,
  listOf,
  name,
  namePattern,
  oneOf,
  positive,
  secretReference,
  share,
  text,
  textList,
  timeWindow,
  whole,
  yes,
} from "./fields";

export const certificate = entry("A certificate.", {
  names: listOf("Names on it.", text("DNS name, or * and a domain.", "a DNS name such as mail.example.com", 253), 1),
  issuer: oneOf("Who issues it.", ["public", "enterprise", "self-signed"]),
  algorithm: oneOf("Kind and length of its key; not said without it.", [
    "rsa-1024",
    "rsa-2048",
    "rsa-3072",
    "rsa-4096",
    "ecc",
  ]).optional(),
  expires: isoDate("Last day; unknown without it.").optional(),
});

const distributions = ["dns-round-robin", "load-balancer", "single-front"] as const;

export const namespaces = entry("The names under which clients find mail.", {
  client: dnsName("Host name of OWA, EWS, MAPI, ActiveSync, OAB and ECP."),
  autodiscover: dnsName("Host name of Autodiscover."),
  distribution: entry("How connections are spread over the servers.", {
    internal: oneOf("For clients inside.", distributions).default("dns-round-robin"),
    external: oneOf("For clients outside.", distributions).default("dns-round-robin"),
  }).prefault({}),
  model: oneOf("One name for all datacenters (unbound) or one each (bound).", ["unbound", "bound"]).default("unbound"),
  failover: oneOf("Who takes a dead address out of DNS; unknown without it.", [
    "runbook",
    "monitoring",
    "azure-dns",
  ]).optional(),
  ttlSeconds: whole("Time to live of the records in seconds.", 0, 604_800).default(300),
  zones: listOf(
    "DNS zones.",
    entry("One zone in one view.", {
      name: dnsName("Name of the zone."),
      view: oneOf("Who sees it.", ["internal", "external"]),
      kind: oneOf("What serves it.", ["ad-dns", "bind", "azure-dns", "external"]),
      servers: listOf(
        "Servers: a domain controller's name, a DNS name or an address.",
        dnsNamePattern("Server."),
      ).default([]),
      dnssec: yes("Whether the zone is signed (DNSSEC); not without it.").optional(),
      existing: yes("Whether it exists already and only records are added.").default(false),
    }),
  ).default([]),
  certificate: certificate.optional(),
  downloadDomain: dnsName("Host name for attachments in OWA; none without it.").optional(),
});

export const mailDomain = entry("An accepted domain.", {
  name: acceptedDomain("Name of the domain; * for every domain is refused by a rule."),
  type: oneOf("Who is responsible for it.", ["authoritative", "internal-relay", "external-relay"]),
  mx: z
    .union([z.array(namePattern("Gateway.")).max(100), z.literal("exchange-online")], {
      error: "expected: a list of gateways, or exchange-online",
    })
    .describe("Gateways, or groups of gateways, that receive for it; or exchange-online.")
    .default([]),
  spf: oneOf("Closing mechanism of the SPF record; no SPF without it.", ["-all", "~all", "?all", "+all"]).optional(),
  spfIncludes: listOf(
    "Other senders of the domain, by the names of their SPF records; none without it.",
    dnsName("Name of an SPF record."),
  ).optional(),
  dkim: entry("DKIM; none without it.", {
    signer: text(
      "A gateway, `gateways` for all of them, or exchange-online.",
      "a gateway, gateways or exchange-online",
      64,
    ),
    selector: dnsName("Selector.").optional(),
  }).optional(),
  dmarc: oneOf("DMARC policy; none published without it.", ["none", "quarantine", "reject"]).optional(),
  mtaSts: oneOf("MTA-STS mode; none published without it.", ["testing", "enforce"]).optional(),
  dane: yes("Whether TLSA records are published for its MX (DANE); not without it.").optional(),
});

/** What proxies, gateways and other machines have in common. */
export const placedKeys = {
  name: namePattern("Name; with `count` above 1 and no {0} in it the number is put behind it."),
  existing: yes("Whether it exists already and is only wired.").default(false),
  datacenter: name("Datacenter it stands in."),
  network: name("Network of the datacenter.").optional(),
  zone: text("Availability zone (Azure).", 'a zone in quotes, such as "1"', 16).optional(),
  address: ipv4("Address inside; from the network's assign range without it.").optional(),
  publicAddress: ipv4("Public address.").optional(),
};

/** What an entry that stands for several machines has beside `placedKeys`. */
const repeatedKeys = {
  count: whole("How many.", 1, 1000).default(1),
  addresses: ipv4Range("Range that hands out one address inside each.").optional(),
  publicAddresses: ipv4Range("Range that hands out one public address each.").optional(),
};

export const proxyHost = name("Hyper-V host; decided by the planner without it.").optional();

export const proxy = entry("One reverse proxy, or `count` of them.", {
  ...placedKeys,
  ...repeatedKeys,
  host: proxyHost,
  software: oneOf("What it runs.", ["nginx", "haproxy", "web-application-proxy", "other"]),
  mode: oneOf("What it does with TLS.", ["tls-passthrough", "tls-bridging", "tls-offload"]),
  certificate: oneOf("Certificate of a proxy that decrypts; unknown without it.", [
    "same-as-exchange",
    "own",
  ]).optional(),
  virtualAddress: ipv4("Shared address of a group of proxies.").optional(),
  hosts: listOf("Host names it answers for.", dnsName("Host name.")).default([]),
  publishes: textList(
    "Protocols it publishes, such as owa, ews, mapi, eas, oab, autodiscover, ecp-user (users' options without the admin center), imap; unknown without it.",
  ).default([]),
  product: text(
    "What `other` is, such as iis-arr or nginx-plus; not said without it.",
    "a product such as nginx-plus",
    64,
  ).optional(),
  affinity: oneOf("Session affinity towards the servers; none without it.", [
    "none",
    "source-address",
    "cookie",
  ]).optional(),
  idleTimeoutSeconds: whole("Idle timeout in seconds; as the library asks without it.", 1, 1_000_000).optional(),
  maxBodyMB: positive("Largest request body in megabytes; as the library asks without it.", 1_000_000).optional(),
  healthChecks: oneOf("How it tests the servers; by protocol, as the library asks, without it.", [
    "per-protocol",
    "tcp",
    "none",
  ]).optional(),
  tls: listOf(
    "TLS versions that a proxy which decrypts speaks; as the library asks without it.",
    oneOf("Version.", ["1.0", "1.1", "1.2", "1.3"]),
    1,
  ).optional(),
  preauthentication: z
    .record(
      text("Protocol.", "a protocol such as owa", 32),
      oneOf("Sign-on.", ["pass-through", "adfs", "kerberos-delegation"]),
      {
        error: "expected: pass-through, adfs or kerberos-delegation by protocol",
      },
    )
    .describe("Sign-on at the proxy by protocol; none without it.")
    .optional(),
  domainJoined: yes("Whether the proxy is a member of the domain; not without it.").optional(),
  pool: oneOf(
    "Servers it passes clients on to; its own datacenter's first and all others as backup, as the library asks, without it.",
    ["local-first", "own-datacenter", "all-alike"],
  ).optional(),
});

const edge = entry("What is known of an Exchange Edge Transport server; the gateway is none without it.", {
  version: text(
    "Its Exchange version; unknown without it.",
    'an Exchange version in quotes, such as "2019"',
    16,
  ).optional(),
  domain: oneOf("What it is joined to; unknown without it.", [
    "workgroup",
    "perimeter-domain",
    "internal-forest",
  ]).optional(),
  roles: textList("Further roles on the same server; none without it.").optional(),
  subscribedSites: textList("Active Directory sites it is subscribed to; none without it.").optional(),
  resubscribe: yes("Whether it is subscribed again after new mailbox servers; unknown without it.").optional(),
  certificate: oneOf("Its default SMTP certificate; unknown without it.", ["self-signed", "shared"]).optional(),
  memoryGB: positive("Its memory in gigabytes; unknown without it.", 100_000).optional(),
  openProxyTest: yes("Whether sender reputation tests for open proxies; unknown without it.").optional(),
  internalSmtpServers: listOf(
    "Addresses in InternalSMTPServers; unknown without it.",
    ipv4("Address of a mail server."),
  ).optional(),
});

export const gateway = entry("One mail gateway, or `count` of them.", {
  ...placedKeys,
  ...repeatedKeys,
  software: text("What it runs; not said without it.", "a name such as postfix", 64).optional(),
  host: dnsNamePattern("Name it says in HELO and that MX points to; may carry {0}."),
  direction: oneOf("Which way mail goes through it.", ["inbound", "outbound", "both"]).default("both"),
  tls: oneOf("TLS with other mail servers.", ["required", "opportunistic", "none"]).default("opportunistic"),
  smartHost: entry("Where it hands mail on to; none without it.", {
    host: dnsName("Host name."),
    port: whole("Port.", 1, 65_535).default(25),
    auth: text("How it signs on; not at all without it.", "a method such as certificate", 64).optional(),
  }).optional(),
  edge: edge.optional(),
  relaysFor: listOf(
    "Further addresses and networks that may send to anybody through it; members and applications alone without it.",
    addressOrNetwork("Address or network."),
  ).optional(),
  maxMessageMB: positive("Largest message it takes, in megabytes; that of the transport without it.", 2048).optional(),
  rewritesSmtp: yes(
    "Whether it, or a firewall before it, changes SMTP commands or headers; not without it.",
  ).optional(),
});

export const transport = entry("Transport settings.", {
  maxMessageMB: positive("Largest message in megabytes.", 2048).default(35),
  safetyNetDays: amount("Days in Safety Net.", 365).default(2),
  queueDays: amount("Days in queues.", 365).default(2),
  frontEndProxy: yes("Whether send connectors go out through the front end; not without it.").optional(),
  peakHour: share("Share of a day's messages in the busiest hour, such as 10%.").prefault("10%"),
});

const serviceKeys = {
  name: name("Name."),
  existing: yes("Whether it exists already and is only wired.").default(false),
  server: dnsName("DNS name of its server.").optional(),
  address: ipv4("Address of its server; from the network's assign range without it.").optional(),
  datacenter: name("Datacenter it stands in.").optional(),
};

export const monitoring = entry("A monitoring system.", {
  ...serviceKeys,
  product: oneOf("Product.", ["zabbix", "prometheus", "azure-monitor", "scom", "other"]),
  network: name("Network of the datacenter.").optional(),
  alertsTo: text("Mail address for alerts.", "a mail address such as mail-team@example.com", 254).optional(),
});

const days = (what: string) => amount(`${what} in days; unknown without it.`, 36_500).optional();

export const backup = entry("A backup product.", {
  ...serviceKeys,
  product: oneOf("Product.", [
    "veeam",
    "windows-server-backup",
    "dpm",
    "mabs",
    "azure-backup",
    "native-data-protection",
    "other",
  ]),
  method: oneOf("From the host or from an agent in the guest; not said without it.", [
    "host-image",
    "guest-agent",
  ]).optional(),
  applicationAware: yes("Through the Exchange VSS writer in the guest; unknown without it.").optional(),
  schedule: entry("When it runs; unknown without it.", {
    full: text("Full backups, such as weekly.", "such as weekly", 64).optional(),
    incremental: text("Incremental backups, such as daily.", "such as daily", 64).optional(),
    window: timeWindow("Local time of day.").optional(),
  }).optional(),
  retentionDays: days("Kept"),
  deletedItemRetentionDays: days("Deleted items kept"),
  mailboxRetentionDays: days("Deleted mailboxes kept"),
  persistentSnapshots: yes(
    "Whether snapshots that take longer than the Exchange writer waits are bridged by persistent ones; as the product does without it.",
  ).optional(),
  vssFull: yes("Windows Server Backup: custom job with VSS full backup; unknown without it.").optional(),
  membersAtOnce: whole(
    "How many members of a DAG it saves at the same time; one after another, as the library asks, without it.",
    1,
    16,
  ).optional(),
  singleItemRecovery: yes(
    "Native data protection: whether Single Item Recovery is on for every mailbox; on, as it asks for, without it.",
  ).optional(),
  offsite: yes("Whether copies leave the datacenter; unknown without it.").optional(),
  covers: textList("What it backs up; the members without it.").default([]),
});

export const credentials = entry("Names of secrets, never values.", {
  hypervisor: secretReference("Login to the Hyper-V hosts.").optional(),
  localAdministrator: secretReference("Local administrator of new machines.").optional(),
  domainJoin: secretReference("Account that joins machines to the domain.").optional(),
  productKey: secretReference("Product key.").optional(),
});
