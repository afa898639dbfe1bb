import type { DirectoryWiring, ZoneWiring } from "./directory";
import type { PostfixPlan } from "./postfix";
import type { PrometheusPlan } from "./prometheus";
import type { ProxySettings } from "./proxy-settings";

/** A name under which clients reach the servers. */
export interface ClientNamePlan {
  readonly name: string;
  /** `replaced` is a name of the servers being replaced that stays in use for a while. */
  readonly use: "client" | "autodiscover" | "download" | "replaced";
}

export interface RecordPlan {
  readonly zone: string;
  readonly view: "internal" | "external";
  /** Fully qualified host name without a trailing dot. */
  readonly name: string;
  readonly type: "A" | "CNAME" | "MX" | "TXT" | "SRV" | "PTR";
  readonly ttlSeconds: number;
  /** MX as `10 mx1.town.example`; a created address by its name in the cloud. */
  readonly value: string;
  /** Whether the zone exists: the record is then passed to its operator and not created here. */
  readonly existing: boolean;
  /** Purpose of the record. */
  readonly purpose: string;
  /**
   * Where to read an address that is known only after its creation: an output of a stack. Left out if `value` is the
   * address.
   */
  readonly createdAddress?: { readonly stack: string; readonly output: string };
}

/**
 * Settings for the systems around the servers: existing ones are configured by their operators, created ones by this
 * deployment.
 */
export interface WiringPlan {
  readonly proxies: readonly ProxyWiring[];
  readonly gateways: readonly GatewayWiring[];
  readonly monitoring: readonly MonitoringWiring[];
  readonly backup: readonly BackupWiring[];
  readonly directory: DirectoryWiring;
  readonly zones: readonly ZoneWiring[];
}

export interface ProxyWiring {
  readonly name: string;
  readonly existing: boolean;
  readonly datacenter: string;
  readonly software: string;
  readonly mode: string;
  readonly hosts: readonly string[];
  /** Local servers first, those of other datacenters as backup, unless the document specifies otherwise. */
  readonly pool: readonly PoolMember[];
  /** Protocols; empty where the document leaves them to the proxy's own configuration. */
  readonly publishes: readonly string[];
  readonly healthChecks: readonly { readonly protocol: string; readonly path: string; readonly expect: number }[];
  /** As specified; default 2400. */
  readonly idleTimeoutSeconds: number;
  /** Largest request body: as specified, else what the largest message and Exchange Web Services need. */
  readonly maxBodyMB: number;
  readonly settings: ProxySettings;
}

export interface PoolMember {
  readonly server: string;
  readonly address: string;
  readonly port: number;
  readonly backup: boolean;
}

export interface GatewayWiring {
  readonly name: string;
  readonly existing: boolean;
  readonly datacenter: string;
  readonly direction: string;
  /** Where inbound mail is delivered, port 25. */
  readonly deliverTo: readonly PoolMember[];
  /** Servers that may send through it. */
  readonly acceptFrom: readonly string[];
  readonly domains: readonly string[];
  /** The gateway's own limit, else that of the transport service. */
  readonly maxMessageMB: number;
  /** With other mail servers. */
  readonly tls: "required" | "opportunistic" | "none";
  /** Where it sends outgoing mail; left out where it delivers by MX. */
  readonly smartHost?: { readonly host: string; readonly port: number; readonly auth?: string };
  /** Domains whose outgoing mail it signs (DKIM); no selector where the document names none. */
  readonly signs: readonly { readonly domain: string; readonly selector?: string }[];
  /** Further settings of a gateway that this deployment creates with Postfix; left out for all others. */
  readonly postfix?: PostfixPlan;
}

export interface MonitoringWiring {
  readonly name: string;
  readonly existing: boolean;
  readonly product: string;
  /** Where alerts go; left out where the document does not say. */
  readonly alertsTo?: string;
  readonly hosts: readonly {
    readonly name: string;
    readonly address: string;
    readonly role: string;
    readonly datacenter: string;
    readonly groups: readonly string[];
  }[];
  readonly checks: readonly {
    readonly host: string;
    readonly kind: "https" | "http" | "tcp" | "agent";
    readonly target: string;
    /** Whether the host checks itself, since the product cannot reach it. If omitted, the product's server checks it. */
    readonly inside?: true;
  }[];
  /** Left out for all other products. */
  readonly prometheus?: PrometheusPlan;
}

/** When the jobs of a backup product run, local time; empty where only the product knows. */
export interface BackupSchedule {
  /** Frequency of full backups, as the document says it. */
  readonly full?: string;
  readonly incremental?: string;
  readonly window?: string;
  /** Start of the one job of every day, in place of the others. */
  readonly dailyAt?: string;
}

export interface BackupWiring {
  readonly name: string;
  readonly existing: boolean;
  readonly product: string;
  /** Omitted where the document leaves it open. */
  readonly method?: "host-image" | "guest-agent" | "machine-snapshot";
  readonly schedule: BackupSchedule;
  /** Whether the document means it for mailboxes: not if `covers` lists only other things, and not native data protection. */
  readonly forMailboxes: boolean;
  /** Whether it backs up mailbox databases, as far as it is meant to: snapshots of Azure Backup are no backup of mailboxes. */
  readonly savesDatabases: boolean;
  /** DAGs of which it backs up two or more members at the same time. */
  readonly membersTogether: readonly string[];
  /**
   * One job per member, or per machine that Azure Backup protects. Jobs of a DAG run one after another, or as many at once as the document specifies (the same
   * `order`).
   */
  readonly jobs: readonly {
    readonly machine: string;
    readonly datacenter: string;
    readonly cluster?: string;
    readonly databases: readonly string[];
    readonly includes: readonly string[];
    readonly excludes: readonly string[];
    readonly order: number;
    readonly truncatesLogs: boolean;
  }[];
  /** Machines within reach of Azure Backup that it does not cover; empty for other products. */
  readonly notCovered: readonly string[];
  readonly retentionDays?: number;
}
