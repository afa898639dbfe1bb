import type { TerraformProvider } from "cdktf";
import type { MachineProps } from "./machine";

/**
 * A machine on a Hyper-V host, as plain values. A machine of the plan (`HyperVMachinePlan`) has the same shape with all
 * values decided: `new HyperVMachine(stack, machine.name, { ...machine, provider })`.
 */
export interface HyperVMachineProps extends MachineProps {
  /** The provider of the host that the machine runs on. */
  readonly provider: TerraformProvider;
  /** Guest system; selects the Secure Boot template. Default `windows`. */
  readonly system?: "windows" | "linux";
  /** Virtual processors, at least 1. */
  readonly processors: number;
  /** Binary gigabytes, over 0; fully allocated at start unless `dynamicMemory`. */
  readonly memoryGB: number;
  /** Whether the host may reclaim memory; `memoryGB` is then the maximum. Default `false`. */
  readonly dynamicMemory?: boolean;
  /** Default `disabled`. */
  readonly checkpoints?: "disabled" | "production" | "standard";
  /** Action when the host stops. Default `shut-down`. */
  readonly stopAction?: "shut-down" | "turn-off" | "save";
  /** Delay after the start of the host in seconds. Default 0. */
  readonly startDelaySeconds?: number;
  /** Whether it synchronizes its time with the host. Default `true`. */
  readonly timeSynchronization?: boolean;
  /**
   * Folder on the host for its configuration. Default: that of the system disk. At least one of the two needs a path.
   */
  readonly path?: string;
  /** Whether machine and system disk are protected against destruction (`prevent_destroy`). Default `false`. */
  readonly protect?: boolean;
  /** At least the system disk, which is the boot disk: the first on controller 0. */
  readonly disks: readonly HyperVDiskProps[];
  readonly adapters?: readonly HyperVAdapterProps[];
  /** Where a Linux guest finds what cloud-init is given. Default: nowhere. */
  readonly seed?: HyperVSeedProps;
  /** What that is: text by name of the file, together at most 1,000,000 bytes as an archive. Default: nothing, and no image. */
  readonly seedFiles?: Readonly<Record<string, string>>;
}

/** An image in a DVD drive, read at the first start alone: texts that change later are brought to a running machine by people. */
export interface HyperVSeedProps {
  /** Full path of the image on the host. */
  readonly path: string;
  /** Label of the volume: capital letters, digits and `_`, at most 15. */
  readonly label: string;
  /** Number of the SCSI controller, 0 to 3, and place on it, 0 to 63, which no disk has. */
  readonly controller: number;
  readonly location: number;
}

/** A VHDX. */
export interface HyperVDiskProps {
  /** Unique in the machine, case-insensitive; part of the disk's Terraform address. */
  readonly name: string;
  /** Binary gigabytes, over 0. */
  readonly sizeGB: number;
  /**
   * Full path of the VHDX on the host, unique in the machine. Default: `<machine>-<disk>.vhdx` in the machine's folder.
   */
  readonly path?: string;
  /** Image that it is copied from: full path on the host. Default: an empty disk. */
  readonly source?: string;
  /** Type of an empty disk; a copy has the type of its image. Default `fixed`. */
  readonly kind?: "fixed" | "dynamic" | "dynamic-vhd" | "differencing";
  /** Number of the SCSI controller, 0 to 3. Default 0. */
  readonly controller?: number;
  /** Place on the controller, 0 to 63. Default: the position in the list of disks. */
  readonly location?: number;
  /**
   * Its purpose; a `system` disk is protected with its machine. Default: `system` at place 0 of controller 0, else
   * `data`.
   */
  readonly purpose?: string;
  /** Whether it is protected against destruction (`prevent_destroy`), independently of the machine. Default `false`. */
  readonly protect?: boolean;
}

export interface HyperVAdapterProps {
  /** Unique in the machine, case-insensitive. */
  readonly name: string;
  /** External virtual switch of the host. */
  readonly switch: string;
  /** VLAN of its traffic. Default: untagged. */
  readonly vlan?: number;
  /** IPv4 address of the guest, for information only: a Hyper-V host does not set it. Default: not known. */
  readonly address?: string;
}

/** The same with all defaults filled in. */
export interface CompleteHyperVMachine {
  readonly name: string;
  readonly provider: TerraformProvider;
  readonly system: "windows" | "linux";
  readonly processors: number;
  readonly memoryGB: number;
  readonly dynamicMemory: boolean;
  readonly checkpoints: NonNullable<HyperVMachineProps["checkpoints"]>;
  readonly stopAction: NonNullable<HyperVMachineProps["stopAction"]>;
  readonly startDelaySeconds: number;
  readonly timeSynchronization: boolean;
  readonly path: string;
  readonly protect: boolean;
  readonly disks: readonly CompleteHyperVDisk[];
  readonly adapters: readonly HyperVAdapterProps[];
  readonly seed?: HyperVSeedProps & { readonly files: Readonly<Record<string, string>> };
}

export interface CompleteHyperVDisk {
  readonly name: string;
  readonly sizeGB: number;
  readonly path: string;
  readonly source?: string;
  readonly kind: NonNullable<HyperVDiskProps["kind"]>;
  readonly controller: number;
  readonly location: number;
  readonly protect: boolean;
}
