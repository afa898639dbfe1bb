import type { Datacenter, Deployment, Network, Storage } from "../../model";
import { sortByName } from "../../base/order";
import { physicalDiskGB } from "../design/disks";
import type { AdapterPlan, DiskPlan, MachinePlan } from "../types";
import { storageOf } from "./demand";
import type { HostLoad } from "./host-load";
import type { Placement } from "./hosts";
import type { DiskNeed, MachineNeed } from "./need";
import { diskPath, PhysicalDisks, trimPath } from "./physical-disks";
import { startDelays } from "./start-delays";

/** Turns what is needed and where it was placed into machines with disks and adapters, sorted by name. */
export function planMachines(
  needs: readonly MachineNeed[],
  placement: Placement,
  deployment: Deployment,
): MachinePlan[] {
  const volumes = new PhysicalDisks(needs, placement);
  const delays = startDelays(needs, placement);
  const planned = needs.flatMap((need) => {
    const datacenter = deployment.datacenters.find((one) => one.name === need.datacenter);
    if (datacenter === undefined || datacenter.platform === "existing") return [];
    const load = placement.hosts.get(need.name);
    if (datacenter.platform === "hyper-v" && load === undefined) return [];
    return [machine(need, datacenter, load, deployment, { volumes, delay: delays.get(need.name) ?? 0 })];
  });
  return sortByName(planned, (one) => one.name);
}

function machine(
  need: MachineNeed,
  datacenter: Datacenter,
  load: HostLoad | undefined,
  deployment: Deployment,
  decided: { readonly volumes: PhysicalDisks; readonly delay: number },
): MachinePlan {
  const protect = need.stateful && datacenter.protectStateful;
  const folder = load === undefined ? undefined : machineFolder(need, load);
  return {
    name: need.name,
    role: need.role,
    ...optional("cluster", need.cluster),
    datacenter: need.datacenter,
    platform: load === undefined ? "azure" : "hyper-v",
    ...optional("host", load?.host.name),
    ...optional("zone", need.zone),
    ...optional("size", need.size),
    system: need.system,
    release: need.release,
    processors: need.processors,
    memoryGB: need.memoryGB,
    dynamicMemory: need.settings?.dynamicMemory ?? false,
    checkpoints: need.settings?.checkpoints ?? "disabled",
    ...optional("stopAction", need.settings?.stopAction),
    disks: need.disks.map((disk) => diskPlan(disk, need, datacenter, load, decided.volumes)),
    adapters: need.addresses.flatMap((one) => adapter(one, datacenter, load, deployment)),
    startDelaySeconds: decided.delay,
    stateful: need.stateful,
    protect,
    ...optional("path", folder),
  };
}

function machineFolder(need: MachineNeed, load: HostLoad): string | undefined {
  const system = need.disks.find((disk) => disk.purpose === "system");
  const storage = system === undefined ? load.host.storage[0] : storageOf(system, load.host);
  return storage === undefined ? undefined : `${trimPath(storage.path)}\\${need.name}`;
}

function diskPlan(
  disk: DiskNeed,
  need: MachineNeed,
  datacenter: Datacenter,
  load: HostLoad | undefined,
  volumes: PhysicalDisks,
): DiskPlan {
  const storage = load === undefined ? undefined : storageOf(disk, load.host);
  const image = disk.purpose === "system" ? datacenter.images[need.system] : undefined;
  const place =
    load === undefined || storage === undefined
      ? { path: "", sizeGB: disk.sizeGB }
      : placeOn(storage, disk, need, load, volumes);
  return {
    name: disk.name,
    purpose: disk.purpose,
    sizeGB: place.sizeGB,
    storage: storage?.name ?? disk.storage ?? "managed",
    path: place.path,
    kind: need.settings?.disk ?? "fixed",
    ...optional("source", image),
    controller: { number: 0, location: disk.location },
    databases: disk.databases,
    protect: need.stateful && datacenter.protectStateful,
  };
}

/** On a volume as large as it is needed; alone on a physical disk it fills it. */
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

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}

function adapter(
  one: MachineNeed["addresses"][number],
  datacenter: Datacenter,
  load: HostLoad | undefined,
  deployment: Deployment,
): AdapterPlan[] {
  const network = datacenter.networks.find((candidate) => candidate.name === one.network);
  if (network === undefined) return [];
  return [
    {
      name: network.purpose,
      network: network.name,
      switch: load?.host.switch ?? network.name,
      ...(network.vlan === undefined ? {} : { vlan: network.vlan }),
      address: one.address,
      prefixLength: Number(network.cidr.split("/")[1]),
      ...(network.gateway === undefined || network.purpose === "replication" ? {} : { gateway: network.gateway }),
      // A replication adapter has no DNS servers and does not register (dag-repl-nic-settings).
      dns: network.purpose === "replication" ? [] : network.dns,
      routes: network.purpose === "replication" ? replicationRoutes(network, datacenter, deployment) : [],
    },
  ];
}

function replicationRoutes(network: Network, datacenter: Datacenter, deployment: Deployment): AdapterPlan["routes"] {
  const via = network.nextHop;
  if (via === undefined) return [];
  return deployment.datacenters
    .filter((other) => other.name !== datacenter.name)
    .flatMap((other) => other.networks.filter((one) => one.purpose === "replication"))
    .map((one) => ({ to: one.cidr, via }));
}
