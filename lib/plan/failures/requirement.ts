import { endOf, type RequiredCase } from "./cases";
import { indexCluster, type ClusterIndex } from "./cluster-index";
import { failureNames, uniteFailures } from "./effect";
import { loadOf } from "./load";
import { stateAfter } from "./sequence";
import { failureParts } from "./sets";
import { activationOf, aftermathOf, firstState, isSurvived, outcomeOf, type Aftermath, type GroupState } from "./simulate-dag"; // prettier-ignore
import { nothingFails, type FailureCluster, type FailureResult, type FailureSet } from "./types";

/** Effect of the cases of a requirement on one DAG. */
export interface ClusterOutcome {
  readonly cluster: string;
  /** Positions of the cases that the DAG does not survive. */
  readonly broken: readonly number[];
  /** Severity of a broken case, by its position; higher is worse. */
  readonly weightOf: (place: number) => number;
  /** Result of a case after its last step, by its position. */
  readonly resultOf: (place: number) => FailureResult;
  /** The case with the highest load on the remaining members; undefined if no case affects the DAG. */
  readonly worst?: FailureResult;
}

/** Effect of every case on one DAG. A DAG survives a failure that affects none of its parts. */
export function outcomeInCluster(cluster: FailureCluster, cases: readonly RequiredCase[]): ClusterOutcome {
  const index = indexCluster(cluster);
  const endOfCase = endsIn(index, cluster);
  const ends = cases.map((steps) => endOfCase(steps));
  const worst = worstOf(
    index,
    [...new Set(ends)].filter(({ touches, aftermath }) => touches || !isSurvived(aftermath)),
  );
  const endAt = (place: number): CaseEnd => ends[place] ?? endOfCase([]);
  return {
    cluster: cluster.name,
    broken: ends.flatMap(({ aftermath }, place) => (isSurvived(aftermath) ? [] : [place])),
    weightOf: (place) => weightOf(index, endAt(place).aftermath),
    resultOf: (place) => outcomeOf(index, endAt(place).state, endOf(cases[place] ?? [])).result,
    ...(worst === undefined ? {} : { worst: resultIn(index, worst) }),
  };
}

/**
 * The final state of each case. For a DAG, cases differ only in the parts that it loses, so cases that lose the same
 * parts, step by step, are computed once.
 */
function endsIn(index: ClusterIndex, cluster: FailureCluster): (steps: RequiredCase) => CaseEnd {
  const first = firstState(index);
  const restrict = restrictedTo(cluster);
  const known = new Map<string, CaseEnd>();
  return (steps) => {
    const restricted = steps.map(restrict);
    const key = JSON.stringify(restricted);
    const end = known.get(key) ?? endIn(index, first, restricted);
    known.set(key, end);
    return end;
  };
}

/** The parts of a failure that belong to the DAG. */
function restrictedTo(cluster: FailureCluster): (failure: FailureSet) => FailureSet {
  const parts = uniteFailures(failureParts(cluster).map(({ failure }) => failure));
  const [members, hosts, datacenters] = [new Set(parts.members), new Set(parts.hosts), new Set(parts.datacenters)];
  return (failure) => ({
    members: failure.members.filter((name) => members.has(name)),
    hosts: failure.hosts.filter((name) => hosts.has(name)),
    datacenters: failure.datacenters.filter((name) => datacenters.has(name)),
    witness: failure.witness && parts.witness,
    links: [...failure.links, ...(failure.gateways ?? []).flatMap(({ cuts }) => cuts)].filter((ends) =>
      ends.every((end) => datacenters.has(end)),
    ),
  });
}

/** The final state of a case; between its steps the DAG settles. */
export function resultOf(cluster: FailureCluster, steps: RequiredCase): FailureResult {
  const index = indexCluster(cluster);
  return resultIn(index, endIn(index, firstState(index), steps));
}

/** The last step of a case, before it is described: many cases are computed, few are shown. */
interface CaseEnd {
  /** Whether it affects the DAG. */
  readonly touches: boolean;
  /** State of the DAG before the last step. */
  readonly state: GroupState;
  /** Everything that has failed. */
  readonly failure: FailureSet;
  readonly aftermath: Aftermath;
}

function endIn(index: ClusterIndex, first: GroupState, steps: RequiredCase): CaseEnd {
  const [failure = nothingFails] = steps;
  const touches = failureNames(endOf(steps)).length > 0;
  const begin = { touches, state: first, failure, aftermath: aftermathOf(index, first, failure) };
  return steps.slice(1).reduce<CaseEnd>((before, _, place) => {
    const state = stateAfter(before.state, before.aftermath, false);
    const failed = endOf(steps.slice(0, place + 2));
    return { touches, state, failure: failed, aftermath: aftermathOf(index, state, failed) };
  }, begin);
}

function resultIn(index: ClusterIndex, { state, failure }: CaseEnd): FailureResult {
  return outcomeOf(index, state, failure).result;
}

/**
 * Ordered by lost databases, then by whether an operator is needed, then by mounted databases and load of the busiest
 * member.
 */
function worstOf(index: ClusterIndex, ends: readonly CaseEnd[]): CaseEnd | undefined {
  const ranked = ends.map((end) => ({ end, weight: weightOf(index, end.aftermath) }));
  const most = ranked.reduce((weight, result) => Math.max(weight, result.weight), -1);
  const heaviest = ranked.filter(({ weight }) => weight === most).map(({ end }) => ({ end, cpu: peakCpu(index, end) }));
  const [first, ...others] = heaviest;
  return first === undefined ? undefined : others.reduce((a, b) => (b.cpu > a.cpu ? b : a), first).end;
}

/** Combines the criteria in one number: no DAG has a million databases. */
function weightOf(index: ClusterIndex, aftermath: Aftermath): number {
  const active = new Array<number>(index.members.length).fill(0);
  let lost = 0;
  for (const on of aftermath.mounts) {
    if (on < 0) lost += 1;
    else active[on] = (active[on] ?? 0) + 1;
  }
  const manual = activationOf(aftermath) === "automatic" ? 0 : 1;
  return (lost * 2 + manual) * 1e6 + Math.max(0, ...active);
}

function peakCpu(index: ClusterIndex, { aftermath }: CaseEnd): number {
  const { partition, mounts } = aftermath;
  if (partition === null) return 0;
  return Math.max(0, ...Object.values(loadOf(index, partition.members, mounts).cpuPercent));
}
