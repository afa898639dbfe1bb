import type { SecretReference } from "./deployment";
import type { Platform } from "./platform";

export interface Datacenter {
  readonly name: string;
  /** `existing` creates nothing and has no stack. */
  readonly platform: Platform;
  readonly activeDirectory?: ActiveDirectorySite;
  readonly networks: readonly Network[];
  /** Hyper-V hosts; empty on other platforms. */
  readonly hosts: readonly Host[];
  /** Generalized system images: path of a VHDX on every host (Hyper-V). */
  readonly images: { readonly windows?: string; readonly linux?: string };
  /** How the hosts are reached over WinRM (Hyper-V). */
  readonly hypervisorAccess: HypervisorAccess;
  /** Azure region. */
  readonly region?: string;
  /** Azure availability zones that may be used. */
  readonly zones: readonly string[];
  /** Azure offer; decides whether TCP 25 leaves Azure. */
  readonly offer?: string;
  /** Azure virtual network address space, CIDR. */
  readonly addressSpace?: string;
  readonly vpn?: Vpn;
  /** Machines that Azure Site Recovery replicates; none without it. */
  readonly siteRecovery?: readonly string[];
  /** `false` takes `prevent_destroy` off disks with databases and DAG members of this datacenter. Default `true`. */
  readonly protectStateful: boolean;
  /** Idle timeout of the firewall before the fronts, in seconds; as the library asks without it. */
  readonly firewallIdleSeconds?: number;
}

export interface HypervisorAccess {
  /** Default `ntlm`. */
  readonly authentication: "kerberos" | "ntlm";
  /** Kerberos realm; needed for `kerberos`. */
  readonly realm?: string;
  /** WinRM over HTTPS; default 5986. */
  readonly port: number;
}

export interface ActiveDirectorySite {
  readonly site: string;
  /** AD DS without it; anything else is refused by a rule. */
  readonly service?: "ad-ds" | "entra-domain-services";
  /** CIDR. */
  readonly subnets: readonly string[];
  readonly domainControllers: readonly DomainController[];
  /** `domainControllers.count: auto`: what a new domain controller is to look like when the planner decides how many. */
  readonly automatic?: AutomaticDomainControllers;
}

export interface DomainController {
  readonly name: string;
  readonly address: string;
  readonly network?: string;
  readonly cores: number;
  readonly windows: string;
  /** Default `true`. */
  readonly globalCatalog: boolean;
  /** Default `false`. */
  readonly readOnly: boolean;
  /** Day of its last cumulative update; unknown without it. */
  readonly lastUpdate?: string;
  readonly existing: boolean;
  readonly zone?: string;
  readonly host?: string;
}

export interface AutomaticDomainControllers extends Omit<DomainController, "name" | "address"> {
  /** Name with a running number: `N-AD{00}`. */
  readonly namePattern: string;
  /** Addresses to allocate, in order. */
  readonly addresses: readonly string[];
}

export type NetworkPurpose = "mapi" | "replication" | "perimeter" | "management" | "vpn-gateway" | "backup";

export interface Network {
  readonly name: string;
  readonly purpose: NetworkPurpose;
  readonly cidr: string;
  readonly gateway?: string;
  /** Router towards the other datacenter's network of the same purpose (replication networks have no default gateway). */
  readonly nextHop?: string;
  readonly vlan?: number;
  /** In the order of use. */
  readonly dns: readonly string[];
  /** A firewall filters between this network and the other networks inside; without it nothing does. */
  readonly filtered?: boolean;
  /** First and last address that may be given to what names only this network. */
  readonly assign?: { readonly first: string; readonly last: string };
}

export interface Host {
  readonly name: string;
  /** DNS name or address of the host for WinRM. */
  readonly address: string;
  /** Physical cores. */
  readonly cores: number;
  readonly specintRate2006?: number;
  readonly megacyclesPerCore?: number;
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
  /** What runs on the host beside this deployment. Default: nothing. */
  readonly otherGuests: { readonly processors: number; readonly memoryGB: number };
  readonly storage: readonly Storage[];
}

export interface Storage {
  readonly name: string;
  /** Folder of a shared volume, or pattern with `{disk}` for one volume a disk. */
  readonly path: string;
  /** `volume`: one volume of `usableGB`. `disk-per-volume`: every physical disk is a volume of its own. */
  readonly layout: "volume" | "disk-per-volume";
  /** Of the volume, or of all disks together, after formatting. */
  readonly usableGB: number;
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
  readonly disks?: {
    readonly count: number;
    /** Decimal gigabytes, as on the label. */
    readonly rawGB: number;
    /** Such as `hdd-7200-sas-3.5`. */
    readonly kind: string;
    /** Sectors of the disks; unknown without it. */
    readonly sector?: "512n" | "512e" | "4kn";
  };
}

export interface Link {
  /** Names of two datacenters, sorted. */
  readonly between: readonly [string, string];
  readonly roundTripMs: number;
  readonly mbps: number;
  /** Independent paths. Default 1. */
  readonly paths: number;
  /** A firewall filters between the two datacenters; without it nothing does. */
  readonly filtered?: boolean;
}

export interface Vpn {
  readonly to: readonly { readonly datacenter: string; readonly publicAddress: string }[];
  readonly sku: string;
  readonly sharedKey: SecretReference;
}
