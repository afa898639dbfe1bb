import type { InstancesReason } from "../types";

/** Version of the lock's format; any other version is refused. */
export const lockSchema = "mail-constructs/lock/v1";

/**
 * The decisions for a document, kept next to it as `<document>.lock.json` and committed with it. An input
 * of the plan: the document overrides the lock, and the lock overrides a fresh decision. Maps are keyed by name, so
 * that the diff of two locks shows which decisions changed. Contains no secrets.
 */
export interface Lock {
  readonly schema: typeof lockSchema;
  /** Name of the deployment that it belongs to. */
  readonly deployment: string;
  /** By name of the design: only those that leave `instances` to the planner. */
  readonly designs: Readonly<Record<string, LockedDesign>>;
  /** By name of the DAG. */
  readonly clusters: Readonly<Record<string, LockedCluster>>;
  /** By computer name. */
  readonly machines: Readonly<Record<string, LockedMachine>>;
  /** Number of domain controllers by datacenter; only where the document specifies `count: auto`. */
  readonly domainControllers: Readonly<Record<string, number>>;
}

export interface LockedDesign {
  /** Number of DAGs. */
  readonly instances: number;
  /** The reason for this number at the time of the decision. */
  readonly because: InstancesReason;
}

export interface LockedCluster {
  readonly design: string;
  /** Copies by name of the database, in order of preference. */
  readonly databases: Readonly<Record<string, readonly LockedCopy[]>>;
}

export interface LockedCopy {
  readonly server: string;
  readonly datacenter: string;
  /** Activation preference, from 1. */
  readonly preference: number;
  readonly lagged: boolean;
}

export interface LockedMachine {
  readonly datacenter: string;
  /** Host; left out on platforms without hosts. */
  readonly host?: string;
  readonly processors: number;
  readonly memoryGB: number;
  /** Azure size; left out on other platforms. */
  readonly size?: string;
  /** Places that disks had once and that no other disk is given (Azure); left out if there are none. */
  readonly formerPlaces?: readonly number[];
  /** Left out on platforms without start delays. */
  readonly startDelaySeconds?: number;
  /** By name of the network. */
  readonly addresses: Readonly<Record<string, string>>;
  /** By name of the disk. */
  readonly disks: Readonly<Record<string, LockedDisk>>;
}

export interface LockedDisk {
  readonly sizeGB: number;
  /** Name of the host's storage; left out on platforms without hosts. */
  readonly storage?: string;
  /**
   * Full path of the VHDX; left out on platforms without hosts. Identifies the physical disk where every disk is a
   * volume.
   */
  readonly path?: string;
  /** Place on the SCSI controller, from 0; on Azure the logical unit number plus 1. */
  readonly location: number;
  /** Databases whose copies are on it. */
  readonly databases: readonly string[];
}
