/** A member of the availability group, as far as failures are concerned. Names are unique within the group. */
export interface FailureMember {
  readonly name: string;
  readonly datacenter: string;
  /** The physical host; without it the member fails only alone or with its datacenter. */
  readonly host?: string;
  /** `MaximumActiveDatabases` of the server; without it there is no limit. */
  readonly maximumActiveDatabases?: number;
  /** Megacycles the server has; without it no processor load is reported for it. */
  readonly availableMegacycles?: number;
  /**
   * `DatabaseCopyAutoActivationPolicy` of the server: copies on it come up by themselves only for databases that were
   * mounted in its own site (`intrasite-only`), or never (`blocked`); without it always. Hands may mount them all the same.
   */
  readonly autoActivation?: "intrasite-only" | "blocked";
  /** Megabytes of database cache the server has (a quarter of its memory); without it no memory load is reported. */
  readonly cacheMB?: number;
}

export interface FailureCopy {
  readonly server: string;
  /** Activation preference, from 1. */
  readonly preference: number;
  readonly lagged: boolean;
}

export interface FailureDatabase {
  readonly name: string;
  readonly mailboxes: number;
  readonly copies: readonly FailureCopy[];
  /** Megacycles of the server on which it is mounted; default 0. */
  readonly activeMegacycles?: number;
  /** Megacycles of every other server that holds a copy; default 0. */
  readonly passiveMegacycles?: number;
  /** Megabytes of database cache it needs where it is mounted; default 0. */
  readonly activeCacheMB?: number;
  /** Megabits per second to each copy that is not lagged, in the peak hour; default 0. */
  readonly replicationMbps?: number;
  /** Megabits per second to each lagged copy, in the peak hour; default `replicationMbps`. */
  readonly laggedReplicationMbps?: number;
}

/** The server that keeps the file share witness. */
export interface FailureWitness {
  readonly name: string;
  readonly datacenter: string;
  readonly host?: string;
}

/** Everything about one availability group that decides what a failure does to it. The order of lists has no meaning. */
export interface FailureCluster {
  readonly name: string;
  readonly members: readonly FailureMember[];
  readonly databases: readonly FailureDatabase[];
  /** Votes only while the number of members is even. */
  readonly witness?: FailureWitness;
  /** Used only by a switchover by hand. */
  readonly alternateWitness?: FailureWitness;
  /**
   * Links between datacenters that can be cut one by one; default: one between every two datacenters in use. Two
   * datacenters whose link is not listed still reach each other. Nothing is routed around a cut link.
   */
  readonly links?: readonly (readonly [string, string])[];
  /** The datacenter that goes on when two sides could (it holds the cluster's core group); default: the first by name. */
  readonly primary?: string;
  /** Whether lagged copies are mounted when nothing better is left (ReplayLagManager, or by policy); default false. */
  readonly laggedCopiesMount?: boolean;
  /** How long the switchover by hand takes; it is repeated in the result. */
  readonly switchoverMinutes?: number;
  /** Active Directory site of each datacenter, for the runbook; default: the datacenter's own name. */
  readonly sites?: Readonly<Record<string, string>>;
}

/** What fails at one and the same time. */
export interface FailureSet {
  readonly members: readonly string[];
  readonly hosts: readonly string[];
  readonly datacenters: readonly string[];
  readonly witness: boolean;
  readonly links: readonly (readonly [string, string])[];
}

/** The part of the group that goes on, or that hands could bring back. */
export interface Side {
  readonly datacenters: readonly string[];
  readonly members: readonly string[];
}

/**
 * Why a database is not mounted: no copy survives; the only surviving ones are lagged and those are not mounted; every
 * server with a copy is full; or copies survive only on a side without quorum.
 */
export type LossReason = "no-copy" | "only-lagged" | "limit" | "other-side";

export interface FailureResult {
  /** In the document's names, sorted: `dc1`, `HV11`, `MBX3`, `witness`, `link:dc1-dc2`. */
  readonly failed: readonly string[];
  readonly votes: number;
  readonly votesNeeded: number;
  /** Votes of the side that goes on, or of the strongest one when none does. */
  readonly votesLeft: number;
  readonly quorum: "kept" | "lost";
  readonly side: Side | null;
  /** Two sides had equally good claims (both reach the witness); `side` names the one that `primary` decides. */
  readonly contested: boolean;
  /**
   * `automatic`: quorum is kept and the databases in `mounted` come up by themselves. `manual`: quorum is lost and copies
   * survive, or it is kept and some copies may not come up by themselves; `mounted` is what is up after `steps`. `none`:
   * nothing can be mounted.
   */
  readonly activation: "automatic" | "manual" | "none";
  /** Commands of the runbook, in order; empty unless `activation` is `manual`. */
  readonly steps: readonly string[];
  /** Estimated minutes of those steps: the cluster's `switchoverMinutes`; null when not manual or not given. */
  readonly minutes: number | null;
  /** Mounted databases of every server of the side, also 0. */
  readonly mounted: Readonly<Record<string, number>>;
  /** On which server each mounted database is. */
  readonly activeOn: Readonly<Record<string, string>>;
  readonly lost: readonly string[];
  readonly lostBecause: Readonly<Record<string, LossReason>>;
  readonly lostMailboxes: number;
  readonly peakActive: number;
  /** Per cent of the available megacycles, for servers whose megacycles are known. */
  readonly cpuPercent: Readonly<Record<string, number>>;
  /** Per cent of the database cache that the mounted databases need, for servers whose cache is known. */
  readonly cachePercent: Readonly<Record<string, number>>;
  /** Log shipping between datacenters in megabits per second, by `dc1-dc2` with the names in order. */
  readonly replicationMbps: Readonly<Record<string, number>>;
}

/** A failure set in which nothing fails. */
export const nothingFails: FailureSet = { members: [], hosts: [], datacenters: [], witness: false, links: [] };
