export type MachineRole =
  | "mailbox"
  | "witness"
  | "domain-controller"
  | "reverse-proxy"
  | "mail-gateway"
  | "monitoring"
  | "directory-sync"
  | "sign-on"
  | "sign-on-proxy"
  | "hybrid-management";

/**
 * Machines by platform; a machine's platform is that of its datacenter. Further platforms add their own by declaration
 * merging, with an adapter (`platforms` of `planDeployment`) and a maker.
 */
export interface MachinePlans {
  readonly "hyper-v": HyperVMachinePlan;
  readonly azure: AzureMachinePlan;
}

/** A virtual machine created by this deployment. */
export type MachinePlan = MachinePlans[keyof MachinePlans];

/** Common fields of machines on every platform. */
export interface MachineBase {
  /** Computer name; unique in the deployment and the last part of its Terraform addresses. */
  readonly name: string;
  readonly role: MachineRole;
  /** Name of the DAG of a member or of a created witness; left out elsewhere. */
  readonly cluster?: string;
  readonly datacenter: string;
  /** The host it is placed on; left out on platforms without hosts. */
  readonly host?: string;
  /** Availability zone; left out where the document names none, and on platforms without zones. */
  readonly zone?: string;
  readonly system: "windows" | "linux";
  /** Windows Server version, or the Linux image. */
  readonly release: string;
  readonly processors: number;
  readonly memoryGB: number;
  readonly disks: readonly DiskBase[];
  readonly adapters: readonly AdapterBase[];
  /**
   * Whether it holds data that cannot be recreated; such machines are protected against destruction unless specified
   * otherwise.
   */
  readonly stateful: boolean;
  readonly protect: boolean;
}

/** Common fields of disks on every platform. */
export interface DiskBase {
  /** `system`, `DB01`, `restore`, `spare1`: unique in its machine. */
  readonly name: string;
  readonly purpose: "system" | "database" | "restore" | "spare" | "data";
  /** Binary gigabytes. */
  readonly sizeGB: number;
  /** Permanent position among the disks of the machine; 0 is the system disk. */
  readonly location: number;
  /** Databases whose copies are on it. */
  readonly databases: readonly string[];
  readonly protect: boolean;
}

/** Common fields of adapters on every platform. */
export interface AdapterBase {
  /** `mapi`, `replication`, ...: the purpose of the network; unique in its machine. */
  readonly name: string;
  readonly network: string;
  readonly address: string;
  readonly prefixLength: number;
  readonly gateway?: string;
  readonly dns: readonly string[];
  /** Persistent static routes (replication networks have no default gateway). */
  readonly routes: readonly { readonly to: string; readonly via: string }[];
}

export interface HyperVMachinePlan extends MachineBase {
  readonly platform: "hyper-v";
  readonly host: string;
  readonly zone?: never;
  /** Whether it synchronizes its time with the host; a domain controller uses the forest's time instead. */
  readonly timeSynchronization: boolean;
  readonly dynamicMemory: boolean;
  readonly checkpoints: "disabled" | "production" | "standard";
  /** Action when the host stops. If omitted, it is shut down. */
  readonly stopAction?: "shut-down" | "turn-off" | "save";
  /** Delay after the start of the host in seconds, so that not all machines start at once. */
  readonly startDelaySeconds: number;
  /** Folder on the host for the machine's configuration. */
  readonly path: string;
  readonly disks: readonly HyperVDiskPlan[];
  readonly adapters: readonly HyperVAdapterPlan[];
  /** From what a Linux machine is set up at its first start; left out for Windows. */
  readonly seed?: HyperVSeedPlan;
}

/** An image in a DVD drive, which cloud-init finds by its label. */
export interface HyperVSeedPlan {
  /** Full path of the image on the host. */
  readonly path: string;
  readonly label: "CIDATA";
  /** Number of the SCSI controller and place on it, which no disk has. */
  readonly controller: number;
  readonly location: number;
}

export interface HyperVDiskPlan extends DiskBase {
  /** Name of the host's storage. */
  readonly storage: string;
  /** Full path of the VHDX on the host. */
  readonly path: string;
  readonly kind: "fixed" | "dynamic" | "dynamic-vhd" | "differencing";
  /** Image that the disk is copied from; left out for an empty disk. */
  readonly source?: string;
  /** Number of the SCSI controller; `location` is the place on it. */
  readonly controller: number;
}

export interface HyperVAdapterPlan extends AdapterBase {
  /** Virtual switch of the host. */
  readonly switch: string;
  readonly vlan?: number;
}

export interface AzureMachinePlan extends MachineBase {
  readonly platform: "azure";
  readonly host?: never;
  /**
   * The specified size, else the one of the lock while it is sufficient, else the cheapest sufficient one by the document's prices, else the smallest; null where none
   * is sufficient.
   */
  readonly size: string | null;
  /** Why this size was chosen, or what the specified one lacks. */
  readonly sizeReason: AzureSizeReason;
  /** Left out where no image is known for its release. */
  readonly image?: AzureImagePlan;
  /** Availability set of the machines of its role, where the region has no zones; excludes `zone`. */
  readonly availabilitySet?: string;
  /** Whether Windows licences are brought along; otherwise they are rented. */
  readonly hybridBenefit: boolean;
  /**
   * Who updates the system: Azure at the times of a schedule, and never without one; or people. Permanent, since another value
   * replaces the machine.
   */
  readonly updatedBy: "azure" | "people";
  /** Name of the secret with the password of the local administrator; never its value. */
  readonly administrator: string;
  readonly disks: readonly AzureDiskPlan[];
  /** Storage pools over several of the disks; empty where each disk is a volume. */
  readonly pools: readonly AzurePoolPlan[];
  /** Places of disks that are gone, given to no other disk: the logical unit number plus 1. */
  readonly formerPlaces: readonly number[];
  readonly adapters: readonly AzureAdapterPlan[];
}

/** A striped volume (simple storage space) over several disks, made in the guest. */
export interface AzurePoolPlan {
  /** Name of the volume, as that of the single disk would be: `DB01`. */
  readonly name: string;
  /** Names of its disks. */
  readonly disks: readonly string[];
  /** Stripes over this many disks: all of them. */
  readonly columns: number;
  readonly interleaveKB: number;
  /** Binary gigabytes of all its disks. */
  readonly sizeGB: number;
}

/** An image of the marketplace. */
export interface AzureImagePlan {
  readonly publisher: string;
  readonly offer: string;
  readonly sku: string;
  readonly version: string;
}

/**
 * Why an Azure machine has its size; `tooLittle` are the figures of the need that the specified size does not give, and
 * the limits of a specified size may be unknown.
 */
export type AzureSizeReason =
  | CheapestOrSmallest
  | NothingFits
  | { readonly kind: "specified"; readonly tooLittle: readonly string[] }
  | { readonly kind: "kept" }
  | { readonly kind: "specified-unknown" };

/** The cheapest of the priced sizes or tiers that fit, else the smallest of all that fit; `of` is their number. */
export type CheapestOrSmallest =
  | { readonly kind: "cheapest"; readonly of: number; readonly price: number }
  | { readonly kind: "smallest"; readonly of: number };

/** Nothing fits; `most` is offered of each figure that is too high by itself, and empty if only all together are. */
export interface NothingFits {
  readonly kind: "nothing-fits";
  readonly most: Readonly<Record<string, number>>;
}

/** A managed disk. */
export interface AzureDiskPlan extends DiskBase {
  readonly class: "premium-ssd" | "premium-ssd-v2" | "standard-ssd" | "standard-hdd";
  /** Premium SSD tier, `P40`; null where none can hold it. Left out for other classes, which have no tiers. */
  readonly tier?: string | null;
  /** Operations and MB per second that a premium SSD v2 disk is given; left out for other classes. */
  readonly performance?: { readonly iops: number; readonly mbps: number };
  /** Logical unit number of a data disk; the system disk has none. */
  readonly lun?: number;
  /** Host caching: none for databases, logs and queues, which must be on the disk when the guest is told so. */
  readonly caching: "none" | "read-only" | "read-write";
}

export interface AzureAdapterPlan extends AdapterBase {
  /** Subnet of the datacenter's virtual network. */
  readonly subnet: string;
  /** DNS servers of the adapter's own; empty for those of the virtual network. */
  readonly dnsServers: readonly string[];
  readonly acceleratedNetworking: boolean;
}
