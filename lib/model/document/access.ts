import type { SecretReference } from "../types";

/** The names under which clients find mail. */
export interface NamespacesDocument {
  /** Host name of OWA, EWS, MAPI, ActiveSync, OAB and ECP. */
  readonly client: string;
  /** Host name of Autodiscover. */
  readonly autodiscover: string;
  /** How connections are spread over the servers. */
  readonly distribution?: {
    /** For clients inside. Default `dns-round-robin`. */
    readonly internal?: "dns-round-robin" | "load-balancer" | "single-front";
    /** For clients outside. Default `dns-round-robin`. */
    readonly external?: "dns-round-robin" | "load-balancer" | "single-front";
  };
  /** One name for all datacenters (unbound) or one each (bound). Default `unbound`. */
  readonly model?: "unbound" | "bound";
  /** Who takes a dead address out of DNS; unknown without it. */
  readonly failover?: "runbook" | "monitoring" | "azure-dns";
  /** Time to live of the records in seconds. Default `300`. */
  readonly ttlSeconds?: number;
  /** DNS zones. Default: none. */
  readonly zones?: readonly ZoneDocument[];
  /** A certificate. */
  readonly certificate?: CertificateDocument;
  /** Host name for attachments in OWA; none without it. */
  readonly downloadDomain?: string;
}

/** An accepted domain. */
export interface MailDomainDocument {
  /** Name of the domain. */
  readonly name: string;
  /** Who is responsible for it. */
  readonly type: "authoritative" | "internal-relay" | "external-relay";
  /** Gateways, or groups of gateways, that receive for it; or exchange-online. Default: none. */
  readonly mx?: readonly string[] | "exchange-online";
  /** Closing mechanism of the SPF record; no SPF without it. */
  readonly spf?: "-all" | "~all" | "?all" | "+all";
  /** Other senders of the domain, by the names of their SPF records; none without it. */
  readonly spfIncludes?: readonly string[];
  /** DKIM; none without it. */
  readonly dkim?: {
    /** A gateway, `gateways` for all of them, or exchange-online. */
    readonly signer: string;
    /** Selector. */
    readonly selector?: string;
  };
  /** DMARC policy; none published without it. */
  readonly dmarc?: "none" | "quarantine" | "reject";
  /** MTA-STS mode; none published without it. */
  readonly mtaSts?: "testing" | "enforce";
  /** Whether TLSA records are published for its MX (DANE); not without it. */
  readonly dane?: boolean;
}

/** One reverse proxy, or `count` of them. */
export interface ReverseProxyDocument {
  /** Name; with `count` above 1 and no {0} in it the number is put behind it. */
  readonly name: string;
  /** Whether it exists already and is only wired. Default `false`. */
  readonly existing?: boolean;
  /** Datacenter it stands in. */
  readonly datacenter: string;
  /** Network of the datacenter. */
  readonly network?: string;
  /** Availability zone (Azure). */
  readonly zone?: string;
  /** Address inside; from the network's assign range without it. */
  readonly address?: string;
  /** Public address. */
  readonly publicAddress?: string;
  /** How many. Default `1`. */
  readonly count?: number;
  /** Range that hands out one address inside each. */
  readonly addresses?: string;
  /** Range that hands out one public address each. */
  readonly publicAddresses?: string;
  /** Hyper-V host; decided by the planner without it. */
  readonly host?: string;
  /** What it runs. */
  readonly software: "nginx" | "haproxy" | "web-application-proxy" | "other";
  /** What it does with TLS. */
  readonly mode: "tls-passthrough" | "tls-bridging" | "tls-offload";
  /** Certificate of a proxy that decrypts; unknown without it. */
  readonly certificate?: "same-as-exchange" | "own";
  /** Shared address of a group of proxies. */
  readonly virtualAddress?: string;
  /** Host names it answers for. Default: none. */
  readonly hosts?: readonly string[];
  /** Protocols it publishes, such as owa, ews, mapi, eas, oab, autodiscover, ecp-user (users' options without the admin center), imap; unknown without it. Default: none. */
  readonly publishes?: readonly string[];
  /** What `other` is, such as iis-arr or nginx-plus; not said without it. */
  readonly product?: string;
  /** Session affinity towards the servers; none without it. */
  readonly affinity?: "none" | "source-address" | "cookie";
  /** Idle timeout in seconds; as the library asks without it. */
  readonly idleTimeoutSeconds?: number;
  /** Largest request body in megabytes; as the library asks without it. */
  readonly maxBodyMB?: number;
  /** How it tests the servers; by protocol, as the library asks, without it. */
  readonly healthChecks?: "per-protocol" | "tcp" | "none";
  /** TLS versions that a proxy which decrypts speaks; as the library asks without it. */
  readonly tls?: readonly ("1.0" | "1.1" | "1.2" | "1.3")[];
  /** Sign-on at the proxy by protocol; none without it. */
  readonly preauthentication?: Readonly<Record<string, "pass-through" | "adfs" | "kerberos-delegation">>;
  /** Whether the proxy is a member of the domain; not without it. */
  readonly domainJoined?: boolean;
  /** Servers it passes clients on to; its own datacenter's first and all others as backup, as the library asks, without it. */
  readonly pool?: "local-first" | "own-datacenter" | "all-alike";
}

/** One mail gateway, or `count` of them. */
export interface MailGatewayDocument {
  /** Name; with `count` above 1 and no {0} in it the number is put behind it. */
  readonly name: string;
  /** Whether it exists already and is only wired. Default `false`. */
  readonly existing?: boolean;
  /** Datacenter it stands in. */
  readonly datacenter: string;
  /** Network of the datacenter. */
  readonly network?: string;
  /** Availability zone (Azure). */
  readonly zone?: string;
  /** Address inside; from the network's assign range without it. */
  readonly address?: string;
  /** Public address. */
  readonly publicAddress?: string;
  /** How many. Default `1`. */
  readonly count?: number;
  /** Range that hands out one address inside each. */
  readonly addresses?: string;
  /** Range that hands out one public address each. */
  readonly publicAddresses?: string;
  /** What it runs; not said without it. */
  readonly software?: string;
  /** Name it says in HELO and that MX points to; may carry {0}. */
  readonly host: string;
  /** Which way mail goes through it. Default `both`. */
  readonly direction?: "inbound" | "outbound" | "both";
  /** TLS with other mail servers. Default `opportunistic`. */
  readonly tls?: "required" | "opportunistic" | "none";
  /** Where it hands mail on to; none without it. */
  readonly smartHost?: {
    /** Host name. */
    readonly host: string;
    /** Port. Default `25`. */
    readonly port?: number;
    /** How it signs on; not at all without it. */
    readonly auth?: string;
  };
  /** What is known of an Exchange Edge Transport server; the gateway is none without it. */
  readonly edge?: EdgeDocument;
  /** Further addresses and networks that may send to anybody through it; members and applications alone without it. */
  readonly relaysFor?: readonly string[];
  /** Largest message it takes, in megabytes; that of the transport without it. */
  readonly maxMessageMB?: number;
  /** Whether it, or a firewall before it, changes SMTP commands or headers; not without it. */
  readonly rewritesSmtp?: boolean;
}

/** What is known of an Exchange Edge Transport server; the gateway is none without it. */
export interface EdgeDocument {
  /** Its Exchange version; unknown without it. */
  readonly version?: string;
  /** What it is joined to; unknown without it. */
  readonly domain?: "workgroup" | "perimeter-domain" | "internal-forest";
  /** Further roles on the same server; none without it. */
  readonly roles?: readonly string[];
  /** Active Directory sites it is subscribed to; none without it. */
  readonly subscribedSites?: readonly string[];
  /** Whether it is subscribed again after new mailbox servers; unknown without it. */
  readonly resubscribe?: boolean;
  /** Its default SMTP certificate; unknown without it. */
  readonly certificate?: "self-signed" | "shared";
  /** Whether sender reputation tests for open proxies; unknown without it. */
  readonly openProxyTest?: boolean;
  /** Its memory in gigabytes; unknown without it. */
  readonly memoryGB?: number;
  /** Addresses in InternalSMTPServers; unknown without it. */
  readonly internalSmtpServers?: readonly string[];
}

/** Transport settings. */
export interface TransportDocument {
  /** Largest message in megabytes. Default `35`. */
  readonly maxMessageMB?: number;
  /** Days in Safety Net. Default `2`. */
  readonly safetyNetDays?: number;
  /** Days in queues. Default `2`. */
  readonly queueDays?: number;
  /** Whether send connectors go out through the front end; not without it. */
  readonly frontEndProxy?: boolean;
  /** Share of a day's messages in the busiest hour, such as 10%. Default `0.1`. */
  readonly peakHour?: number | string;
}

/** A monitoring system. */
export interface MonitoringDocument {
  /** Name. */
  readonly name: string;
  /** Whether it exists already and is only wired. Default `false`. */
  readonly existing?: boolean;
  /** DNS name of its server. */
  readonly server?: string;
  /** Address of its server; from the network's assign range without it. */
  readonly address?: string;
  /** Datacenter it stands in. */
  readonly datacenter?: string;
  /** Product. */
  readonly product: "zabbix" | "prometheus" | "azure-monitor" | "scom" | "other";
  /** Network of the datacenter. */
  readonly network?: string;
  /** Mail address for alerts. */
  readonly alertsTo?: string;
}

/** A backup product. */
export interface BackupDocument {
  /** Name. */
  readonly name: string;
  /** Whether it exists already and is only wired. Default `false`. */
  readonly existing?: boolean;
  /** DNS name of its server. */
  readonly server?: string;
  /** Address of its server; from the network's assign range without it. */
  readonly address?: string;
  /** Datacenter it stands in. */
  readonly datacenter?: string;
  /** Product. */
  readonly product:
    "veeam" | "windows-server-backup" | "dpm" | "mabs" | "azure-backup" | "native-data-protection" | "other";
  /** From the host or from an agent in the guest; not said without it. */
  readonly method?: "host-image" | "guest-agent";
  /** Through the Exchange VSS writer in the guest; unknown without it. */
  readonly applicationAware?: boolean;
  /** When it runs; unknown without it. */
  readonly schedule?: {
    /** Full backups, such as weekly. */
    readonly full?: string;
    /** Incremental backups, such as daily. */
    readonly incremental?: string;
    /** Local time of day. */
    readonly window?: string;
  };
  /** Kept in days; unknown without it. */
  readonly retentionDays?: number;
  /** Deleted items kept in days; unknown without it. */
  readonly deletedItemRetentionDays?: number;
  /** Deleted mailboxes kept in days; unknown without it. */
  readonly mailboxRetentionDays?: number;
  /** Whether copies leave the datacenter; unknown without it. */
  readonly offsite?: boolean;
  /** Whether snapshots that take longer than the Exchange writer waits are bridged by persistent ones; as the product does without it. */
  readonly persistentSnapshots?: boolean;
  /** Windows Server Backup: custom job with VSS full backup; unknown without it. */
  readonly vssFull?: boolean;
  /** How many members of a DAG it saves at the same time; one after another, as the library asks, without it. */
  readonly membersAtOnce?: number;
  /** Native data protection: whether Single Item Recovery is on for every mailbox; on, as it asks for, without it. */
  readonly singleItemRecovery?: boolean;
  /** What it backs up; the members without it. Default: none. */
  readonly covers?: readonly string[];
}

/** Names of secrets, never values. */
export interface CredentialsDocument {
  /** Login to the Hyper-V hosts. */
  readonly hypervisor?: SecretReference;
  /** Local administrator of new machines. */
  readonly localAdministrator?: SecretReference;
  /** Account that joins machines to the domain. */
  readonly domainJoin?: SecretReference;
  /** Product key. */
  readonly productKey?: SecretReference;
}

/** A certificate. */
export interface CertificateDocument {
  /** Names on it. */
  readonly names: readonly string[];
  /** Who issues it. */
  readonly issuer: "public" | "enterprise" | "self-signed";
  /** Kind and length of its key; not said without it. */
  readonly algorithm?: "rsa-1024" | "rsa-2048" | "rsa-3072" | "rsa-4096" | "ecc";
  /** Last day; unknown without it. */
  readonly expires?: string;
}

/** One zone in one view. */
export interface ZoneDocument {
  /** Name of the zone. */
  readonly name: string;
  /** Who sees it. */
  readonly view: "internal" | "external";
  /** What serves it. */
  readonly kind: "ad-dns" | "bind" | "azure-dns" | "external";
  /** Servers: a domain controller's name, a DNS name or an address. Default: none. */
  readonly servers?: readonly string[];
  /** Whether the zone is signed (DNSSEC); not without it. */
  readonly dnssec?: boolean;
  /** Whether it exists already and only records are added. Default `false`. */
  readonly existing?: boolean;
}
