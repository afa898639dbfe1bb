import type { Cluster, Deployment } from "../../model";
import type { DatabaseLayout } from "../copies";
import { casesInCluster, endOf, nothingFails, type FailureCluster, type FailureSet } from "../failures";
import { indexCluster, type ClusterIndex } from "../failures/cluster-index";
import { failureParts } from "../failures/sets";
import { aftermathOf, firstState } from "../failures/simulate-dag";
import { draftFailureCluster } from "./failure-model";
import type { MemberCopies } from "../sizing";

/** Load of one member in the worst allowed failure, and of every member in normal operation. */
export interface WorstCase {
  /** Databases mounted on the member. */
  readonly activeDatabases: number;
  readonly copies: number;
  /** Members left to carry the mail flow. */
  readonly serversLeft: number;
  /** Normal operation, identical members listed once; empty before copies are laid out. */
  readonly normal: readonly MemberCopies[];
  /**
   * Each of these failures, identical remaining members listed once; empty before copies are laid out. A failure that
   * leaves only some databases mounted counts, too; copies of databases that are mounted nowhere replay no logs.
   */
  readonly failed: readonly MemberCopies[];
}

/** What remains of a cluster after one failure that it must survive. */
export interface SideLeft {
  /** Number of remaining members. */
  readonly members: number;
  /** Whether every database still has a copy that can be mounted there, in any layout. */
  readonly whole: boolean;
}

/**
 * The highest number of databases mounted on one member in normal operation, in a single failure, or in a failure that
 * the document requires to be survived.
 */
export function worstCase(cluster: Cluster, layout: readonly DatabaseLayout[], deployment: Deployment): WorstCase {
  const model = draftFailureCluster(cluster, layout, deployment);
  const index = indexCluster(model);
  const normal = firstState(index);
  const failed = new Map<string, MemberCopies>();
  let peak = 0;
  let left = cluster.members.length;
  for (const failure of failuresOf(model, deployment)) {
    const { partition, mounts } = aftermathOf(index, normal, failure);
    const members = partition?.members.filter(Boolean).length ?? 0;
    if (members > 0) left = Math.min(left, members);
    const carried = carriedOn(index, partition?.members ?? [], mounts);
    for (const member of carried) failed.set(`${member.activeDatabases} ${member.copies}`, member);
    peak = Math.max(peak, ...carried.map(({ activeDatabases }) => activeDatabases));
  }
  const copies = new Map<string, number>();
  for (const database of layout)
    for (const { server } of database.copies) copies.set(server, (copies.get(server) ?? 0) + 1);
  return {
    activeDatabases: peak,
    copies: Math.max(0, ...copies.values()),
    serversLeft: left,
    normal: normalCopies(index, aftermathOf(index, normal, nothingFails).mounts, copies),
    failed: [...failed.values()],
  };
}

/** What remains after each failure, before copies are laid out. */
export function sidesLeft(cluster: Cluster, deployment: Deployment): SideLeft[] {
  const model = draftFailureCluster(cluster, oneForEachMember(cluster), deployment);
  const index = indexCluster(model);
  const normal = firstState(index);
  return failuresOf(model, deployment).flatMap((failure) => {
    const members = aftermathOf(index, normal, failure).partition?.members ?? [];
    const count = members.filter(Boolean).length;
    return count === 0 ? [] : [{ members: count, whole: holdsAll(cluster, index, members) }];
  });
}

/**
 * Failures that determine the size of a server; with a single member none is left to carry the load after a failure.
 */
function failuresOf(model: FailureCluster, deployment: Deployment): FailureSet[] {
  const single = failureParts(model).map((part) => part.failure);
  return [nothingFails, ...single, ...failuresToSurvive(deployment, model)];
}

/** The final state of each case of each requirement, whether its parts fail at the same time or one after another. */
export function failuresToSurvive({ requirements }: Deployment, model: FailureCluster): FailureSet[] {
  const ends = requirements.survive.flatMap((requirement) => casesInCluster(requirement, model).map(endOf));
  return [...new Map(ends.map((end) => [JSON.stringify(end), end])).values()];
}

/** Mounted databases of each remaining member, and its copies of databases that are mounted anywhere. */
function carriedOn(index: ClusterIndex, running: readonly boolean[], mounts: readonly number[]): MemberCopies[] {
  const active = activeOn(index, mounts);
  const copies = index.members.map(() => 0);
  mounts.forEach((mounted, database) => {
    if (mounted < 0) return;
    for (const { member } of index.copies[database] ?? []) copies[member] = (copies[member] ?? 0) + 1;
  });
  return index.members.flatMap((_, place) =>
    running[place] === true ? [{ activeDatabases: active[place] ?? 0, copies: copies[place] ?? 0 }] : [],
  );
}

/** Databases mounted on each member. */
function activeOn(index: ClusterIndex, mounts: readonly number[]): number[] {
  const active = index.members.map(() => 0);
  for (const member of mounts) if (member >= 0) active[member] = (active[member] ?? 0) + 1;
  return active;
}

/** Identical members are listed once. */
function normalCopies(
  index: ClusterIndex,
  mounts: readonly number[],
  copies: ReadonlyMap<string, number>,
): MemberCopies[] {
  const active = activeOn(index, mounts);
  const members = index.members.map(({ name }, place) => ({
    activeDatabases: active[place] ?? 0,
    copies: copies.get(name) ?? 0,
  }));
  return [...new Map(members.map((member) => [`${member.activeDatabases} ${member.copies}`, member])).values()];
}

/** Whether in some datacenter fewer members have failed than hold a mountable copy of each database. */
function holdsAll(cluster: Cluster, index: ClusterIndex, side: readonly boolean[]): boolean {
  const lagged = cluster.copies.replayLagManager ? 0 : cluster.copies.lagged;
  return index.datacenters.some((datacenter) => {
    const gone = index.members.filter((member, place) => member.datacenter === datacenter && side[place] !== true);
    return gone.length < (cluster.copies.perDatacenter[datacenter] ?? 0) - lagged;
  });
}

/**
 * A layout for questions that do not depend on it: as many databases as members, with their copies on consecutive
 * members.
 */
function oneForEachMember(cluster: Cluster): DatabaseLayout[] {
  const datacenters = [...new Set(cluster.members.map((member) => member.datacenter))];
  return cluster.members.map((_, i) => {
    const copies = datacenters.flatMap((datacenter) => {
      const here = cluster.members.filter((member) => member.datacenter === datacenter);
      const wanted = Math.min(here.length, cluster.copies.perDatacenter[datacenter] ?? 0);
      return Array.from({ length: wanted }, (__, k) => ({
        server: here[(i + k) % here.length]?.name ?? "",
        datacenter,
      }));
    });
    return {
      database: `${cluster.name}-${i}`,
      copies: copies.map((copy, k) => ({ ...copy, preference: k + 1, lagged: false })),
    };
  });
}
