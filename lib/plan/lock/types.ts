/** Version of the lock's format; another one is refused. */
export const lockSchema = "mail-constructs/lock/v1";

/**
 * What was decided for a document, kept next to it as `<document>.lock.json` and committed with it (DESIGN 2.12). An input
 * of the plan: what the document says wins over the lock, the lock over a fresh decision. Objects by name, so that a
 * difference of two locks shows what was decided anew. Holds no secret.
 */
export interface Lock {
  readonly schema: typeof lockSchema;
  /** Name of the deployment that it belongs to. */
  readonly deployment: string;
  /** By name of the design: only those that left `instances` to the planner. */
  readonly designs: Readonly<Record<string, LockedDesign>>;
  /** By name of the DAG. */
  readonly clusters: Readonly<Record<string, LockedCluster>>;
  /** By computer name. */
  readonly machines: Readonly<Record<string, LockedMachine>>;
  /** How many domain controllers were decided, by datacenter; only where the document says `count: auto`. */
  readonly domainControllers: Readonly<Record<string, number>>;
}

export interface LockedDesign {
  /** Number of DAGs. */
  readonly instances: number;
  /** Why it was this number when it was decided. */
  readonly because: string;
}

export interface LockedCluster {
  readonly design: string;
  /** Copies by name of the database, in the order of their preference. */
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
  /** Left out on platforms where machines start by themselves. */
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
  /** Full path of the VHDX; left out on platforms without hosts. Says which physical disk it is on where every disk is a volume. */
  readonly path?: string;
  /** Place on the SCSI controller, from 0; on Azure the logical unit number and 1. */
  readonly location: number;
  /** Databases whose copies are on it. */
  readonly databases: readonly string[];
}
