export interface RecordPlan {
  readonly zone: string;
  readonly view: "internal" | "external";
  /** Full host name without a closing dot. */
  readonly name: string;
  readonly type: "A" | "CNAME" | "MX" | "TXT" | "SRV" | "PTR";
  readonly ttlSeconds: number;
  /** MX as `10 mx1.town.example`. */
  readonly value: string;
  /** The zone exists: the record is given to the operator of the zone and not created here. */
  readonly existing: boolean;
  /** Why the record is there. */
  readonly purpose: string;
}

export interface FirewallRule {
  readonly from: string;
  readonly fromAddresses: readonly string[];
  readonly to: string;
  readonly toAddresses: readonly string[];
  readonly protocol: "tcp" | "udp" | "icmp" | "any";
  /** `443`, `49152-65535`; empty for any. */
  readonly ports: readonly string[];
  readonly purpose: string;
  /** Slug of the rule or data block of the catalogue. */
  readonly source: string;
}

/** What the things around the servers must be given: existing ones by their keepers, created ones by us. */
export interface WiringPlan {
  readonly proxies: readonly ProxyWiring[];
  readonly gateways: readonly GatewayWiring[];
  readonly monitoring: readonly MonitoringWiring[];
  readonly backup: readonly BackupWiring[];
}

export interface ProxyWiring {
  readonly name: string;
  readonly existing: boolean;
  readonly datacenter: string;
  readonly software: string;
  readonly mode: string;
  readonly hosts: readonly string[];
  /** Local servers first; those of other datacenters are backup, where the document says nothing else. */
  readonly pool: readonly PoolMember[];
  /** Protocols; empty where the document leaves them to the proxy's own configuration. */
  readonly publishes: readonly string[];
  readonly healthChecks: readonly { readonly protocol: string; readonly path: string; readonly expect: number }[];
  /** As the document says; 2400 without a word. */
  readonly idleTimeoutSeconds: number;
  /** Largest request body; as the document says, else what the largest message and Exchange Web Services need. */
  readonly maxBodyMB: number;
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
  /** Where inbound mail is delivered to, port 25. */
  readonly deliverTo: readonly PoolMember[];
  /** Servers that send through it. */
  readonly acceptFrom: readonly string[];
  readonly domains: readonly string[];
  /** The gateway's own limit, else that of the transport. */
  readonly maxMessageMB: number;
}

export interface MonitoringWiring {
  readonly name: string;
  readonly existing: boolean;
  readonly product: string;
  readonly hosts: readonly {
    readonly name: string;
    readonly address: string;
    readonly role: string;
    readonly datacenter: string;
    readonly groups: readonly string[];
  }[];
  readonly checks: readonly {
    readonly host: string;
    readonly kind: "https" | "tcp" | "agent";
    readonly target: string;
  }[];
}

export interface BackupWiring {
  readonly name: string;
  readonly existing: boolean;
  readonly product: string;
  readonly method: string;
  /** Whether it saves mailbox databases; one whose `covers` names only other things does not, nor does native data protection. */
  readonly savesDatabases: boolean;
  /** DAGs of which it saves two or more members at the same time. */
  readonly membersTogether: readonly string[];
  /** One job a member; those of a DAG run one after another, or as many at once as the document says (the same `order`). */
  readonly jobs: readonly {
    readonly machine: string;
    readonly datacenter: string;
    readonly cluster?: string;
    readonly databases: readonly string[];
    readonly includes: readonly string[];
    readonly excludes: readonly string[];
    readonly order: number;
    readonly schedule: string;
    readonly truncatesLogs: boolean;
  }[];
  readonly retentionDays?: number;
}
