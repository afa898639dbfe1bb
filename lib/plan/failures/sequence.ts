import { indexCluster } from "./cluster-index";
import { failureNames, uniteFailures } from "./effect";
import { restoredVotes, settledVotes } from "./quorum";
import type { Aftermath, GroupState } from "./simulate-dag";
import { activationOf, firstState, outcomeOf } from "./simulate-dag";
import type { FailureCluster, FailureResult, FailureSet } from "./types";

export interface SequenceOptions {
  /**
   * After a loss of quorum that an operator can repair, the switchover is done before the next failure, and copies that may
   * not be activated automatically are activated; default false: the DAG, or the database, stays down, and later results
   * say what an operator could bring back after them.
   */
  readonly switchover?: boolean;
}

/** One step of a sequence: what failed in it, and everything up to then as the result's `failed`. */
export interface SequenceResult extends FailureResult {
  readonly step: readonly string[];
}

/**
 * What failures do one after another, each after the group has settled from the one before: dynamic quorum and dynamic
 * witness are credited (see `settledVotes`), databases stay where they are mounted as long as that server runs.
 */
export function simulateSequence(
  cluster: FailureCluster,
  steps: readonly FailureSet[],
  options: SequenceOptions = {},
): SequenceResult[] {
  const index = indexCluster(cluster);
  let state = firstState(index);
  return steps.map((step, place) => {
    const outcome = outcomeOf(index, state, uniteFailures(steps.slice(0, place + 1)));
    state = stateAfter(state, outcome, options.switchover === true);
    return { ...outcome.result, step: failureNames(step) };
  });
}

/** Where the DAG is once it has settled, or has been restored manually. */
export function stateAfter(before: GroupState, aftermath: Aftermath, switchover: boolean): GroupState {
  const { partition, kept } = aftermath;
  // What waits for an operator stays down until one has come.
  const mounts = kept && !switchover ? aftermath.automatic : aftermath.mounts;
  if (kept && partition !== null) return { votes: settledVotes(before.votes, partition), mounts, down: false };
  if (switchover && partition !== null && activationOf(aftermath) === "manual") {
    return { votes: restoredVotes(partition), mounts, down: false };
  }
  return { votes: before.votes, mounts: null, down: true };
}
