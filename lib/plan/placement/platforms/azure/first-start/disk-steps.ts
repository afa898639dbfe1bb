import { sortByName } from "../../../../../base/order";
import { storagePool, volumes } from "../../../../../facts/storage-pools";
import type { AzureMachinePlan, AzureStepPlan } from "../../../../types";
import { stepOf, type FirstStartScene } from "./first-start-scene";

/** Volumes on the data disks of a machine, if it has any. */
export function diskSteps(machine: AzureMachinePlan, { deployment }: FirstStartScene): AzureStepPlan[] {
  if (machine.disks.length < 2) return [];
  const isMember = machine.role === "mailbox";
  const settings = deployment.clusters.find(({ name }) => name === machine.cluster)?.machine;
  const isNtfs = !isMember || settings?.dataFileSystem === "ntfs";
  const values = {
    Volumes: volumesOf(machine),
    FileSystem: isNtfs ? "NTFS" : "ReFS",
    AllocationUnit: String(isMember ? volumes.databaseUnitBytes : volumes.unitBytes),
    Interleave: String(storagePool.interleaveKB * 1024),
    Folder: volumes.folder,
  };
  return [stepOf(machine.name, "prepare-disks", values)];
}

/** `DB01=0,DB02=1+2`: by name, so that their order in the plan decides nothing. */
function volumesOf({ disks, pools }: AzureMachinePlan): string {
  const unitOf = (name: string) => disks.find((disk) => disk.name === name)?.lun ?? 0;
  const pooled = new Set(pools.flatMap((pool) => pool.disks));
  const single = disks.filter(({ name, lun }) => lun !== undefined && !pooled.has(name));
  const all = [
    ...single.map(({ name }) => ({ name, units: [unitOf(name)] })),
    ...pools.map((pool) => ({ name: pool.name, units: pool.disks.map(unitOf) })),
  ];
  return sortByName(all, ({ name }) => name)
    .map(({ name, units }) => `${name}=${units.join("+")}`)
    .join(",");
}
