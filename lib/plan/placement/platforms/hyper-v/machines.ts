import { hyperVDefaults } from "../../../../facts/hyperv-unspecified";
import { scsiPlaces } from "../../../../facts/sizing";
import type { Datacenter, Storage } from "../../../../model";
import { physicalDiskGB } from "../../../design/data-disks";
import type { HyperVDiskPlan, HyperVMachinePlan, HyperVSeedPlan } from "../../../types";
import { storageOf } from "../../demand";
import type { HostLoad } from "../../host-load";
import type { DiskNeed, MachineNeed } from "../../need";
import { diskPath, PhysicalDisks, trimPath } from "../../physical-disks";
import { startDelays } from "../../start-delays";
import { adapterBases, diskBase, machineBase } from "../common";
import type { MachineContext } from "../adapter";

/** Machines on the hosts where they were placed; a machine without a host is skipped. */
export function hyperVMachines(
  needs: readonly MachineNeed[],
  datacenter: Datacenter,
  { deployment, placement }: MachineContext,
): HyperVMachinePlan[] {
  const volumes = new PhysicalDisks(needs, placement);
  const delays = startDelays(needs, placement);
  return needs.flatMap((need): HyperVMachinePlan[] => {
    const load = placement.hosts.get(need.name);
    if (load === undefined) return [];
    return [
      {
        ...machineBase(need, datacenter),
        platform: "hyper-v",
        host: load.host.name,
        timeSynchronization: need.role !== "domain-controller",
        dynamicMemory: need.settings?.dynamicMemory ?? hyperVDefaults.dynamicMemory,
        checkpoints: need.settings?.checkpoints ?? hyperVDefaults.checkpoints,
        ...(need.settings?.stopAction === undefined ? {} : { stopAction: need.settings.stopAction }),
        startDelaySeconds: delays.get(need.name) ?? hyperVDefaults.startDelaySeconds,
        path: machineFolder(need, load),
        disks: need.disks.map((disk) => diskPlan(disk, need, datacenter, load, volumes)),
        adapters: adapterBases(need, datacenter, deployment).map(({ base, network }) => ({
          ...base,
          switch: load.host.switch,
          ...(network.vlan === undefined ? {} : { vlan: network.vlan }),
        })),
        ...(need.system === "linux" ? { seed: seedPlan(need, load) } : {}),
      },
    ];
  });
}

function machineFolder(need: MachineNeed, load: HostLoad): string {
  const system = need.disks.find((disk) => disk.purpose === "system");
  const storage = (system === undefined ? undefined : storageOf(system, load.host)) ?? load.host.storage[0];
  if (storage === undefined) throw new Error(`host ${load.host.name} has no storage and was given ${need.name}`);
  return `${trimPath(storage.path)}\\${need.name}`;
}

/** At the last place, so that further disks do not meet it. */
function seedPlan(need: MachineNeed, load: HostLoad): HyperVSeedPlan {
  return {
    path: `${machineFolder(need, load)}\\${need.name}-seed.iso`,
    label: "CIDATA",
    controller: hyperVDefaults.controller,
    location: scsiPlaces - 1,
  };
}

function diskPlan(
  disk: DiskNeed,
  need: MachineNeed,
  datacenter: Datacenter,
  load: HostLoad,
  volumes: PhysicalDisks,
): HyperVDiskPlan {
  const storage = storageOf(disk, load.host);
  if (storage === undefined) throw new Error(`host ${load.host.name} has no storage for ${disk.name} of ${need.name}`);
  const image = disk.purpose === "system" ? datacenter.images[need.system] : undefined;
  return {
    ...diskBase(disk, need, datacenter),
    ...placeOn(storage, disk, need, load, volumes),
    storage: storage.name,
    kind: need.settings?.disk ?? hyperVDefaults.diskKind,
    ...(image === undefined ? {} : { source: image }),
    controller: hyperVDefaults.controller,
  };
}

/** On a volume the disk has the needed size; alone on a physical disk it fills it. */
function placeOn(
  storage: Storage,
  disk: DiskNeed,
  need: MachineNeed,
  load: HostLoad,
  volumes: PhysicalDisks,
): { readonly path: string; readonly sizeGB: number } {
  if (storage.layout === "volume") return { path: diskPath(storage.path, need.name, disk.name), sizeGB: disk.sizeGB };
  const folder = volumes.folderFor(disk, need.name, load.host.name, storage);
  return { path: diskPath(folder, need.name, disk.name), sizeGB: physicalDiskGB(storage) };
}
