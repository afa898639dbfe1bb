import { sortByName } from "../../base/order";
import type { Cluster, KeptAddresses } from "../../model";
import type { CopyLayout } from "../copies";
import type { Lock, LockedMachine } from "./types";

/** What a lock holds for one DAG, in the terms of its design. */
export interface KeptCluster {
  /** Databases and their copies. */
  readonly layout: CopyLayout;
  /**
   * Earlier processors and memory of the members, the maximum where they differ. Left out if the lock has none of the
   * members.
   */
  readonly processors?: number;
  readonly memoryGB?: number;
}

/** What a lock holds for a cluster that still belongs to the same design; undefined if it has no such cluster. */
export function keptCluster(lock: Lock | undefined, cluster: Cluster): KeptCluster | undefined {
  const locked = lock === undefined ? undefined : ownProperty(lock.clusters, cluster.name);
  if (lock === undefined || locked === undefined) return undefined;
  const machines = cluster.members.flatMap((member) => ownProperty(lock.machines, member.name) ?? []);
  const layout = {
    copies: sortByName(
      Object.entries(locked.databases).map(([database, copies]) => ({ database, copies })),
      (placed) => placed.database,
    ),
  };
  if (machines.length === 0) return { layout };
  return {
    layout,
    processors: Math.max(...machines.map((machine) => machine.processors)),
    memoryGB: Math.max(...machines.map((machine) => machine.memoryGB)),
  };
}

/** Addresses by machine and network. */
export function keptAddresses(lock: Lock | undefined): KeptAddresses {
  return Object.fromEntries(Object.entries(lock?.machines ?? {}).map(([name, machine]) => [name, machine.addresses]));
}

/** What a lock holds for a machine that is still in the same datacenter. */
export function keptMachine(lock: Lock | undefined, name: string, datacenter: string): LockedMachine | undefined {
  const machine = lock === undefined ? undefined : ownProperty(lock.machines, name);
  return machine?.datacenter === datacenter ? machine : undefined;
}

/** The number of DAGs decided for a design. */
export function keptInstances(lock: Lock | undefined, design: string): Lock["designs"][string] | undefined {
  return lock === undefined ? undefined : ownProperty(lock.designs, design);
}

/** A property of untrusted data: inherited names such as `constructor` are not found. */
export function ownProperty<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
