import type { ClusterIndex } from "./cluster-index";
import { indexCluster } from "./cluster-index";
import type { Effect } from "./effect";
import { effectOf, failureNames } from "./effect";
import { loadOf } from "./load";
import type { Mounts } from "./mount";
import { lossReason, mountAutomatically, mountDatabases } from "./mount";
import type { Partition, Votes } from "./quorum";
import { countVotes, equallyStrong, firstVotes, partitions, votesNeeded } from "./quorum";
import { activationSteps, switchoverSteps } from "./runbook";
import type { FailureCluster, FailureResult, FailureSet, LossReason } from "./types";

/** State of a DAG before the next failure. */
export interface GroupState {
  readonly votes: Votes;
  readonly mounts: Mounts | null;
  /** Quorum was lost earlier and the DAG has not been restored. */
  readonly down: boolean;
}

/**
 * Effect of a simultaneous failure of everything in `failure`. Votes are those of rule `dag-quorum-formula`; dynamic
 * quorum is not credited (see `simulateSequence` for failures one after another). Losing only the witness leaves N of N
 * + 1 votes, so a third location with only the witness may fail. Throws `ProblemsError` if the cluster contradicts
 * itself.
 */
export function simulateFailure(cluster: FailureCluster, failure: FailureSet): FailureResult {
  const index = indexCluster(cluster);
  return outcomeOf(index, firstState(index), failure).result;
}

/** The DAG with every member running and every database mounted by preference. */
export function firstState(index: ClusterIndex): GroupState {
  const all = index.members.map(() => true);
  return { votes: firstVotes(index), mounts: mountDatabases(index, all, null), down: false };
}

/** The side that keeps the databases after a failure, and what is mounted there; `partition` is null if none can. */
export interface Aftermath {
  readonly effect: Effect;
  /** Every side that could form, the strongest first. */
  readonly sides: readonly Partition[];
  readonly kept: boolean;
  readonly partition: Partition | null;
  readonly mounts: Mounts;
  /** What is mounted there automatically. */
  readonly automatic: Mounts;
}

/** State after a failure, with its result. */
export interface Outcome extends Aftermath {
  readonly result: FailureResult;
}

/** One failure from a given state, without its description: for searches over many failures. */
export function aftermathOf(index: ClusterIndex, state: GroupState, failure: FailureSet): Aftermath {
  const effect = effectOf(index, failure);
  const sides = partitions(index, effect, state.votes);
  const [strongest] = sides;
  const kept = !state.down && (strongest?.votes ?? 0) >= votesNeeded(state.votes);
  const chosen = kept && strongest ? upOn(index, strongest, state.mounts) : best(index, sides);
  if (chosen === undefined) {
    const mounts = index.databases.map(() => -1);
    return { effect, sides, kept, partition: null, mounts, automatic: mounts };
  }
  const { mounts, automatic = mounts, partition } = chosen;
  return { effect, sides, kept, partition, mounts, automatic };
}

/** One failure from a given state. `failure` is everything that has failed so far. */
export function outcomeOf(index: ClusterIndex, state: GroupState, failure: FailureSet): Outcome {
  const aftermath = aftermathOf(index, state, failure);
  const { sides, kept } = aftermath;
  const [strongest, second] = sides;
  const result: FailureResult = {
    failed: failureNames(failure),
    survived: isSurvived(aftermath),
    votes: countVotes(state.votes),
    votesNeeded: votesNeeded(state.votes),
    votesLeft: strongest?.votes ?? 0,
    quorum: kept ? "kept" : "lost",
    contested: kept && strongest !== undefined && second !== undefined && equallyStrong(strongest, second),
    ...describe(index, aftermath),
  };
  return { ...aftermath, result };
}

/** Quorum is kept, nothing is lost and no operator is needed. */
export function isSurvived(aftermath: Aftermath): boolean {
  return aftermath.kept && aftermath.mounts.every((on) => on >= 0) && activationOf(aftermath) !== "manual";
}

/** Whether the remaining databases are activated automatically, by an operator, or not at all. */
export function activationOf(aftermath: Aftermath): FailureResult["activation"] {
  const { kept, partition, mounts } = aftermath;
  const someUp = mounts.length === 0 ? partition !== null : mounts.some((on) => on >= 0);
  if (!someUp) return "none";
  return kept && waitingOf(aftermath).every((on) => on < 0) ? "automatic" : "manual";
}

/** Where an operator mounts a database that is not activated automatically, else -1. */
function waitingOf({ mounts, automatic }: Aftermath): Mounts {
  return mounts === automatic ? [] : mounts.map((on, place) => ((automatic[place] ?? -1) < 0 ? on : -1));
}

/** A side with the databases mounted on it. */
interface Candidate {
  readonly partition: Partition;
  readonly mounts: Mounts;
  /** Left out where it is the same. */
  readonly automatic?: Mounts;
  readonly count: number;
}

/** With quorum, databases are first activated automatically where allowed; an operator then activates the rest. */
function upOn(index: ClusterIndex, partition: Partition, before: Mounts | null): Candidate {
  const restricted = before !== null && index.members.some((member) => member.autoActivation !== undefined);
  const automatic = restricted ? mountAutomatically(index, partition.members, before) : before;
  const mounts = mountDatabases(index, partition.members, automatic);
  const count = mounts.filter((member) => member >= 0).length;
  return { partition, mounts, count, ...(restricted && automatic !== null ? { automatic } : {}) };
}

/** An operator restores the side on which most databases can be mounted; nothing was mounted there. */
function best(index: ClusterIndex, sides: readonly Partition[]): Candidate | undefined {
  const candidates = sides.map((partition) => upOn(index, partition, null));
  return candidates.reduce<Candidate | undefined>(
    (chosen, candidate) => (chosen === undefined || candidate.count > chosen.count ? candidate : chosen),
    undefined,
  );
}

type Description = Omit<
  FailureResult,
  "failed" | "survived" | "votes" | "votesNeeded" | "votesLeft" | "quorum" | "contested"
>;

function describe(index: ClusterIndex, aftermath: Aftermath): Description {
  const { effect, partition, mounts } = aftermath;
  const up = partition?.members ?? index.members.map(() => false);
  const counts = mountedOn(index, up, mounts);
  const lost = index.databases.flatMap((database, place) => ((mounts[place] ?? -1) < 0 ? [{ database, place }] : []));
  const reasons = lost.map(({ database, place }): [string, LossReason] => [
    database.name,
    lossReason(index, place, up, effect.running),
  ]);
  const activation = activationOf(aftermath);
  return {
    side:
      partition === null
        ? null
        : {
            datacenters: partition.datacenters,
            members: index.members.filter((_, place) => up[place] === true).map((member) => member.name),
          },
    activation,
    ...(activation === "manual" ? byHand(index, aftermath) : { steps: [], minutes: null }),
    mounted: counts,
    activeOn: activeOn(index, mounts),
    lost: lost.map(({ database }) => database.name),
    lostBecause: Object.fromEntries(reasons),
    lostMailboxes: lost.reduce((sum, { database }) => sum + database.mailboxes, 0),
    peakActive: Math.max(0, ...Object.values(counts)),
    ...loadOf(index, up, mounts),
  };
}

/** The manual steps. */
function byHand(index: ClusterIndex, aftermath: Aftermath): Pick<Description, "steps" | "minutes"> {
  const { effect, partition, kept } = aftermath;
  if (partition === null) return { steps: [], minutes: null };
  const steps = kept ? activationSteps(index, waitingOf(aftermath)) : switchoverSteps(index, effect, partition);
  return { steps, minutes: index.cluster.switchoverMinutes ?? null };
}

/** Number of databases mounted on each running member. */
function mountedOn(index: ClusterIndex, up: readonly boolean[], mounts: Mounts): Record<string, number> {
  const active = index.members.map(() => 0);
  for (const on of mounts) if (on >= 0) active[on] = (active[on] ?? 0) + 1;
  const counts: Record<string, number> = {};
  index.members.forEach((member, place) => {
    if (up[place] === true) counts[member.name] = active[place] ?? 0;
  });
  return counts;
}

function activeOn(index: ClusterIndex, mounts: Mounts): Record<string, string> {
  const servers: Record<string, string> = {};
  index.databases.forEach((database, place) => {
    const server = index.members[mounts[place] ?? -1];
    if (server !== undefined) servers[database.name] = server.name;
  });
  return servers;
}
