import type { Plan } from "../types";
import { lockOf } from "./of";
import type { Lock } from "./types";

/** The figures in which a fresh decision can be better than the lock. */
export interface LockFigures {
  /** Members of all DAGs. */
  readonly members: number;
  readonly databases: number;
  readonly processors: number;
  readonly memoryGB: number;
  readonly diskGB: number;
  /** Hosts with at least one machine. */
  readonly hosts: number;
  /**
   * Highest fraction of a member's megacycles in the worst allowed failure; left out where it is undecided for every
   * DAG.
   */
  readonly peakLoad?: number;
}

/** A plan that keeps the lock, compared with one that decides everything again. */
export interface LockGain {
  readonly kept: LockFigures;
  readonly fresh: LockFigures;
  /** What adopting the fresh decision would move. */
  readonly moves: {
    /** Copies to be seeded on another server. */
    readonly copies: number;
    /** Machines that change hosts. */
    readonly machines: number;
    /** Addresses that change. */
    readonly addresses: number;
  };
}

/** How much better a fresh decision would be than the one by the lock, and what it would move. */
export function lockGain(kept: Plan, fresh: Plan): LockGain {
  return { kept: figuresOf(kept), fresh: figuresOf(fresh), moves: movesOf(lockOf(kept), lockOf(fresh)) };
}

function figuresOf(plan: Plan): LockFigures {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const loads = plan.sizes.clusters.flatMap((cluster) => cluster.processorLoad.worst ?? []);
  return {
    members: sum(plan.clusters.map((cluster) => cluster.members.length)),
    databases: sum(plan.clusters.map((cluster) => cluster.databases.length)),
    processors: sum(plan.machines.map((machine) => machine.processors)),
    memoryGB: sum(plan.machines.map((machine) => machine.memoryGB)),
    diskGB: sum(plan.machines.flatMap((machine) => machine.disks.map((disk) => disk.sizeGB))),
    hosts: new Set(plan.machines.flatMap((machine) => machine.host ?? [])).size,
    ...(loads.length === 0 ? {} : { peakLoad: Math.max(...loads) }),
  };
}

function movesOf(kept: Lock, fresh: Lock): LockGain["moves"] {
  const copies = Object.entries(kept.clusters).flatMap(([name, cluster]) =>
    Object.entries(cluster.databases).flatMap(([database, before]) => {
      const after = fresh.clusters[name]?.databases[database] ?? [];
      return after.filter((copy) => !before.some((other) => other.server === copy.server));
    }),
  );
  const machines = Object.entries(kept.machines).filter(([name]) => fresh.machines[name] !== undefined);
  return {
    copies: copies.length,
    machines: machines.filter(([name, machine]) => fresh.machines[name]?.host !== machine.host).length,
    addresses: machines.flatMap(([name, machine]) =>
      Object.entries(machine.addresses).filter(
        ([network, address]) => fresh.machines[name]?.addresses[network] !== address,
      ),
    ).length,
  };
}
