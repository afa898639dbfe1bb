import { databasePageKB, maintenanceMBps } from "../../../facts/sizing";
import type { AzureNeed, DiskNeed } from "./azure-size";

/** A machine as a need in Azure. */
export interface AzureMachine {
  readonly processors: number;
  readonly memoryGB: number;
  /** The first is the system disk. */
  readonly disks: readonly AzureMachineDisk[];
  readonly networkCards: number;
  /** Peak load of its databases; left out for a machine without any. */
  readonly load?: DiskLoad;
}

export interface AzureMachineDisk {
  readonly purpose: string;
  readonly sizeGB: number;
}

/** Peak disk load of a Mailbox server. */
export interface DiskLoad {
  /** Transactional I/O per second of all its databases. */
  readonly iops: number;
  readonly copies: number;
}

/** What the size of a machine must provide: processors, memory, disks, network cards, and the disk load of its databases. */
export function machineNeed({ processors, memoryGB, disks, load, networkCards }: AzureMachine): AzureNeed {
  return { vcpu: processors, memoryGB, dataDisks: Math.max(0, disks.length - 1), ...workOf(load), networkCards };
}

/** What one disk must provide: the load of the databases is spread evenly over the disks with databases. */
export function diskNeed(machine: AzureMachine, disk: AzureMachineDisk): DiskNeed {
  const whole = workOf(disk.purpose === "database" ? machine.load : undefined);
  const sharers = Math.max(1, machine.disks.filter((disk) => disk.purpose === "database").length);
  return { sizeGB: disk.sizeGB, iops: whole.iops / sharers, mbps: whole.mbps / sharers };
}

/** Pages read and written, and the background maintenance of every copy (Role Requirements D286). */
function workOf(load: DiskLoad | undefined): Pick<DiskNeed, "iops" | "mbps"> {
  if (load === undefined) return { iops: 0, mbps: 0 };
  return { iops: load.iops, mbps: (load.iops * databasePageKB) / 1024 + load.copies * maintenanceMBps };
}
