import type { ClusterIndex } from "./cluster-index";
import { indexCluster } from "./cluster-index";
import type { Votes } from "./quorum";
import { countVotes, restoredVotes, votesNeeded } from "./quorum";
import { switchoverSteps } from "./runbook";
import { firstState, outcomeOf } from "./simulate";
import type { FailureCluster, FailureSet } from "./types";

/** What a group is after it was restored by hand on what a failure left. */
export interface SwitchoverResult {
  /** False when nothing is left that could mount a database. */
  readonly possible: boolean;
  readonly members: readonly string[];
  /** Which witness votes then: the own one if it is still reached, else the alternate one; null when none does. */
  readonly witness: string | null;
  readonly votes: number;
  readonly votesNeeded: number;
  /** Members that may then fail at the same time without another loss of quorum. */
  readonly membersToSpare: number;
  readonly mounted: Readonly<Record<string, number>>;
  readonly lost: readonly string[];
  readonly steps: readonly string[];
  readonly minutes: number | null;
}

/**
 * The switchover to what `failure` leaves, by hand: the lost members are stopped in the group, which then counts only the
 * rest; an even rest uses the alternate witness when the own one is out of reach.
 */
export function simulateSwitchover(cluster: FailureCluster, failure: FailureSet): SwitchoverResult {
  const index = indexCluster(cluster);
  const { partition, effect, result } = outcomeOf(index, { ...firstState(index), down: true }, failure);
  if (partition === null || result.activation === "none") return impossible(result.lost);
  const votes = restoredVotes(partition);
  const total = countVotes(votes);
  return {
    possible: true,
    members: result.side?.members ?? [],
    witness: witnessName(index, votes),
    votes: total,
    votesNeeded: votesNeeded(votes),
    membersToSpare: total - votesNeeded(votes),
    mounted: result.mounted,
    lost: result.lost,
    steps: switchoverSteps(index, effect, partition),
    minutes: cluster.switchoverMinutes ?? null,
  };
}

function witnessName(index: ClusterIndex, votes: Votes): string | null {
  const { witness, alternateWitness } = index.cluster;
  if (votes.using === "none") return null;
  return (votes.using === "own" ? witness?.name : alternateWitness?.name) ?? null;
}

function impossible(lost: readonly string[]): SwitchoverResult {
  const nothing = { possible: false, members: [], witness: null, votes: 0, votesNeeded: 0, membersToSpare: 0 };
  return { ...nothing, mounted: {}, lost, steps: [], minutes: null };
}
