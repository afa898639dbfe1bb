import type { FailureKind, FailureRecord } from "./failure";
import type { OperatorStep } from "./operator-step";

/**
 * Kind of a part as printed in tables. A zone belongs to a datacenter (`cloud.zone-1`); a server is not a member of a
 * DAG.
 */
export type PartKind = FailureKind | "server" | "VPN gateway" | "NAT gateway" | "Key Vault";

/** Effect of a case on a client or server name in one view, or on a service without a name of its own. */
export interface NameRow {
  readonly failed: readonly string[];
  readonly kinds: readonly PartKind[];
  readonly name: string;
  readonly view: "internal" | "external" | "service";
  readonly purpose: "client" | "sign-on" | "hybrid" | "directory-sync";
  readonly distribution: "dns-round-robin" | "load-balancer" | "single-front" | "standby";
  /** Entries that answer: servers, proxies, or shared addresses by the name of their group. */
  readonly living: readonly string[];
  readonly dead: readonly string[];
  /**
   * Share of clients, 0 to 1, directed to a dead entry until it is removed from DNS and their cached record has
   * expired.
   */
  readonly clientsOnDeadEntry: number;
  /** Lifetime of a cached record after the removal from DNS; 0 when no entry is dead, null when none is left. */
  readonly deadForSeconds: number | null;
  /** Remaining servers behind each living entry that passes clients on. */
  readonly poolLeft: Readonly<Record<string, readonly string[]>>;
  /** Servers that an operator can activate; left out except for a service with a standby. */
  readonly standby?: readonly string[];
  readonly reachable: boolean;
}

/** Effect of a case on the mail of one domain. */
export interface MailflowRow {
  readonly failed: readonly string[];
  readonly kinds: readonly PartKind[];
  readonly domain: string;
  readonly inbound: boolean;
  readonly outbound: boolean;
  readonly inboundGateways: readonly string[];
  readonly outboundGateways: readonly string[];
  /** Whether the remaining in-house systems can send through a gateway; null when none remains that does. */
  readonly applications: boolean | null;
}

/** What of a domain's mail stops: to it, from it, or that of in-house systems. */
export type MailLoss = "inbound" | "outbound" | "applications";

/** A service around mail and sign-on that has no name of its own. */
export type ServiceKind =
  | "federation-configuration"
  | "password-hashes"
  | "password-writeback"
  | "synchronized-changes"
  | "recipient-management"
  | "moves"
  | "unmoved-mailboxes"
  | "relying-party"
  | "schema-master"
  | "replication"
  | "directory"
  | "outbound"
  | "secrets"
  | "sign-on-fallback";

/** Why a service is limited or stopped. */
export type ServiceReason =
  /** Only the primary federation server writes the configuration. */
  | "read-only"
  | "servers-down"
  | "no-directory"
  /** Password hashes and writeback depend on the active sync server. */
  | "sync-stopped"
  /** The sources of moves are not reached. */
  | "sources-cut"
  | "sign-on-down"
  | "people-cut"
  | "domain-controllers-cut"
  /** The only domain controllers left are in other datacenters. */
  | "over-link"
  | "outlet-down"
  | "vault-down"
  /** The vault admits only the address of the NAT gateway, which is down. */
  | "vault-cut"
  /** The zone of the NAT gateway is not specified: it may be the one that failed. */
  | "zone-unknown"
  | "none";

/** Effect of a case on one service. */
export interface ServiceRow {
  readonly failed: readonly string[];
  readonly kinds: readonly PartKind[];
  readonly service: ServiceKind;
  /** What of it: a relying party, a source of the migration, a server; empty where there is one only. */
  readonly name: string;
  readonly state: "works" | "limited" | "stopped";
  readonly reason: ServiceReason;
  /** What provides it now, or could. */
  readonly by: readonly string[];
  /** What is lost with it. */
  readonly lost: readonly string[];
  /** Mailboxes that are affected until they are moved, and the last day of the moves. */
  readonly mailboxes?: number;
  readonly until?: string;
  /** Runbook: what to verify, what to do, and how to see that it worked; empty where nothing can be done here. */
  readonly steps: readonly OperatorStep[];
}

/** Outcome of one entry of `requirements.survive`. */
export interface RequirementOutcome {
  /** As written in the document. */
  readonly requirement: string;
  /** Number of cases of the whole deployment; one that affects several DAGs or names counts once. 0: nothing here can fail so. */
  readonly cases: number;
  /** Number of cases that break something. */
  readonly brokenCount: number;
  /**
   * In every case each DAG keeps quorum and mounts every database automatically, and sign-on answers. Null where nothing
   * can fail so: then nothing was judged.
   */
  readonly survived: boolean | null;
  /** Effects of the worst cases, at most 20 in their order: one entry for each DAG, name and domain that breaks. */
  readonly broken: readonly BrokenCase[];
  /** Each DAG affected by the requirement. */
  readonly dags: readonly RequiredOfDag[];
  /** Kinds of sign-on servers that a case removes entirely, each with its first case. */
  readonly signOn: readonly SignOnLoss[];
  /**
   * Names, synchronization and mail that a case breaks around the DAGs, sign-on aside: every running member counts as
   * serving. They do not decide whether the requirement is survived.
   */
  readonly around: readonly BrokenCase[];
}

/** A DAG, name or mail domain that a case breaks. */
export interface BrokenCase {
  readonly failed: readonly string[];
  /** The affected DAG; null when the case breaks a name or the mail of a domain. */
  readonly cluster: string | null;
  readonly result?: FailureRecord;
  readonly name?: NameRow;
  readonly mailflow?: MailflowRow;
  /** What of this mail flows without a failure and stops with this one. */
  readonly mailLost?: readonly MailLoss[];
}

export interface RequiredOfDag {
  readonly cluster: string;
  /** Cases that break it. */
  readonly brokenCount: number;
  /** The case with the highest load on the remaining members; cases that lose databases come first. */
  readonly worst: FailureRecord;
}

/**
 * Servers whose loss prevents sign-on; `path` when some of each kind remain but cannot reach each other, `directory` and
 * `internet` when the remaining servers reach no domain controller or not the tenant, `clients` when people inside do not
 * reach them.
 */
export interface SignOnLoss {
  readonly kind: "servers" | "proxies" | "path" | "directory" | "internet" | "clients";
  readonly servers: readonly string[];
  readonly failed: readonly string[];
}

/**
 * Effect of the loss of one datacenter on client access and mail flow; whether DAGs survive it is evaluated separately.
 */
export interface DatacenterLoss {
  readonly datacenter: string;
  /** Names that were reachable before and no longer are. */
  readonly unreachable: readonly NameRow[];
  /** Whether the remaining in-house systems can send through a gateway; null when none does. */
  readonly applications: boolean | null;
}
