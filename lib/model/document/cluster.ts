/** One DAG, or several of the same make. */
export interface ClusterDocument {
  /** Name, or pattern such as DAG{00} when there can be several. */
  readonly name: string;
  /** How many DAGs of this make; auto leaves it to the planner. Default `1`. */
  readonly instances?: number | "auto";
  /** User tiers whose mailboxes it holds. Default: none. */
  readonly users?: readonly string[];
  /** Which datacenters hold active databases. */
  readonly model: "active-active" | "active-passive" | "single-datacenter";
  /** The active datacenter of an active-passive cluster. */
  readonly primary?: string;
  /** Members by datacenter. */
  readonly members: Readonly<Record<string, readonly MemberDocument[]>>;
  /** Copies of every database. */
  readonly copies: CopiesDocument;
  /** Number of databases. Default `auto`. */
  readonly databases?: number | "auto";
  /** Database copies on one data disk. Default `1`. */
  readonly databasesPerDisk?: number;
  /** Formatted spare disks per member, for AutoReseed. Default `0`. */
  readonly spareDisks?: number;
  /** One more disk per member to restore a database to. Default `false`. */
  readonly restoreDisk?: boolean;
  /** Witness of the cluster. */
  readonly witness?: WitnessDocument;
  /** Witness of the cluster. */
  readonly alternateWitness?: WitnessDocument;
  /** Addresses of the administrative access point; none (no IP address of its own) without it. */
  readonly accessPoint?: readonly string[];
  /** Datacenter activation coordination (DagOnly); on without it. */
  readonly datacenterActivation?: boolean;
  /** Automatic activation of the copies in a datacenter; unrestricted without it. */
  readonly autoActivation?: Readonly<Record<string, "unrestricted" | "intrasite-only" | "blocked">>;
  /** How the members are made. */
  readonly machine?: MachineDocument;
}

/** One member, or `count` of them with a pattern in the name. */
export interface MemberDocument {
  /** Name, or pattern such as N{cluster}MBX{00}. */
  readonly name: string;
  /** How many. Default `1`. */
  readonly count?: number;
  /** Hyper-V host; decided by the planner without it. */
  readonly host?: string;
  /** Addresses by purpose of the network, or ranges that hand out one each. */
  readonly addresses?: {
    /** In the mapi network; from its assign range without it. */
    readonly mapi?: string;
    /** In the replication network; from its assign range without it. */
    readonly replication?: string;
  };
  /** Availability zone (Azure). */
  readonly zone?: string;
  /** Its Windows Server version; that of `exchange` without it, and the same for all members of a DAG. */
  readonly windows?: string;
}

/** Copies of every database. */
export interface CopiesDocument {
  /** Copies in each datacenter, lagged ones included: a number, or a number by datacenter. */
  readonly perDatacenter: number | Readonly<Record<string, number>>;
  /** How many of all copies of a database are lagged. Default `0`. */
  readonly lagged?: number;
  /** Replay lag in days; 7 when there are lagged copies, else 0. */
  readonly replayLagDays?: number;
  /** Replay lag manager; true when there are lagged copies. */
  readonly replayLagManager?: boolean;
}

/** Witness of the cluster. */
export interface WitnessDocument {
  /** Only file-share is supported by Exchange. Default `file-share`. */
  readonly kind?: "file-share" | "cloud" | "disk";
  /** Whether the server exists already and is only used. Default `false`. */
  readonly existing?: boolean;
  /** Computer name of the witness server. */
  readonly name?: string;
  /** Address; from the network's assign range without it. */
  readonly address?: string;
  /** Datacenter it stands in. */
  readonly datacenter?: string;
  /** Network of the datacenter. */
  readonly network?: string;
  /** Availability zone (Azure). */
  readonly zone?: string;
  /** Hyper-V host; decided by the planner without it. */
  readonly host?: string;
  /** Local path on the witness, may carry {cluster}; C:\DAGWitness\ and the cluster's name without it. */
  readonly directory?: string;
}

/** How the members are made. */
export interface MachineDocument {
  /** Virtual processors. Default `auto`. */
  readonly processors?: number | "auto";
  /** Memory in gigabytes. Default `auto`. */
  readonly memoryGB?: number | "auto";
  /** Name of the host's storage for data disks. */
  readonly dataDisk?: string;
  /** Name of the host's storage for the system disk. */
  readonly systemDisk?: string;
  /** Size of the system disk in binary gigabytes; from page file, queue and Windows without it. */
  readonly systemDiskGB?: number;
  /** Size of a disk with databases in binary gigabytes; from databases and logs without it, all of the disk where each disk is a volume. */
  readonly dataDiskGB?: number;
  /** Size of the page file in gigabytes; as Exchange asks for the memory without it. */
  readonly pageFileGB?: number;
  /** How the page file is set; single, of a fixed size, without it. */
  readonly pageFile?: "single" | "several" | "system-managed";
  /** File system of the system disk; ntfs without it. */
  readonly systemFileSystem?: "ntfs" | "refs";
  /** File system of the disks with databases; refs or ntfs, not said without it. */
  readonly dataFileSystem?: "refs" | "ntfs" | "fat32" | "exfat";
  /** What becomes of the machine when its host stops (Hyper-V); shut-down without it. */
  readonly stopAction?: "shut-down" | "turn-off" | "save";
  /** Class of the managed disks with databases (Azure); premium-ssd without it. */
  readonly azureDisk?: "premium-ssd" | "premium-ssd-v2" | "standard-ssd" | "standard-hdd";
  /** Host cache of the managed disks with databases (Azure); none without it. */
  readonly azureCache?: "none" | "read-only" | "read-write";
  /** Azure size; chosen by the planner without it. */
  readonly size?: string;
  /** Dynamic memory; not supported by Exchange. Default `false`. */
  readonly dynamicMemory?: boolean;
  /** Checkpoints (true: production); not supported by Exchange. Default `disabled`. */
  readonly checkpoints?: "disabled" | "production" | "standard" | boolean;
  /** Kind of the data disks. Default `fixed`. */
  readonly disk?: "fixed" | "dynamic" | "dynamic-vhd" | "differencing";
  /** Further roles on the same machine; not supported by Exchange. Default: none. */
  readonly roles?: readonly string[];
}
