import type { FailureKind, FailureRecord } from "./failure";

/** What a part is, in the words of the tables. A zone is one of a datacenter's (`cloud.zone-1`); a server is no member. */
export type PartKind = FailureKind | "server";

/** What a case does to a name that clients or servers use, in one view, or to a service without a name of its own. */
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
  /** Share of clients, 0 to 1, that get a dead entry until it is out of DNS and their copy of it has expired. */
  readonly clientsOnDeadEntry: number;
  /** How long a copy lives after the entry is out of DNS; 0 when no entry is dead, null when none is left. */
  readonly deadForSeconds: number | null;
  /** Servers left behind each living entry that passes clients on. */
  readonly poolLeft: Readonly<Record<string, readonly string[]>>;
  readonly reachable: boolean;
}

/** What a case does to the mail of one domain. */
export interface MailflowRow {
  readonly failed: readonly string[];
  readonly kinds: readonly PartKind[];
  readonly domain: string;
  readonly inbound: boolean;
  readonly outbound: boolean;
  readonly inboundGateways: readonly string[];
  readonly outboundGateways: readonly string[];
  /** Whether in-house systems can send through a gateway; null when none does. */
  readonly applications: boolean | null;
}

/** What became of one requirement of `requirements.survive`. */
export interface RequirementOutcome {
  /** As it was written. */
  readonly requirement: string;
  /** Cases of the whole deployment; what one of them does to several DAGs or names is one case all the same. */
  readonly cases: number;
  /** Cases that break something. */
  readonly brokenCount: number;
  /** In every case each DAG keeps quorum and mounts every database automatically, and sign-on is answered. */
  readonly survived: boolean;
  /** What the worst cases break, one entry for each DAG, name and domain; of at most 20 cases, in their order. */
  readonly broken: readonly BrokenCase[];
  /** Each DAG that the requirement touches. */
  readonly dags: readonly RequiredOfDag[];
  /** Kinds of sign-on servers that a case takes away whole, each in its first case. */
  readonly signOn: readonly SignOnLoss[];
}

/** One thing that one case breaks. */
export interface BrokenCase {
  readonly failed: readonly string[];
  /** The DAG that breaks; null when a name or the mail of a domain does. */
  readonly cluster: string | null;
  readonly result?: FailureRecord;
  readonly name?: NameRow;
  readonly mailflow?: MailflowRow;
}

export interface RequiredOfDag {
  readonly cluster: string;
  /** Cases that break it. */
  readonly brokenCount: number;
  /** The case that asks most of the members left; lost databases count first. */
  readonly worst: FailureRecord;
}

/** Servers without which nobody signs on; `path` when some of each kind are left that do not reach each other. */
export interface SignOnLoss {
  readonly kind: "servers" | "proxies" | "path";
  readonly servers: readonly string[];
  readonly failed: readonly string[];
}

/** What the loss of one datacenter leaves of the way to the servers; whether DAGs survive it is another question. */
export interface DatacenterLoss {
  readonly datacenter: string;
  /** Names that were reachable before and no longer are. */
  readonly unreachable: readonly NameRow[];
  /** Whether the in-house systems left can send through a gateway; null when none does. */
  readonly applications: boolean | null;
}
