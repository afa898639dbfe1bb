import * as z from "zod";
import { idleTimeoutSeconds } from "../../facts/health";
import { databaseLimits } from "../../facts/sizing/database-factors";
import {
  addressOrNetwork,
  amount,
  dnsName,
  dnsNamePattern,
  entry,
  ipv4,
  listOf,
  name,
  oneOf,
  positive,
  secretReference,
  share,
  text,
  textList,
  timeWindow,
  whole,
  flag,
} from "./fields";
import { named, omitted, withMeta } from "./meta";
import { host, placedKeys, repeatedKeys, serviceKeys, sizeKeys } from "./placed";

export const proxy = named(
  "ReverseProxy",
  entry("One reverse proxy or load balancer, or `count` of them.", {
    ...placedKeys,
    ...repeatedKeys,
    ...sizeKeys,
    host,
    software: oneOf("What it runs.", ["nginx", "haproxy", "web-application-proxy", "other"]),
    mode: oneOf("What it does with TLS: passes it through, re-encrypts, or terminates it.", [
      "tls-passthrough",
      "tls-bridging",
      "tls-offload",
    ]),
    certificate: omitted(oneOf("Certificate of a proxy that terminates TLS.", ["same-as-exchange", "own"]), "unknown"),
    virtualAddress: omitted(ipv4("Shared address of a group of proxies.", "10.1.50.9"), "none"),
    hosts: listOf("Host names it answers for.", dnsName("Host name.")).default([]),
    publishes: textList(
      "Protocols it publishes: owa, ews, mapi, eas, oab, autodiscover, ecp-user (users' options without the admin center), imap, ... Empty means unknown.",
      "owa",
    ).default([]),
    product: omitted(text("What `other` is.", "nginx-plus", "a product", 64), "unknown"),
    affinity: oneOf("Session affinity towards the servers.", ["none", "source-address", "cookie"]).default("none"),
    idleTimeoutSeconds: withMeta(whole("Idle timeout in seconds.", 1, 1_000_000, idleTimeoutSeconds.proxy), {
      source: "HealthChecker, https://github.com/microsoft/CSS-Exchange: idle timeouts decrease along the path",
    }).default(idleTimeoutSeconds.proxy),
    maxBodyMB: omitted(
      positive("Largest request body in megabytes.", 1_000_000, 64),
      "large enough for `transport.maxMessageMB` encoded, and for Exchange Web Services",
    ),
    healthChecks: oneOf("How it checks the servers.", ["per-protocol", "tcp", "none"]).default("per-protocol"),
    tls: omitted(
      listOf("TLS versions of a proxy that terminates TLS.", oneOf("Version.", ["1.0", "1.1", "1.2", "1.3"]), 1),
      "the versions that Microsoft supports",
    ),
    preauthentication: z
      .record(
        text("Protocol.", "owa", "a protocol", 32),
        oneOf("Sign-on.", ["pass-through", "adfs", "kerberos-delegation"]),
        {
          error: "expected: pass-through, adfs or kerberos-delegation by protocol",
        },
      )
      .describe("Sign-on at the proxy by protocol.")
      .default({}),
    domainJoined: flag("Whether the proxy is a member of the domain.").default(false),
    pool: oneOf(
      "Servers to which it passes clients: its own datacenter's first and all others as backup, its own datacenter's only, or all alike.",
      ["local-first", "own-datacenter", "all-alike"],
    ).default("local-first"),
  }),
  { name: "rp", existing: true, datacenter: "dc1", address: "10.1.50.10", software: "nginx", mode: "tls-passthrough" },
);

const edge = named(
  "Edge",
  entry("What is known of an Exchange Edge Transport server.", {
    version: omitted(text("Its Exchange version.", "2019", "an Exchange version", 16), "unknown"),
    domain: omitted(oneOf("What it is joined to.", ["workgroup", "perimeter-domain", "internal-forest"]), "unknown"),
    roles: textList("Further roles on the same server.", "mailbox").default([]),
    subscribedSites: textList("Active Directory sites it is subscribed to.", "DC1").default([]),
    resubscribe: omitted(flag("Whether it is subscribed again after mailbox servers are added."), "unknown"),
    certificate: omitted(oneOf("Certificate of its SMTP service.", ["self-signed", "shared"]), "unknown"),
    memoryGB: omitted(positive("Its memory in gigabytes.", 100_000, 16), "unknown"),
    openProxyTest: omitted(flag("Whether sender reputation tests senders for open proxies."), "unknown"),
    internalSmtpServers: omitted(
      listOf("Addresses in InternalSMTPServers.", ipv4("Address of a mail server.", "10.1.50.26")),
      "unknown",
    ),
  }),
);

export const gateway = named(
  "MailGateway",
  entry("One mail gateway, or `count` of them.", {
    ...placedKeys,
    ...repeatedKeys,
    ...sizeKeys,
    software: omitted(text("What it runs.", "postfix", "a name", 64), "unknown"),
    host: dnsNamePattern("Name that it announces in HELO and MX points to; may contain {0}."),
    direction: oneOf("Direction of the mail it handles.", ["inbound", "outbound", "both"]).default("both"),
    tls: oneOf("TLS with other mail servers.", ["required", "opportunistic", "none"]).default("opportunistic"),
    smartHost: omitted(
      entry("Where it sends outgoing mail.", {
        host: dnsName("Host name.", "smtp.example.net"),
        port: whole("Port.", 1, 65_535, 587).default(25),
        auth: omitted(text("How it authenticates.", "certificate", "a method", 64), "without authentication"),
        login: omitted(
          secretReference("User name and password as `USER:PASSWORD`, for a method with a password.", "relay-login"),
          "`GATEWAY-login`",
        ),
      }),
      "it delivers by MX",
    ),
    certificate: omitted(
      secretReference("Certificate of its host name with its key, as PEM or PFX.", "relay-certificate"),
      "`GATEWAY-certificate`",
    ),
    edge: omitted(edge, "it is not an Edge Transport server"),
    relaysFor: listOf(
      "Further addresses and networks that may send to any recipient through it, in addition to members and applications.",
      addressOrNetwork("Address or network."),
    ).default([]),
    maxMessageMB: omitted(positive("Largest message it accepts, in megabytes.", 2048, 35), "`transport.maxMessageMB`"),
    rewritesSmtp: flag("Whether it, or a firewall in front of it, changes SMTP commands or headers.").default(false),
  }),
  { name: "mailgw", existing: true, datacenter: "dc1", address: "10.1.50.25", host: "mx1.example.com" },
);

export const transport = named(
  "Transport",
  entry("Transport settings.", {
    maxMessageMB: positive("Largest message in megabytes.", 2048, 35).default(35),
    safetyNetDays: amount("Days that Safety Net keeps a message.", 365, 2).default(2),
    queueDays: amount("Days in queues.", 365, 2).default(2),
    frontEndProxy: flag("Whether send connectors are proxied through the front end.").default(false),
    peakHour: share("Share of a day's messages in the busiest hour.", "10%").prefault("10%"),
  }),
);

export const monitoring = named(
  "Monitoring",
  entry("A monitoring system.", {
    ...serviceKeys,
    ...sizeKeys,
    product: oneOf("Product.", ["zabbix", "prometheus", "azure-monitor", "scom", "other"]),
    network: omitted(name("Network of the datacenter.", "servers"), "no address is assigned"),
    alertsTo: omitted(
      text("Mail address for alerts.", "mail-team@example.com", "a mail address", 254),
      "alerts are not sent by mail",
    ),
    dailyQuotaGB: positive(
      "Azure Monitor: gigabytes of logs and counters per day, after which nothing more is collected until the next day.",
      100_000,
      5,
    ).default(5),
  }),
);

const days = (what: string) => omitted(amount(`${what}, in days.`, 36_500, 30), "unknown");

export const backup = named(
  "Backup",
  entry("A backup product.", {
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
    method: omitted(oneOf("From the host or from an agent in the guest.", ["host-image", "guest-agent"]), "unknown"),
    applicationAware: omitted(flag("Through the Exchange VSS writer in the guest."), "unknown"),
    schedule: omitted(
      entry("When it runs.", {
        full: omitted(text("Full backups.", "weekly", "a frequency", 64), "none"),
        incremental: omitted(text("Incremental backups.", "daily", "a frequency", 64), "none"),
        window: omitted(timeWindow("Local time window."), "any time of day"),
      }),
      "unknown",
    ),
    retentionDays: days("Retention of backups"),
    deletedItemRetentionDays: days("Retention of deleted items"),
    mailboxRetentionDays: days("Retention of deleted mailboxes"),
    persistentSnapshots: omitted(
      flag("Whether persistent snapshots bridge snapshots that take longer than the Exchange writer waits."),
      "the product's own setting",
    ),
    vssFull: omitted(flag("Windows Server Backup: custom job with VSS full backup."), "unknown"),
    membersAtOnce: whole(
      "How many members of a DAG it backs up at the same time.",
      1,
      databaseLimits.membersPerDag,
      1,
    ).default(1),
    singleItemRecovery: flag(
      "Native data protection: whether Single Item Recovery is enabled for every mailbox.",
    ).default(true),
    offsite: omitted(flag("Whether copies leave the datacenter."), "unknown"),
    redundancy: omitted(
      oneOf("Azure Backup: where its vault keeps the restore points; permanent once a machine is protected.", [
        "zone-redundant",
        "geo-redundant",
        "locally-redundant",
      ]),
      "zone-redundant if the datacenter has `zones`, else geo-redundant",
    ),
    covers: textList("What it backs up. Empty means the members.", "domain-controllers").default([]),
  }),
);

export const credentials = named(
  "Credentials",
  entry("Names of secrets, never values.", {
    hypervisor: secretReference("Login to the Hyper-V hosts.", "hyperv-login").default({ secret: "hypervisor" }),
    localAdministrator: secretReference("Local administrator of new machines.", "local-admin").default({
      secret: "local-administrator",
    }),
    domainJoin: omitted(
      secretReference("Account that joins machines to the domain.", "domain-join"),
      "no secret is named, and people join new machines to the domain",
    ),
    promotion: omitted(
      secretReference(
        "Account that promotes new domain controllers in Azure: a member of Domain Admins while they are promoted. Only they read it.",
        "promotion",
      ),
      "no secret is named, and people promote new domain controllers",
    ),
    directoryRestore: omitted(
      secretReference("Directory Services Restore Mode password of new domain controllers in Azure.", "dsrm"),
      "no secret is named, and people promote new domain controllers",
    ),
    productKey: omitted(secretReference("Product key of Exchange.", "exchange-key"), "no secret is named"),
  }),
);
