import { databasePageKB, maintenanceMBps } from "../../../facts/sizing";
import type { AzureNeed, DiskNeed } from "./azure-size";

/** A machine as Azure must carry it. */
export interface AzureMachine {
  readonly processors: number;
  readonly memoryGB: number;
  /** The first is the system disk. */
  readonly disks: readonly AzureMachineDisk[];
  /** What its databases do in the peak; left out for a machine without any. */
  readonly load?: DiskLoad;
}

export interface AzureMachineDisk {
  readonly purpose: string;
  readonly sizeGB: number;
}

/** Disk work of a Mailbox server in the peak. */
export interface DiskLoad {
  /** Transactional I/O per second of all its databases. */
  readonly iops: number;
  readonly copies: number;
}

/** What the size of a machine must give: processors, memory, data disks, and the disk work of its databases. */
export function machineNeed({ processors, memoryGB, disks, load }: AzureMachine): AzureNeed {
  return { vcpu: processors, memoryGB, dataDisks: Math.max(0, disks.length - 1), ...workOf(load) };
}

/** What one disk must give: the databases' work is spread evenly over the disks with databases. */
export function diskNeed(machine: AzureMachine, disk: AzureMachineDisk): DiskNeed {
  const whole = workOf(disk.purpose === "database" ? machine.load : undefined);
  const sharers = Math.max(1, machine.disks.filter((disk) => disk.purpose === "database").length);
  return { sizeGB: disk.sizeGB, iops: whole.iops / sharers, mbps: whole.mbps / sharers };
}

/** Pages that are read and written, and the maintenance that runs through every copy (Role Requirements D286). */
function workOf(load: DiskLoad | undefined): Pick<DiskNeed, "iops" | "mbps"> {
  if (load === undefined) return { iops: 0, mbps: 0 };
  return { iops: load.iops, mbps: (load.iops * databasePageKB) / 1024 + load.copies * maintenanceMBps };
}
