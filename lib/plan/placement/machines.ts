import type { Datacenter, Deployment, Network } from "../../model";
import { sortByName } from "../../base/order";
import { VOLUME_SHARE } from "../design/databases";
import type { AdapterPlan, DiskPlan, MachinePlan } from "../types";
import { storageOf, type HostLoad, type Placement } from "./hosts";
import type { DiskNeed, MachineNeed } from "./need";

/** Machines of one host start this many seconds after one another. */
const START_STEP_SECONDS = 60;

/** Turns what is needed and where it was placed into machines with disks and adapters, sorted by name. */
export function planMachines(
  needs: readonly MachineNeed[],
  placement: Placement,
  deployment: Deployment,
): MachinePlan[] {
  const counters = new Map<string, number>();
  const planned = needs.flatMap((need) => {
    const datacenter = deployment.datacenters.find((one) => one.name === need.datacenter);
    if (datacenter === undefined || datacenter.platform === "existing") return [];
    const load = placement.hosts.get(need.name);
    if (datacenter.platform === "hyper-v" && load === undefined) return [];
    return [machine(need, datacenter, load, deployment, counters)];
  });
  return sortByName(planned, (one) => one.name);
}

function machine(
  need: MachineNeed,
  datacenter: Datacenter,
  load: HostLoad | undefined,
  deployment: Deployment,
  counters: Map<string, number>,
): MachinePlan {
  const protect = need.stateful && datacenter.protectStateful;
  const folder = load === undefined ? undefined : machineFolder(need, load);
  return {
    name: need.name,
    role: need.role,
    ...(need.cluster === undefined ? {} : { cluster: need.cluster }),
    datacenter: need.datacenter,
    platform: load === undefined ? "azure" : "hyper-v",
    ...(load === undefined ? {} : { host: load.host.name }),
    ...(need.zone === undefined ? {} : { zone: need.zone }),
    ...(need.size === undefined ? {} : { size: need.size }),
    system: need.system,
    release: need.release,
    processors: need.processors,
    memoryGB: need.memoryGB,
    dynamicMemory: need.settings?.dynamicMemory ?? false,
    checkpoints: need.settings?.checkpoints ?? "disabled",
    disks: need.disks.map((disk) => diskPlan(disk, need, datacenter, load, counters)),
    adapters: need.addresses.flatMap((one) => adapter(one, datacenter, load, deployment)),
    startDelaySeconds: load === undefined ? 0 : (load.machines.indexOf(need.name) + 1) * START_STEP_SECONDS,
    stateful: need.stateful,
    protect,
    ...(folder === undefined ? {} : { path: folder }),
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
  counters: Map<string, number>,
): DiskPlan {
  const storage = load === undefined ? undefined : storageOf(disk, load.host);
  const image = disk.purpose === "system" ? datacenter.images[need.system] : undefined;
  let path = "";
  let sizeGB = disk.sizeGB;
  if (load !== undefined && storage !== undefined) {
    let folder = storage.path;
    if (storage.layout === "disk-per-volume") {
      const key = `${load.host.name}|${storage.name}`;
      const number = (counters.get(key) ?? 0) + 1;
      counters.set(key, number);
      folder = folder.replaceAll("{disk}", String(number).padStart(2, "0"));
      sizeGB = Math.floor((storage.usableGB / Math.max(1, storage.disks?.count ?? 1)) * VOLUME_SHARE);
    }
    path = `${trimPath(folder)}\\${need.name}\\${need.name}-${disk.name}.vhdx`;
  }
  return {
    name: disk.name,
    purpose: disk.purpose,
    sizeGB,
    storage: storage?.name ?? disk.storage ?? "managed",
    path,
    kind: need.settings?.disk ?? "fixed",
    ...(image === undefined ? {} : { source: image }),
    controller: { number: 0, location: disk.location },
    databases: disk.databases,
    protect: need.stateful && datacenter.protectStateful,
  };
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

function trimPath(path: string): string {
  return path.replace(/\\+$/, "");
}
