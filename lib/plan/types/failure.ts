import type { OperatorStep } from "./operator-step";

/** A member of the DAG in the failure model. Names are unique within the DAG. */
export interface FailureMember {
  readonly name: string;
  readonly datacenter: string;
  /**
   * Hyper-V host, or the availability zone as `DATACENTER.zone-N`. If omitted, the member fails only alone or with its
   * datacenter.
   */
  readonly host?: string;
  /** `MaximumActiveDatabases` of the server. If omitted, there is no limit. */
  readonly maximumActiveDatabases?: number;
  /** Available megacycles of the server. If omitted, no processor load is reported for it. */
  readonly availableMegacycles?: number;
  /**
   * `DatabaseCopyAutoActivationPolicy` of the server: copies on it are activated automatically only for databases that
   * were mounted in its own site (`intrasite-only`), or never (`blocked`). If omitted, always. An operator may activate
   * them in any case.
   */
  readonly autoActivation?: "intrasite-only" | "blocked";
  /** Megabytes of database cache of the server (a quarter of its memory). If omitted, no memory load is reported. */
  readonly cacheMB?: number;
}

/** The server that keeps the file share witness. */
export interface FailureWitness {
  readonly name: string;
  readonly datacenter: string;
  /** As for a member. */
  readonly host?: string;
  /** The member that also is the witness, against `dag-witness-not-member`: both fail together. */
  readonly member?: string;
}

/** Load of one database on servers and links; every database of a DAG carries the same share of its mailboxes. */
export interface DatabaseLoad {
  /** Megacycles on the server where it is mounted; default 0. */
  readonly activeMegacycles?: number;
  /** Megacycles on every other server with a copy; default 0. */
  readonly passiveMegacycles?: number;
  /** Megabytes of database cache that it needs where it is mounted; default 0. */
  readonly activeCacheMB?: number;
  /** Megabits per second to each copy that is not lagged, in the peak hour; default 0. */
  readonly replicationMbps?: number;
  /** Megabits per second to each lagged copy, in the peak hour; default `replicationMbps`. */
  readonly laggedReplicationMbps?: number;
}

/**
 * Everything except its databases that determines the outcome of a failure of a DAG. The order of lists does not
 * matter.
 */
export interface FailureModel {
  readonly members: readonly FailureMember[];
  /** Votes only while the number of members is even. */
  readonly witness?: FailureWitness;
  /** Used only by a manual switchover. */
  readonly alternateWitness?: FailureWitness;
  /**
   * Links between datacenters that can fail separately; default: one between every two datacenters in use. Two
   * datacenters whose link is not listed can always reach each other. Traffic is not rerouted around a cut link.
   */
  readonly links?: readonly (readonly [string, string])[];
  /** Hosts in this list are availability zones; default none. */
  readonly zones?: readonly string[];
  /**
   * The datacenter that keeps the databases when two sides could (it holds the cluster's core group); default: the
   * first by name.
   */
  readonly primary?: string;
  /** Whether lagged copies are mounted when no other copy is left (ReplayLagManager, or by policy); default false. */
  readonly laggedCopiesMount?: boolean;
  /**
   * Whether the DAG is in DAC mode; default true. Without it the cmdlets that stop and restore a DAG cannot be used, and
   * an operator works with the cluster's own.
   */
  readonly datacenterActivation?: boolean;
  /** Active Directory site of each datacenter; default: the datacenter's own name. */
  readonly sites?: Readonly<Record<string, string>>;
}

/** The failure model of a DAG in the plan; names and copies are in `ClusterPlan.databases`. */
export interface FailureModelPlan extends FailureModel {
  readonly databaseLoad: DatabaseLoad;
}

/** The part of the DAG that keeps its databases, or on which an operator could restore them. */
export interface Side {
  readonly datacenters: readonly string[];
  readonly members: readonly string[];
}

/**
 * Why a database is not mounted: no copy survives; only lagged copies survive and these are not mounted; every server
 * with a copy is full; or copies survive only on a side without quorum.
 */
export type LossReason = "no-copy" | "only-lagged" | "limit" | "other-side";

/** Effect of a failure on a DAG, as recorded in the plan. */
export interface FailureRecord {
  /** By names in the document, sorted: `dc1`, `HV11`, `MBX3`, `witness`, `link:dc1-dc2`. */
  readonly failed: readonly string[];
  /** Quorum is kept, every database is mounted automatically, and no operator is needed. */
  readonly survived: boolean;
  readonly votes: number;
  readonly votesNeeded: number;
  /** Votes of the side that keeps quorum, or of the strongest one when none does. */
  readonly votesLeft: number;
  readonly quorum: "kept" | "lost";
  readonly side: Side | null;
  /** Whether two sides could keep quorum (both reach the witness); `side` is then the one selected by `primary`. */
  readonly contested: boolean;
  /**
   * `automatic`: quorum is kept and the databases in `mounted` are activated automatically. `manual`: quorum is lost
   * and copies survive, or it is kept and some copies may not be activated automatically; `mounted` is the result of
   * `steps`. `none`: nothing can be mounted.
   */
  readonly activation: "automatic" | "manual" | "none";
  /** Steps of the runbook, in order; empty unless `activation` is `manual`. */
  readonly steps: readonly OperatorStep[];
  /** Estimated minutes of those steps, as specified in the document; null when not manual or not specified. */
  readonly minutes: number | null;
  /** Number of mounted databases of every server of the side, including 0. */
  readonly mounted: Readonly<Record<string, number>>;
  readonly lost: readonly string[];
  readonly lostMailboxes: number;
  readonly peakActive: number;
  /** Percent of the available megacycles, for servers whose megacycles are known. */
  readonly cpuPercent: Readonly<Record<string, number>>;
  /** Percent of the database cache that the mounted databases need, for servers whose cache is known. */
  readonly cachePercent: Readonly<Record<string, number>>;
  /** Log shipping between datacenters in megabits per second, by `dc1-dc2` with the names in order. */
  readonly replicationMbps: Readonly<Record<string, number>>;
}

/** A kind of part that can fail. */
export type FailureKind = "member" | "host" | "zone" | "datacenter" | "witness" | "link";

/** Effect of one single failure. */
export interface FailurePlan extends FailureRecord {
  readonly kind: FailureKind;
}
