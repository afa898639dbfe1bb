/**
 * One entry of the document's `clusters`. It stands for one DAG, or for several of the same make: how many is known
 * (`instances`) or left to the planner (`auto`). `instantiateClusters` turns designs into clusters.
 */
export interface ClusterDesign extends ClusterSettings {
  /** Name, or pattern with `{0}` when there can be several. */
  readonly name: string;
  /** Default 1. */
  readonly instances: number | "auto";
  readonly members: readonly MemberDesign[];
}

/** One member, or `count` members with a pattern in their name. */
export interface MemberDesign {
  readonly datacenter: string;
  /** Name, or pattern with `{cluster}`, `{datacenter}` and `{0}`. */
  readonly name: string;
  /** How many; 1 for a member with a plain name. */
  readonly count: number;
  /** Hyper-V host; decided by the planner without it. */
  readonly host?: string;
  /** By purpose of the network; what is not named is assigned from the network's range. */
  readonly addresses: Readonly<Partial<Record<"mapi" | "replication", string>>>;
  readonly zone?: string;
  /** Windows Server version; that of `exchange` without it. */
  readonly windows?: string;
}

/** One DAG with everything named. */
export interface Cluster extends ClusterSettings {
  readonly name: string;
  /** Name of the design that this cluster comes from. */
  readonly design: string;
  /** Running number among the clusters of its design, from 1. */
  readonly number: number;
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: string;
  readonly datacenter: string;
  readonly host?: string;
  readonly addresses: Readonly<Partial<Record<"mapi" | "replication", string>>>;
  readonly zone?: string;
  /** Windows Server version; that of `exchange` without it. */
  readonly windows?: string;
}

export interface ClusterSettings {
  /** Names of the user tiers whose mailboxes it holds. */
  readonly users: readonly string[];
  readonly model: "active-active" | "active-passive" | "single-datacenter";
  /** The active datacenter of an active-passive cluster. */
  readonly primary?: string;
  readonly copies: Copies;
  readonly databases: number | "auto";
  /** Database copies on one data disk. Default 1. */
  readonly databasesPerDisk: number;
  /** Formatted spare disks per member, for AutoReseed. Default 0. */
  readonly spareDisks: number;
  /** One more disk per member to restore a database to. Default `false`. */
  readonly restoreDisk: boolean;
  readonly witness?: Witness;
  readonly alternateWitness?: Witness;
  /** Addresses of the administrative access point; none (no IP address of its own) without it. */
  readonly accessPoint?: readonly string[];
  /** Datacenter activation coordination (DagOnly); on without it. */
  readonly datacenterActivation?: boolean;
  /** Automatic activation of the copies in a datacenter; unrestricted without it. */
  readonly autoActivation?: Readonly<Record<string, "unrestricted" | "intrasite-only" | "blocked">>;
  readonly machine: MachineSettings;
}

export interface Copies {
  /** Copies of every database in each datacenter, lagged ones included; by datacenter. */
  readonly perDatacenter: Readonly<Record<string, number>>;
  /** How many of all copies of a database are lagged. Default 0. */
  readonly lagged: number;
  /** Default 7 when there are lagged copies (preferred architecture), else 0. */
  readonly replayLagDays: number;
  /** Default `true` when there are lagged copies. */
  readonly replayLagManager: boolean;
}

export interface Witness {
  /** Only `file-share` is supported by Exchange; the others can be said and are refused by a rule. Default `file-share`. */
  readonly kind: "file-share" | "cloud" | "disk";
  readonly existing: boolean;
  readonly name: string;
  readonly address?: string;
  readonly datacenter: string;
  readonly network?: string;
  readonly zone?: string;
  readonly host?: string;
  /** Local path on the witness. */
  readonly directory: string;
}

export interface MachineSettings {
  readonly processors: number | "auto";
  readonly memoryGB: number | "auto";
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
  /** Class of the managed disks with databases (Azure); Premium SSD without it. */
  readonly azureDisk?: "premium-ssd" | "premium-ssd-v2" | "standard-ssd" | "standard-hdd";
  /** Host cache of the managed disks with databases (Azure); none without it. */
  readonly azureCache?: "none" | "read-only" | "read-write";
  /** Azure size; chosen by the planner without it. */
  readonly size?: string;
  /** Default `false`: Exchange does not support dynamic memory. */
  readonly dynamicMemory: boolean;
  /** Default `disabled`: Exchange does not support checkpoints. */
  readonly checkpoints: "disabled" | "production" | "standard";
  /** Data disks; default `fixed`. `differencing` and `dynamic-vhd` are refused by rules. */
  readonly disk: "fixed" | "dynamic" | "dynamic-vhd" | "differencing";
  /** Further roles on the same machine; refused by rules. Default none. */
  readonly roles: readonly string[];
}
