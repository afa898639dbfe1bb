import type { ITerraformDependable } from "cdktf";
import type { MachineProps } from "../machine/machine";

/**
 * A virtual machine in Azure, as plain values. A machine of the plan (`AzureMachinePlan`) has the same shape with all
 * values decided; what only a stack knows is added.
 */
export interface AzureMachineProps extends MachineProps {
  /** Region, `westeurope`, or a reference to that of the resource group. */
  readonly location: string;
  /** Name of the resource group, or a reference to it. */
  readonly resourceGroupName: string;
  /** Guest system. Default `windows`. */
  readonly system?: "windows" | "linux";
  /** Size with premium storage, `Standard_D2s_v5`. */
  readonly size: string;
  /** Image of the marketplace. Default: Windows Server 2022 Datacenter, or Debian 12, both generation 2. */
  readonly image?: {
    readonly publisher: string;
    readonly offer: string;
    readonly sku: string;
    readonly version: string;
  };
  /** Availability zone. Default: none in particular. Excludes `availabilitySetId`. */
  readonly zone?: string;
  /** Availability set, where a region has no zones. */
  readonly availabilitySetId?: string;
  /** Name of the local administrator. Default `mailadmin`; Azure refuses `administrator` and the like. */
  readonly administratorName?: string;
  /**
   * Windows: reference to a sensitive variable with the initial password. Linux: reference to a variable with the public
   * key. Neither is a literal.
   */
  readonly administratorSecret: string;
  /** User-assigned identities by resource id. The machine always has one of its own, too. Default: none. */
  readonly identityIds?: readonly string[];
  /** Whether Windows licences with Software Assurance are brought along. Default `false`: licences are rented. */
  readonly hybridBenefit?: boolean;
  /**
   * Who updates the system: Azure at the times of a maintenance configuration, and never without one; or people. Another value
   * replaces a Windows machine. Default `people`.
   */
  readonly updatedBy?: "azure" | "people";
  /** The first is the system disk, from which the machine starts. */
  readonly disks: readonly AzureDiskProps[];
  /** At least one. */
  readonly adapters: readonly AzureAdapterProps[];
  /** Content for cloud-init, in Base64: at most 65,535 bytes. Default: none. */
  readonly customData?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Whether machine and disks are protected against destruction (`prevent_destroy`). Default `false`. */
  readonly protect?: boolean;
  /** What must exist before. Default: nothing more than what is referred to. */
  readonly dependsOn?: readonly ITerraformDependable[];
}

/** A managed disk. */
export interface AzureDiskProps {
  /** Unique in the machine; part of the disk's Terraform address. */
  readonly name: string;
  /** Binary gigabytes, over 0: whole, at most 4,095 for the system disk and 32,767 for others (Premium SSD v2: 65,536). */
  readonly sizeGB: number;
  /** Logical unit number of a data disk; permanent. Default: the position in the list of data disks. */
  readonly lun?: number;
  /** Default `premium-ssd`; the system disk has no other. */
  readonly class?: "premium-ssd" | "premium-ssd-v2" | "standard-ssd" | "standard-hdd";
  /** Operations and MB per second of a premium SSD v2 disk. Default: those included in its price. */
  readonly performance?: { readonly iops: number; readonly mbps: number };
  /** Host caching. Default: `read-write` for the system disk, `none` for data disks. */
  readonly caching?: "none" | "read-only" | "read-write";
  /** Whether the disk is protected. Default: as the machine. */
  readonly protect?: boolean;
}

export interface AzureAdapterProps {
  /** Unique in the machine; part of the Terraform address. */
  readonly name: string;
  /** Subnet by resource id. */
  readonly subnetId: string;
  /** Static address. Default: Azure assigns one. */
  readonly address?: string;
  /** Default `true`; some small sizes cannot. */
  readonly acceleratedNetworking?: boolean;
  /** DNS servers. Default: those of the virtual network. */
  readonly dns?: readonly string[];
}
