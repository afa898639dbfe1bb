/** Figures are unrounded, to twelve significant digits; rounding is up to the output. */
export interface SizesPlan {
  readonly tiers: readonly TierSizes[];
  readonly clusters: readonly ClusterSizes[];
  /** Assumptions behind the figures, such as the per-mailbox tables of 2016 for Exchange SE, and missing inputs. */
  readonly notes: readonly SizesNote[];
}

/** A remark needed to interpret the figures. */
export type SizesNote = EarlierFigures | UndecidedLoad;

/** The processor load of a DAG is undecided because the speed of its processors is unknown. */
export interface UndecidedLoad {
  readonly code: "processor-load-undecided";
  readonly cluster: string;
  /** Key to specify. */
  readonly key: "specintRate2006";
  /** Hosts on which members may run, none of which has the key or `megacyclesPerCore`; empty where members are on no host. */
  readonly hosts: readonly string[];
}

/** The per-mailbox figures of an earlier version are used for `version`, for which none have been confirmed. */
export interface EarlierFigures {
  readonly code: "figures-of-earlier-version";
  readonly version: string;
  readonly figuresOf: string;
}

export interface TierSizes {
  readonly name: string;
  /** Today, and at the end of the planned growth. */
  readonly mailboxes: number;
  readonly plannedMailboxes: number;
  readonly mailboxSizeOnDiskMB: number;
}

export interface ClusterSizes {
  readonly name: string;
  readonly databases: number;
  readonly mailboxesPerDatabase: number;
  readonly databaseGB: number;
  readonly logsPerDatabaseGB: number;
  /** One data disk as deployed, the largest of the DAG where they differ. */
  readonly dataDiskGB: number;
  /** Space for its databases, their logs and content index; exceeds `dataDiskGB` where an earlier disk still holds them. */
  readonly neededDataDiskGB: number;
  /** Every disk with databases, and the space that these take on it at the end of the planned growth. */
  readonly dataDisks: readonly DataDiskSizes[];
  readonly dataDisksPerServer: number;
  readonly peakIopsPerServer: number;
  readonly transportDatabaseGB: number;
  /** One system disk as deployed, the largest of the DAG where they differ. */
  readonly systemDiskGB: number;
  readonly processors: number;
  readonly memoryGB: number;
  readonly pageFileGB: number;
  readonly copiesPerServer: number;
  /** Databases mounted on the busiest member, and its copies, in normal operation. */
  readonly normalOperation: { readonly activeDatabases: number; readonly copies: number };
  /** The same for the busiest member in the worst allowed failure, excluding copies of databases mounted nowhere. */
  readonly worstFailure: { readonly activeDatabases: number; readonly copies: number };
  /** Of one member; left out where no host of the DAG gives a figure for its processors, so that they are undecided. */
  readonly megacycles?: Megacycles;
  /** Fractions of the available megacycles; `normal` and `worst` are left out where those are undecided, never zero. */
  readonly processorLoad: { readonly normal?: number; readonly worst?: number; readonly limit: number };
  /** Cores of global catalogs by datacenter: needed for the users and Exchange servers of all DAGs, and present. */
  readonly domainControllerCores: Readonly<Record<string, { readonly needed: number; readonly present: number }>>;
  readonly replicationMbps: number;
}

/** One disk with databases. */
export interface DataDiskSizes {
  readonly machine: string;
  readonly disk: string;
  readonly sizeGB: number;
  /** Database files on it. */
  readonly databasesGB: number;
  /** With the logs that are kept for them. */
  readonly contentGB: number;
}

/** Megacycles of one member. */
export interface Megacycles {
  readonly perProcessor: number;
  readonly available: number;
  /** Used by the busiest member in normal operation. */
  readonly normal: number;
  /** Used in the worst allowed failure. */
  readonly worst: number;
  /** The part of the available megacycles that may be used in the worst allowed failure. */
  readonly limit: number;
}
