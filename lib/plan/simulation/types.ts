import type { FailureResult, FailureSet } from "../failures";

/** What a part is, in the words of the tables. A zone is one of a datacenter's (`cloud.zone-1`); a server is no member. */
export type PartKind = "member" | "host" | "zone" | "datacenter" | "witness" | "link" | "server";

/** One thing of the deployment that can fail. */
export interface Part {
  readonly kind: PartKind;
  readonly name: string;
  readonly failure: FailureSet;
}

/** What fails, and out of what it is made. */
export interface FailureCase {
  readonly failure: FailureSet;
  /** In the document's names, sorted: `dc1`, `HV11`, `MBX3`, `witness`, `link:dc1-dc2`, `cloud.zone-1`. */
  readonly failed: readonly string[];
  /** Kinds of its parts, in the order of the parts. */
  readonly kinds: readonly PartKind[];
}

/** What a case does to one DAG. */
export interface Scenario extends FailureCase {
  readonly result: FailureResult;
  /** What failed in this step of a sequence; left out elsewhere. */
  readonly step?: readonly string[];
}

export interface ClusterScenarios {
  readonly name: string;
  /** Nothing has failed. */
  readonly normal: FailureResult;
  readonly scenarios: readonly Scenario[];
}

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

export interface Simulation {
  readonly clusters: readonly ClusterScenarios[];
  readonly names: readonly NameRow[];
  readonly mailflow: readonly MailflowRow[];
}
