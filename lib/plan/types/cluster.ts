import type { FailureModelPlan, FailurePlan } from "./failure";

/** One DAG. */
export interface ClusterPlan {
  readonly name: string;
  /** Name of the document's entry for it. */
  readonly design: string;
  readonly model: "active-active" | "active-passive" | "single-datacenter";
  readonly users: readonly string[];
  /** Names of the member machines, sorted. */
  readonly members: readonly string[];
  /** Members by datacenter. */
  readonly membersByDatacenter: Readonly<Record<string, readonly string[]>>;
  readonly databases: readonly DatabasePlan[];
  readonly votes: {
    readonly members: number;
    readonly witness: boolean;
    readonly total: number;
    readonly needed: number;
  };
  readonly witness?: WitnessPlan;
  readonly alternateWitness?: WitnessPlan;
  /** Votes, places, policies and loads: everything that determines the outcome of a failure. */
  readonly failureModel: FailureModelPlan;
  /** Effect of every single failure: each member, host, zone, datacenter, the witness, each link. */
  readonly quorum: readonly FailurePlan[];
  /** Order in which members may be changed, one at a time, passive work first. */
  readonly changeOrder: readonly string[];
  readonly replayLagDays: number;
  readonly replayLagManager: boolean;
  /** Addresses of the administrative access point; left out for a DAG without one, which needs no address. */
  readonly accessPoint?: readonly string[];
  /** Datacenter activation coordination (`DatacenterActivationMode` DagOnly). */
  readonly datacenterActivation: boolean;
  /** Automatic activation of the copies by datacenter where specified; unrestricted in all others. */
  readonly autoActivation?: Readonly<Record<string, "unrestricted" | "intrasite-only" | "blocked">>;
  /** On only with native data protection: a backup that truncates logs needs it off. */
  readonly circularLogging: boolean;
  /** Highest number of databases that may be mounted on one member. */
  readonly maximumActiveDatabases: number;
  /**
   * Members on the smallest side that a single or required failure leaves; each is sized to carry its share of the
   * whole mail flow.
   */
  readonly serversLeft: number;
}

export interface DatabasePlan {
  /** Unique in the organization: `<cluster>-DB<number>`. */
  readonly name: string;
  /** At the end of the planned growth; `mailboxesToday` before it. */
  readonly mailboxes: number;
  readonly mailboxesToday: number;
  /** Size at the end of the planned growth. */
  readonly sizeGB: number;
  readonly logsGB: number;
  readonly copies: readonly CopyPlan[];
}

export interface CopyPlan {
  readonly server: string;
  readonly datacenter: string;
  /** Activation preference, from 1. */
  readonly preference: number;
  readonly lagged: boolean;
}

export interface WitnessPlan {
  readonly kind: "file-share" | "cloud" | "disk";
  readonly name: string;
  readonly existing: boolean;
  readonly datacenter: string;
  readonly address?: string;
  readonly directory: string;
}
