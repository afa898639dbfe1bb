import { imageDiskGB } from "../../../../facts/azure-images";
import type { MachineRole } from "../../../types";
import type { DiskNeed, MachineNeed } from "../../need";

/**
 * Data disks of roles whose data must not be on the system disk, because Azure caches its writes: the directory of a domain
 * controller (database, logs and SYSVOL), the queues of an Exchange server without databases. Sizes are this library's. That
 * the directory is on a data disk with host caching `None`: Azure Architecture Center, identity/adds-extend-domain (2018-05-02).
 */
const dataDisks: Readonly<Partial<Record<MachineRole, { readonly name: string; readonly sizeGB: number }>>> = {
  "domain-controller": { name: "directory", sizeGB: 32 },
  "hybrid-management": { name: "queue", sizeGB: 64 },
};

/** The need with the disks that only Azure requires, all in whole gigabytes, and a system disk that the image fits. */
export function withRoleDisks(need: MachineNeed): MachineNeed {
  const least = imageDiskGB[need.system];
  const disks = need.disks.map((disk) => {
    const sizeGB = Math.ceil(disk.sizeGB);
    return { ...disk, sizeGB: disk.location === 0 ? Math.max(sizeGB, least) : sizeGB };
  });
  const data = dataDisks[need.role];
  if (data === undefined || disks.length > 1) return { ...need, disks };
  const sizeGB = Math.max(data.sizeGB, need.kept?.disks[data.name]?.sizeGB ?? 0);
  const disk: DiskNeed = { name: data.name, sizeGB, purpose: "data", location: 1, databases: [] };
  return { ...need, disks: [...disks, disk] };
}
