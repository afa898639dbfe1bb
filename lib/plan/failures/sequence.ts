import { indexCluster } from "./cluster-index";
import { failureNames, uniteFailures } from "./effect";
import { restoredVotes, settledVotes } from "./quorum";
import type { Aftermath, GroupState } from "./simulate-dag";
import { activationOf, firstState, outcomeOf } from "./simulate-dag";
import type { FailureCluster, FailureResult, FailureSet } from "./types";

export interface SequenceOptions {
  /**
   * Whether an operator performs a possible switchover, and activates copies that may not be activated automatically,
   * before the next failure. Default false: the DAG or database stays down, and later results say what an operator
   * could restore after them.
   */
  readonly switchover?: boolean;
}

/** One step of a sequence: what failed in it; `failed` of its result is everything that has failed so far. */
export interface SequenceResult extends FailureResult {
  readonly step: readonly string[];
}

/**
 * Effect of failures in sequence, each after the DAG has settled from the previous one: dynamic quorum and dynamic
 * witness are credited (see `settledVotes`), and databases stay where they are mounted as long as that server runs.
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

/** State of the DAG once it has settled, or has been restored manually. */
export function stateAfter(before: GroupState, aftermath: Aftermath, switchover: boolean): GroupState {
  const { partition, kept } = aftermath;
  // What needs an operator stays down until one has acted.
  const mounts = kept && !switchover ? aftermath.automatic : aftermath.mounts;
  if (kept && partition !== null) return { votes: settledVotes(before.votes, partition), mounts, down: false };
  if (switchover && partition !== null && activationOf(aftermath) === "manual") {
    return { votes: restoredVotes(partition), mounts, down: false };
  }
  return { votes: before.votes, mounts: null, down: true };
}
