import type { SecretReference } from "./deployment";

export interface Namespaces {
  /** Host name of OWA, EWS, MAPI, ActiveSync, OAB and ECP. */
  readonly client: string;
  readonly autodiscover: string;
  readonly distribution: { readonly internal: Distribution; readonly external: Distribution };
  /** One name for all datacenters (`unbound`) or one each (`bound`). Default `unbound`. */
  readonly model: "unbound" | "bound";
  /** Who takes a dead address out of DNS; unknown without it. */
  readonly failover?: "runbook" | "monitoring" | "azure-dns";
  /** Default 300. */
  readonly ttlSeconds: number;
  readonly zones: readonly Zone[];
  readonly certificate?: Certificate;
  readonly downloadDomain?: string;
}

export type Distribution = "dns-round-robin" | "load-balancer" | "single-front";

export interface Zone {
  readonly name: string;
  readonly view: "internal" | "external";
  readonly kind: "ad-dns" | "bind" | "azure-dns" | "external";
  readonly servers: readonly string[];
  /** Whether the zone is signed (DNSSEC); not without it. */
  readonly dnssec?: boolean;
  readonly existing: boolean;
}

export interface Certificate {
  readonly names: readonly string[];
  readonly issuer: "public" | "enterprise" | "self-signed";
  /** Kind and length of its key; not said without it. */
  readonly algorithm?: "rsa-1024" | "rsa-2048" | "rsa-3072" | "rsa-4096" | "ecc";
  /** ISO date. */
  readonly expires?: string;
}

export interface MailDomain {
  readonly name: string;
  readonly type: "authoritative" | "internal-relay" | "external-relay";
  /** Names of gateways, or `exchange-online`. Groups of gateways keep their group's name. */
  readonly mx: readonly string[] | "exchange-online";
  /** The closing mechanism of the SPF record: `-all`, `~all`; no SPF without it. */
  readonly spf?: string;
  /** Other senders, by the names of their SPF records; none without it. */
  readonly spfIncludes?: readonly string[];
  readonly dkim?: { readonly signer: string; readonly selector?: string };
  readonly dmarc?: "none" | "quarantine" | "reject";
  readonly mtaSts?: "testing" | "enforce";
  /** Whether TLSA records are published for its MX (DANE); not without it. */
  readonly dane?: boolean;
}

/** Fields that proxies, gateways and other machines of this deployment share. */
export interface Placed {
  readonly name: string;
  /** Name of the entry in the document; differs from `name` where one entry with `count` became several. */
  readonly group: string;
  readonly existing: boolean;
  readonly datacenter: string;
  readonly network?: string;
  readonly zone?: string;
  readonly host?: string;
  /** Address inside. */
  readonly address?: string;
  readonly publicAddress?: string;
}

export interface ReverseProxy extends Placed {
  readonly software: "nginx" | "haproxy" | "web-application-proxy" | "other";
  readonly mode: "tls-passthrough" | "tls-bridging" | "tls-offload";
  /** Certificate of a proxy that decrypts; unknown without it. */
  readonly certificate?: "same-as-exchange" | "own";
  /** Shared address of a group of proxies. */
  readonly virtualAddress?: string;
  /** Host names it answers for. */
  readonly hosts: readonly string[];
  /** Protocols it publishes; unknown (the software's own configuration) when empty. */
  readonly publishes: readonly string[];
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

export interface MailGateway extends Omit<Placed, "host"> {
  readonly software?: string;
  /** Name it says in HELO and that MX points to. */
  readonly host: string;
  readonly direction: "inbound" | "outbound" | "both";
  readonly tls: "required" | "opportunistic" | "none";
  readonly smartHost?: { readonly host: string; readonly port: number; readonly auth?: string };
  /** Given for an Exchange Edge Transport server. */
  readonly edge?: EdgeServer;
  /** Further addresses and networks that may send to anybody through it; members and applications alone without it. */
  readonly relaysFor?: readonly string[];
  /** Largest message it takes; that of the transport without it. */
  readonly maxMessageMB?: number;
  /** It, or a firewall before it, changes SMTP commands or headers; without it nothing does. */
  readonly rewritesSmtp?: boolean;
}

/** What is known of an Edge Transport server; what is left out is unknown where nothing else is said. */
export interface EdgeServer {
  readonly version?: string;
  readonly domain?: "workgroup" | "perimeter-domain" | "internal-forest";
  /** None without it. */
  readonly roles?: readonly string[];
  /** Active Directory sites; not subscribed without it. */
  readonly subscribedSites?: readonly string[];
  /** It is subscribed again after new mailbox servers. */
  readonly resubscribe?: boolean;
  /** The default SMTP certificate. */
  readonly certificate?: "self-signed" | "shared";
  readonly openProxyTest?: boolean;
  /** Its memory in gigabytes; unknown without it. */
  readonly memoryGB?: number;
  readonly internalSmtpServers?: readonly string[];
}

export interface Transport {
  /** Default 35. */
  readonly maxMessageMB: number;
  /** Default 2. */
  readonly safetyNetDays: number;
  /** Default 2. */
  readonly queueDays: number;
  /** Send connectors go out through the front end; not without it. */
  readonly frontEndProxy?: boolean;
  /** Share of a day's messages in the busiest hour. Default 0.1. */
  readonly peakHour: number;
}

export interface Monitoring {
  readonly name: string;
  readonly existing: boolean;
  readonly product: "zabbix" | "prometheus" | "azure-monitor" | "scom" | "other";
  readonly server?: string;
  readonly address?: string;
  readonly datacenter?: string;
  readonly network?: string;
  readonly alertsTo?: string;
}

export interface Backup {
  readonly name: string;
  readonly existing: boolean;
  readonly product:
    "veeam" | "windows-server-backup" | "dpm" | "mabs" | "azure-backup" | "native-data-protection" | "other";
  readonly method?: "host-image" | "guest-agent";
  readonly applicationAware?: boolean;
  readonly server?: string;
  readonly address?: string;
  readonly datacenter?: string;
  readonly schedule?: { readonly full?: string; readonly incremental?: string; readonly window?: string };
  readonly retentionDays?: number;
  readonly deletedItemRetentionDays?: number;
  readonly mailboxRetentionDays?: number;
  readonly offsite?: boolean;
  /** Whether snapshots that take longer than the Exchange writer waits are bridged by persistent ones; as the product does without it. */
  readonly persistentSnapshots?: boolean;
  /** Windows Server Backup: custom job with VSS full backup; unknown without it. */
  readonly vssFull?: boolean;
  /** How many members of a DAG it saves at the same time; one after another, as the library asks, without it. */
  readonly membersAtOnce?: number;
  /** Native data protection: whether Single Item Recovery is on for every mailbox; on, as it asks for, without it. */
  readonly singleItemRecovery?: boolean;
  readonly covers: readonly string[];
}

export interface Credentials {
  readonly hypervisor?: SecretReference;
  readonly localAdministrator?: SecretReference;
  readonly domainJoin?: SecretReference;
  readonly productKey?: SecretReference;
}
