import { sortKeys } from "../../base/order";
import type { ClusterPlan, DecisionReason, DiskBase, InstancesReason, MachinePlan, Plan } from "../types";
import { countedDatacenter, countedDesign } from "./lock-paths";
import {
  lockSchema,
  type Lock,
  type LockedCluster,
  type LockedDesign,
  type LockedDisk,
  type LockedMachine,
} from "./types";

/** The lock of a plan: planning the same document with it gives the same plan. */
export function lockOf(plan: Plan): Lock {
  const designs: Record<string, LockedDesign> = {};
  const domainControllers: Record<string, number> = {};
  for (const { path, decided, reason } of plan.decisions) {
    const design = countedDesign(path);
    if (design !== undefined && isAboutInstances(reason)) {
      designs[design] = { instances: Number(decided), because: reason };
    }
    const datacenter = countedDatacenter(path);
    if (datacenter !== undefined) domainControllers[datacenter] = Number(decided);
  }
  return sortKeys({
    schema: lockSchema,
    deployment: plan.deployment,
    designs,
    clusters: byName(plan.clusters, lockedCluster),
    machines: byName(plan.machines, lockedMachine),
    domainControllers,
  });
}

function isAboutInstances(reason: DecisionReason): reason is InstancesReason {
  return reason.kind === "one-is-enough" || reason.kind === "fewer-do-not-fit";
}

function lockedCluster(cluster: ClusterPlan): LockedCluster {
  return {
    design: cluster.design,
    databases: byName(cluster.databases, (database) => database.copies.map((copy) => ({ ...copy }))),
  };
}

function lockedMachine(machine: MachinePlan): LockedMachine {
  return {
    datacenter: machine.datacenter,
    ...(machine.host === undefined ? {} : { host: machine.host }),
    processors: machine.processors,
    memoryGB: machine.memoryGB,
    ...("size" in machine && machine.size !== null ? { size: machine.size } : {}),
    ...("formerPlaces" in machine && machine.formerPlaces.length > 0 ? { formerPlaces: machine.formerPlaces } : {}),
    ...("startDelaySeconds" in machine ? { startDelaySeconds: machine.startDelaySeconds } : {}),
    addresses: Object.fromEntries(machine.adapters.map((adapter) => [adapter.network, adapter.address])),
    disks: byName<DiskBase, LockedDisk>(machine.disks, lockedDisk),
  };
}

/** A disk and its place; storage and path only on platforms where disks are on a host's storage. */
function lockedDisk(disk: DiskBase & { readonly storage?: string; readonly path?: string }): LockedDisk {
  const { sizeGB, storage, path, location, databases } = disk;
  return {
    sizeGB,
    ...(storage === undefined ? {} : { storage }),
    ...(path === undefined ? {} : { path }),
    location,
    databases,
  };
}

function byName<T extends { readonly name: string }, U>(
  items: readonly T[],
  change: (item: T) => U,
): Record<string, U> {
  return Object.fromEntries(items.map((item) => [item.name, change(item)]));
}
