import type { Datacenter, Deployment, Network } from "../../../model";
import type { AdapterBase, DiskBase, MachineBase } from "../../types";
import type { DiskNeed, MachineNeed } from "../need";

/** The common fields of a machine, except disks, adapters, host and zone, which each platform fills in its own way. */
export function machineBase(
  need: MachineNeed,
  datacenter: Datacenter,
): Omit<MachineBase, "disks" | "adapters" | "host" | "zone"> {
  return {
    name: need.name,
    role: need.role,
    ...(need.cluster === undefined ? {} : { cluster: need.cluster }),
    datacenter: need.datacenter,
    system: need.system,
    release: need.release,
    processors: need.processors,
    memoryGB: need.memoryGB,
    stateful: need.stateful,
    protect: need.stateful && datacenter.protectStateful,
  };
}

/** The common fields of a disk. */
export function diskBase(disk: DiskNeed, need: MachineNeed, datacenter: Datacenter): DiskBase {
  return {
    name: disk.name,
    purpose: disk.purpose,
    sizeGB: disk.sizeGB,
    location: disk.location,
    databases: disk.databases,
    protect: need.stateful && datacenter.protectStateful,
  };
}

/** The common fields of a machine's adapters, each with its network. */
export function adapterBases(
  need: MachineNeed,
  datacenter: Datacenter,
  deployment: Deployment,
): readonly { readonly base: AdapterBase; readonly network: Network }[] {
  return need.addresses.flatMap(({ network: name, address }) => {
    const network = datacenter.networks.find((candidate) => candidate.name === name);
    return network === undefined ? [] : [{ base: adapterBase(address, network, datacenter, deployment), network }];
  });
}

function adapterBase(address: string, network: Network, datacenter: Datacenter, deployment: Deployment): AdapterBase {
  const replicates = network.purpose === "replication";
  return {
    name: network.purpose,
    network: network.name,
    address,
    prefixLength: Number(network.cidr.split("/")[1]),
    ...(network.gateway === undefined || replicates ? {} : { gateway: network.gateway }),
    // A replication adapter has no DNS servers and does not register (dag-repl-nic-settings).
    dns: replicates ? [] : network.dns,
    routes: replicates ? replicationRoutes(network, datacenter, deployment) : [],
  };
}

function replicationRoutes(network: Network, datacenter: Datacenter, deployment: Deployment): AdapterBase["routes"] {
  const via = network.nextHop;
  if (via === undefined) return [];
  return deployment.datacenters
    .filter((other) => other.name !== datacenter.name)
    .flatMap((other) => other.networks.filter((candidate) => candidate.purpose === "replication"))
    .map(({ cidr }) => ({ to: cidr, via }));
}
