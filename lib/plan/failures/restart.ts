import { indexCluster } from "./cluster-index";
import { effectOf } from "./effect";
import { firstVotes, partitions, votesNeeded } from "./quorum";
import type { FailureCluster, FailureSet } from "./types";

export interface RestartInput {
  /** Datacenters whose members come up again after all of them were off. */
  readonly restarting: readonly string[];
  /** What is still wrong while they come up: a cut link, members that stay down. */
  readonly failure: FailureSet;
  /** `DatacenterActivationMode` is `DagOnly`. */
  readonly datacenterActivation: boolean;
  /** The databases were meanwhile brought up elsewhere by hand (Stop- and Restore-DatabaseAvailabilityGroup). */
  readonly switchedOver: boolean;
  /**
   * Only for a group of two members: when the DACP bit of the restarting member was last set to 1, and when the witness
   * server booted; both in any equal unit of time. Without them the member does not mount.
   */
  readonly twoMembers?: { readonly bitSetAt: number; readonly witnessBootAt: number };
}

export interface RestartResult {
  readonly quorum: "kept" | "lost";
  readonly mounts: boolean;
  /** Restarted members mount while the same databases are mounted elsewhere. */
  readonly splitBrain: boolean;
  readonly why: RestartReason;
}

/** Why restarted members mount or do not. */
export type RestartReason =
  | "no-quorum"
  | "no-datacenter-activation"
  | "reaches-a-running-member"
  | "reaches-all-started-members"
  | "bit-set-after-witness-boot"
  | "bit-set-before-witness-boot"
  | "waits-for-other-members";

/**
 * What members do that start again after their whole datacenter was off. With datacenter activation coordination each
 * starts with its DACP bit at 0 and mounts nothing until it reaches a member whose bit is 1 or all members that the group
 * counts as started. A group of two compares the time its bit was set with the boot time of the witness: a bit set later
 * than that boot means the member alone was restarted, and it may mount (Microsoft Learn, Datacenter Activation Coordination mode,
 * read 2026-06; rules `dag-dac`, `dag-dac-2member`).
 */
export function simulateRestart(cluster: FailureCluster, input: RestartInput): RestartResult {
  const index = indexCluster(cluster);
  const effect = effectOf(index, input.failure);
  const votes = firstVotes(index);
  const restarts = index.members.map(
    (member, place) => input.restarting.includes(member.datacenter) && effect.running[place] === true,
  );
  const side = partitions(index, effect, votes).find((candidate) =>
    candidate.members.some((inside, place) => inside && restarts[place] === true),
  );
  if (side === undefined || side.votes < votesNeeded(votes)) {
    return { quorum: "lost", mounts: false, splitBrain: false, why: "no-quorum" };
  }
  const reachesRunning = side.members.some((inside, place) => inside && restarts[place] !== true);
  const why = reasonOf(input, {
    reachesRunning,
    reached: side.members.filter(Boolean).length,
    all: index.members.length,
  });
  const mounts = why !== "waits-for-other-members" && why !== "bit-set-before-witness-boot";
  return { quorum: "kept", mounts, splitBrain: mounts && input.switchedOver && !reachesRunning, why };
}

interface Reach {
  readonly reachesRunning: boolean;
  readonly reached: number;
  readonly all: number;
}

function reasonOf(input: RestartInput, reach: Reach): RestartReason {
  if (!input.datacenterActivation) return "no-datacenter-activation";
  if (reach.reachesRunning) return "reaches-a-running-member";
  if (reach.reached === reach.all && !input.switchedOver) return "reaches-all-started-members";
  if (reach.all !== 2 || input.twoMembers === undefined) return "waits-for-other-members";
  const { bitSetAt, witnessBootAt } = input.twoMembers;
  return bitSetAt > witnessBootAt ? "bit-set-after-witness-boot" : "bit-set-before-witness-boot";
}
