import type { MachineSettings } from "../../model";
import type { LockedMachine } from "../lock/types";
import type { DiskLoad } from "../sizing/targets";
import type { DiskBase, MachineBase, MachineRole } from "../types";

/** A disk before it is known on which host and path it is. */
export interface DiskNeed {
  readonly name: string;
  readonly purpose: DiskBase["purpose"];
  readonly sizeGB: number;
  /** What is to be on it needs so much; `sizeGB` if omitted. A disk that was decided before may be larger. */
  readonly neededGB?: number;
  /** Name of the storage; the host's first volume if omitted. */
  readonly storage?: string;
  readonly location: number;
  readonly databases: readonly string[];
  /** Where it lay before. */
  readonly kept?: { readonly storage?: string; readonly path?: string };
}

/** A machine that has to be created, before it is known on which host. */
export interface MachineNeed {
  readonly name: string;
  readonly role: MachineRole;
  readonly cluster?: string;
  /** Machines that share a group are kept on different hosts: members and witnesses of a DAG, proxies of one entry. */
  readonly apart: readonly string[];
  readonly datacenter: string;
  /** Where the document says it; for members that is a host of their datacenter. */
  readonly host?: string;
  readonly zone?: string;
  readonly size?: string;
  readonly system: MachineBase["system"];
  readonly release: string;
  readonly processors: number;
  readonly memoryGB: number;
  readonly disks: readonly DiskNeed[];
  /** What its databases do in the peak; left out for a machine without any. */
  readonly diskLoad?: DiskLoad;
  /** By network name. */
  readonly addresses: readonly { readonly network: string; readonly address: string }[];
  readonly stateful: boolean;
  readonly settings?: MachineSettings;
  /** Path in the model that problems of this machine name. */
  readonly path: string;
  /** What was decided for it before. */
  readonly kept?: LockedMachine;
}
