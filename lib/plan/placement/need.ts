import type { MachineSettings } from "../../model";
import type { LockedMachine } from "../lock/types";
import type { DiskLoad } from "../sizing/targets";
import type { DiskBase, MachineBase, MachineRole } from "../types";

/** A disk before its host and path are known. */
export interface DiskNeed {
  readonly name: string;
  readonly purpose: DiskBase["purpose"];
  readonly sizeGB: number;
  /** Size that its contents need; if omitted, `sizeGB`. An existing disk may be larger. */
  readonly neededGB?: number;
  /** Name of the storage. If omitted, the host's first volume. */
  readonly storage?: string;
  readonly location: number;
  readonly databases: readonly string[];
  /** Its earlier location. */
  readonly kept?: { readonly storage?: string; readonly path?: string };
}

/** A machine to be created, before its host is known. */
export interface MachineNeed {
  readonly name: string;
  readonly role: MachineRole;
  readonly cluster?: string;
  /** Machines that share a group are kept on different hosts: members and witnesses of a DAG, proxies of one entry. */
  readonly apart: readonly string[];
  readonly datacenter: string;
  /** The host specified in the document; for members, a host of their datacenter. */
  readonly host?: string;
  readonly zone?: string;
  readonly size?: string;
  readonly system: MachineBase["system"];
  readonly release: string;
  /** Installation option of Windows Server. If omitted, with a desktop. */
  readonly installation?: "core" | "desktop";
  readonly processors: number;
  readonly memoryGB: number;
  readonly disks: readonly DiskNeed[];
  /** Disk load of its databases at peak; left out for a machine without databases. */
  readonly diskLoad?: DiskLoad;
  /** Further copies of each of its databases; left out for a machine without databases. */
  readonly otherCopies?: number;
  /** By network name. */
  readonly addresses: readonly { readonly network: string; readonly address: string }[];
  readonly stateful: boolean;
  readonly settings?: MachineSettings;
  /** Path in the model that problems of this machine refer to. */
  readonly path: string;
  /** Its entry in the lock. */
  readonly kept?: LockedMachine;
}
