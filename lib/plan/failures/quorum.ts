import { compareNames } from "../../base/order";
import type { ClusterIndex } from "./cluster-index";
import type { Effect } from "./effect";

/**
 * The voters. Initially every member, and the witness if the number of members is even (rule `dag-quorum-formula`:
 * votes = N + (N even ? 1 : 0), needed = floor(votes / 2) + 1; Microsoft Learn, Database availability groups, read
 * 2026-06). With an odd number of members the witness stays configured but is not part of the cluster.
 */
export interface Votes {
  /** By position in `ClusterIndex.members`. */
  readonly members: readonly boolean[];
  readonly witness: boolean;
  /** The witness that the DAG uses, voting or not: the alternate one only after a manual switchover. */
  readonly using: "own" | "alternate" | "none";
}

/** Running members that can all reach one another. */
export interface Partition {
  readonly datacenters: readonly string[];
  /** By position in `ClusterIndex.members`. */
  readonly members: readonly boolean[];
  readonly reachesWitness: boolean;
  readonly reachesAlternate: boolean;
  readonly votes: number;
}

export function firstVotes(index: ClusterIndex): Votes {
  const using = index.witnessVotes ? "own" : "none";
  return { members: index.members.map(() => true), witness: index.witnessVotes, using };
}

export function countVotes(votes: Votes): number {
  return votes.members.filter(Boolean).length + (votes.witness ? 1 : 0);
}

export function votesNeeded(votes: Votes): number {
  return Math.floor(countVotes(votes) / 2) + 1;
}

/**
 * Every partition that could form, the strongest first: most votes, most members, the primary datacenter, first by
 * name. A cluster drops members that do not reach all others, so a partition is a set of datacenters that can all reach
 * one another. The witness counts for a partition if one of its datacenters reaches it.
 */
export function partitions(index: ClusterIndex, effect: Effect, votes: Votes): Partition[] {
  const alive = index.datacenters.filter((datacenter) =>
    index.members.some((member, place) => member.datacenter === datacenter && effect.running[place]),
  );
  return maximalGroups(alive, effect.reaches)
    .map((datacenters) => partitionOf(index, effect, votes, datacenters))
    .sort((a, b) => comparePartitions(index, a, b));
}

/** Two partitions with equal votes and members: the holder of the cluster's core group keeps quorum. */
export function equallyStrong(a: Partition, b: Partition): boolean {
  return a.votes === b.votes && size(a) === size(b);
}

/**
 * Votes after the cluster has settled: dynamic quorum removes the vote of every failed member, dynamic witness gives
 * the witness a vote if the number of voting members is even and the witness can be reached. With an even number and no
 * witness, Windows removes one vote at random; that is not credited, because the member that fails next may be the one
 * that still has its vote (Microsoft Learn, Understanding cluster and pool quorum; rule `dag-dynamic-quorum`).
 */
export function settledVotes(before: Votes, partition: Partition): Votes {
  const even = size(partition) % 2 === 0;
  return { members: partition.members, witness: even && reachesUsed(before, partition), using: before.using };
}

/**
 * Votes after a manual restore: the members of the partition and, if their number is even, a witness: the usual one if
 * it can be reached, else the alternate one.
 */
export function restoredVotes(partition: Partition): Votes {
  const even = size(partition) % 2 === 0;
  const reached = partition.reachesWitness ? "own" : partition.reachesAlternate ? "alternate" : "none";
  const using = even ? reached : "none";
  return { members: partition.members, witness: using !== "none", using };
}

function reachesUsed(votes: Votes, partition: Partition): boolean {
  if (votes.using === "none") return false;
  return votes.using === "own" ? partition.reachesWitness : partition.reachesAlternate;
}

function partitionOf(index: ClusterIndex, effect: Effect, votes: Votes, datacenters: readonly string[]): Partition {
  const { witness, alternateWitness } = index.cluster;
  const reaches = (runs: boolean, at: string | undefined): boolean =>
    runs && at !== undefined && datacenters.some((datacenter) => effect.reaches(datacenter, at));
  const found = {
    datacenters,
    members: index.members.map(
      (member, place) => effect.running[place] === true && datacenters.includes(member.datacenter),
    ),
    reachesWitness: reaches(effect.witnessRuns, witness?.datacenter),
    reachesAlternate: reaches(effect.alternateWitnessRuns, alternateWitness?.datacenter),
    votes: 0,
  };
  const voting = found.members.filter((inside, place) => inside && votes.members[place]).length;
  return { ...found, votes: voting + (votes.witness && reachesUsed(votes, found) ? 1 : 0) };
}

function comparePartitions(index: ClusterIndex, a: Partition, b: Partition): number {
  const primary = index.cluster.primary;
  const prefers = (partition: Partition): number =>
    primary !== undefined && partition.datacenters.includes(primary) ? 1 : 0;
  return (
    b.votes - a.votes ||
    size(b) - size(a) ||
    prefers(b) - prefers(a) ||
    compareNames(a.datacenters.join(" "), b.datacenters.join(" "))
  );
}

function size(partition: Partition): number {
  return partition.members.filter(Boolean).length;
}

/** Maximal sets of names in which every two reach each other. */
function maximalGroups(names: readonly string[], reaches: (a: string, b: string) => boolean): string[][] {
  let groups: string[][] = [];
  for (const name of names) {
    const joined = groups.map((group) => [...group.filter((other) => reaches(name, other)), name]);
    groups = keepMaximal([...groups, ...joined, [name]]);
  }
  return groups;
}

function keepMaximal(groups: readonly string[][]): string[][] {
  const unique = [...new Map(groups.map((group) => [group.join("\n"), group])).values()];
  return unique.filter(
    (group) => !unique.some((other) => other.length > group.length && group.every((name) => other.includes(name))),
  );
}
