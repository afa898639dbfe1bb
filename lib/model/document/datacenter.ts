import type { SecretReference } from "../types";

/** One datacenter: one Terraform stack. */
export interface DatacenterDocument {
  /** Name; stacks, members and links refer to it. */
  readonly name: string;
  /** What it runs on; existing creates nothing and has no stack. */
  readonly platform: "hyper-v" | "azure" | "existing";
  /** The Active Directory site of the datacenter. */
  readonly activeDirectory?: ActiveDirectoryDocument;
  /** Networks. Default: none. */
  readonly networks?: readonly NetworkDocument[];
  /** Hyper-V hosts. Default: none. */
  readonly hosts?: readonly HostDocument[];
  /** Generalized system images: path of a VHDX on every host (Hyper-V). */
  readonly images?: {
    /** Windows Server image. */
    readonly windows?: string;
    /** Linux image. */
    readonly linux?: string;
  };
  /** How the hosts are reached over WinRM (Hyper-V). */
  readonly hypervisorAccess?: {
    /** Authentication. Default `ntlm`. */
    readonly authentication?: "kerberos" | "ntlm";
    /** Kerberos realm; needed for kerberos. */
    readonly realm?: string;
    /** WinRM over HTTPS. Default `5986`. */
    readonly port?: number;
  };
  /** Azure region. */
  readonly region?: string;
  /** Azure availability zones that may be used. Default: none. */
  readonly zones?: readonly string[];
  /** Azure offer; decides whether TCP 25 leaves Azure. */
  readonly offer?: string;
  /** Azure virtual network address space. */
  readonly addressSpace?: string;
  /** VPN gateway of an Azure datacenter. */
  readonly vpn?: VpnDocument;
  /** Machines that Azure Site Recovery replicates; none without it. */
  readonly siteRecovery?: readonly string[];
  /** false takes prevent_destroy off database disks and DAG members of this datacenter. Default `true`. */
  readonly protectStateful?: boolean;
  /** Idle timeout of the firewall before the fronts, in seconds; as the library asks without it. */
  readonly firewallIdleSeconds?: number;
}

/** A connection of two datacenters. */
export interface LinkDocument {
  /** Names of the two datacenters. */
  readonly between: readonly [string, string];
  /** Round trip in milliseconds. */
  readonly roundTripMs: number;
  /** Bandwidth in Mbit/s. */
  readonly mbps: number;
  /** Independent paths. Default `1`. */
  readonly paths?: number;
  /** Whether a firewall filters between the two datacenters; not without it. */
  readonly filtered?: boolean;
}

/** The Active Directory site of the datacenter. */
export interface ActiveDirectoryDocument {
  /** Name of the site. */
  readonly site: string;
  /** What the directory is; ad-ds without it. Only ad-ds can carry Exchange. */
  readonly service?: "ad-ds" | "entra-domain-services";
  /** Subnets of the site. Default: none. */
  readonly subnets?: readonly string[];
  /** Domain controllers in the site. Default: none. */
  readonly domainControllers?: readonly DomainControllerDocument[];
}

/** One domain controller, or `count` of them with a pattern in the name. */
export interface DomainControllerDocument {
  /** Name, or pattern such as N-AD{00}. */
  readonly name: string;
  /** How many; auto leaves it to the planner. Default `1`. */
  readonly count?: number | "auto";
  /** Address; from the network's assign range without it. */
  readonly address?: string;
  /** Range that hands out one address each. */
  readonly addresses?: string;
  /** Network of the datacenter. */
  readonly network?: string;
  /** Processor cores. */
  readonly cores: number;
  /** Windows Server version. */
  readonly windows: string;
  /** Whether it is a global catalog. Default `true`. */
  readonly globalCatalog?: boolean;
  /** Whether it is read-only. Default `false`. */
  readonly readOnly?: boolean;
  /** Day of its last cumulative update; unknown without it. */
  readonly lastUpdate?: string;
  /** Whether it exists already and is only used. Default `false`. */
  readonly existing?: boolean;
  /** Availability zone (Azure). */
  readonly zone?: string;
  /** Hyper-V host; decided by the planner without it. */
  readonly host?: string;
}

/** One network of the datacenter. */
export interface NetworkDocument {
  /** Name. */
  readonly name: string;
  /** What it is for. */
  readonly purpose: "mapi" | "replication" | "perimeter" | "management" | "vpn-gateway" | "backup";
  /** Addresses of the network. */
  readonly cidr: string;
  /** Default gateway; none without it. */
  readonly gateway?: string;
  /** Router towards the other datacenter's network of the same purpose; none without it. */
  readonly nextHop?: string;
  /** VLAN; untagged without it. */
  readonly vlan?: number;
  /** DNS servers in the order of use. Default: none. */
  readonly dns?: readonly string[];
  /** Whether a firewall filters between this network and the other networks inside; not without it. */
  readonly filtered?: boolean;
  /** Range given, one by one, to what names only this network. */
  readonly assign?: string;
}

/** One Hyper-V host, or `count` of them with a pattern in the name. */
export interface HostDocument {
  /** Name, or pattern such as HVN{00}. */
  readonly name: string;
  /** How many hosts; 1 without it. */
  readonly count?: number;
  /** DNS name or address for WinRM; may carry the pattern or be a range. */
  readonly address: string;
  /** Physical cores. */
  readonly cores: number;
  /** SPECint_rate2006 of the host; unknown without it. */
  readonly specintRate2006?: number;
  /** Megacycles of one core; unknown without it. */
  readonly megacyclesPerCore?: number;
  /** Physical memory in gigabytes. */
  readonly memoryGB: number;
  /** Existing external virtual switch. */
  readonly switch: string;
  /** What runs on the host itself beside management; nothing without it. */
  readonly roles?: readonly string[];
  /** Whether Hyper-V Replica copies its machines; not without it. */
  readonly replica?: boolean;
  /** How running machines move to another host; they do not without it. */
  readonly migration?: "none" | "live" | "quick";
  /** Bandwidth for moving machines in Mbit/s; unknown without it. */
  readonly migrationMbps?: number;
  /** Hyper-V failover cluster that the host belongs to; none without it. */
  readonly failoverCluster?: string;
  /** NUMA nodes among which cores and memory are divided; unknown without it. */
  readonly numaNodes?: number;
  /** What runs on the host beside this deployment. */
  readonly otherGuests?: {
    /** Virtual processors. Default `0`. */
    readonly processors?: number;
    /** Gigabytes. Default `0`. */
    readonly memoryGB?: number;
  };
  /** Storage of the host. Default: none. */
  readonly storage?: readonly StorageDocument[];
}

/** Storage of a host. */
export interface StorageDocument {
  /** Name; `machine.dataDisk` and `machine.systemDisk` name it. */
  readonly name: string;
  /** Folder of a volume, or pattern with {disk} for one volume a disk. */
  readonly path: string;
  /** One volume, or every physical disk a volume of its own. Default `volume`. */
  readonly layout?: "volume" | "disk-per-volume";
  /** Size after formatting in binary gigabytes; from `disks` without it. */
  readonly usableGB?: number;
  /** RAID of the disks; not said without it. */
  readonly raid?: "raid-0" | "raid-1" | "raid-5" | "raid-6" | "raid-10" | "none";
  /** How the host reaches it; by `path`, direct or smb, without it. */
  readonly attachment?: "direct" | "san" | "smb" | "nas";
  /** Whether an SMB share stays when one of its file servers fails; unknown without it. */
  readonly continuouslyAvailable?: boolean;
  /** What the storage does to data by itself; nothing without it. */
  readonly features?: readonly ("tiering" | "deduplication" | "compression" | "efs")[];
  /** Whether other applications use the same physical disks; not without it. */
  readonly shared?: boolean;
  /** Stripe of the RAID in kilobytes; unknown without it. */
  readonly stripeKB?: number;
  /** Write cache, protected by battery or flash or not; unknown without it. */
  readonly writeCache?: "protected" | "unprotected" | "none";
  /** The physical disks behind the storage. */
  readonly disks?: {
    /** How many. */
    readonly count: number;
    /** Size of one in decimal gigabytes, as on the label. */
    readonly rawGB: number;
    /** Such as hdd-7200-sas-3.5. */
    readonly kind: string;
    /** Sectors of the disks; unknown without it. */
    readonly sector?: "512n" | "512e" | "4kn";
  };
}

/** VPN gateway of an Azure datacenter. */
export interface VpnDocument {
  /** Other ends. */
  readonly to: readonly {
    /** Datacenter. */
    readonly datacenter: string;
    /** Public address of its VPN device. */
    readonly publicAddress: string;
  }[];
  /** Azure SKU, such as VpnGw1AZ. */
  readonly sku: string;
  /** Shared key, by the name of its secret. */
  readonly sharedKey: SecretReference;
}
