import { cacheShareOfMemory } from "../../facts/sizing";
import type { Deployment } from "../../model";
import type { FailureCluster, FailureMember, FailureWitness } from "../failures";
import { workingsOf, type ClusterWorkings } from "../sheet/workings";
import type { Plan } from "../types";
import { Places } from "./places";

export interface ClusterSettings {
  /** How long a switchover by hand takes, as somebody estimates it. */
  readonly switchoverMinutes?: number;
}

/**
 * The DAGs of a plan as the failure model takes them, with the megacycles, cache and log shipping that the sheet of
 * `size` computes: per database where it is mounted and where it is a passive copy, per server what its processors
 * and memory give. Without a processor figure of any host no processor load is known.
 */
export function failureClusters(deployment: Deployment, plan: Plan, settings: ClusterSettings = {}): FailureCluster[] {
  const places = new Places(plan);
  const machines = new Map(plan.machines.map((machine) => [machine.name, machine]));
  return workingsOf(deployment, plan).map((workings) => {
    const { failures } = workings;
    const memberOf = (member: FailureMember): FailureMember => {
      const { processors, memoryGB } = machines.get(member.name) ?? workings.sizes;
      const perProcessor = workings.megacyclesPerProcessor;
      return {
        ...member,
        ...places.byName(member.name),
        ...(perProcessor === undefined ? {} : { availableMegacycles: processors * perProcessor }),
        cacheMB: memoryGB * cacheShareOfMemory * 1024,
      };
    };
    const share = databaseShare(workings);
    return {
      ...failures,
      members: failures.members.map(memberOf),
      databases: failures.databases.map((database) => ({ ...database, ...share })),
      ...(failures.witness === undefined ? {} : { witness: witnessPlace(failures.witness, places) }),
      ...(failures.alternateWitness === undefined
        ? {}
        : { alternateWitness: witnessPlace(failures.alternateWitness, places) }),
      ...settings,
    };
  });
}

/** Every database carries the same share of its DAG's mailboxes. */
function databaseShare({ load, sizes, figures, activeMegacycles, passiveMegacycles }: ClusterWorkings) {
  const logs = figures.number("logPeakMbps");
  return {
    activeMegacycles,
    passiveMegacycles,
    activeCacheMB: load.cacheMB / Math.max(1, sizes.databases),
    replicationMbps: logs,
    // A lagged copy cannot read the content index from its own log (Replication F139).
    laggedReplicationMbps: logs + figures.number("indexPeakMbps"),
  };
}

/** A witness that is created stands where the plan puts it. */
function witnessPlace(witness: FailureWitness, places: Places): FailureWitness {
  return places.byName(witness.name) ?? witness;
}
