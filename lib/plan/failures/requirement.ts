import type { SurvivalRequirement } from "../../model";
import { casesInCluster, endOf, type RequiredCase } from "./cases";
import { indexCluster, type ClusterIndex } from "./cluster-index";
import { failureNames } from "./effect";
import { loadOf } from "./load";
import { stateAfter } from "./sequence";
import { failureParts } from "./sets";
import { activationOf, aftermathOf, firstState, isSurvived, outcomeOf, type Aftermath, type GroupState } from "./simulate-dag"; // prettier-ignore
import { nothingFails, type FailureCluster, type FailureResult, type FailureSet } from "./types";

/** What a requirement finds in one DAG. */
export interface ClusterOutcome {
  readonly cluster: string;
  readonly cases: number;
  /** What every case that is not survived leaves, in the end. */
  readonly broken: readonly FailureResult[];
  /** The case that asks most of the members left; undefined when no case touches the DAG. */
  readonly worst?: FailureResult;
}

/** Simulates every case of a requirement in one DAG. A failure that touches nothing of the DAG is survived by it. */
export function requirementIn(cluster: FailureCluster, requirement: SurvivalRequirement): ClusterOutcome {
  const index = indexCluster(cluster);
  const state = firstState(index);
  const own = new Set(failureParts(cluster).flatMap(({ failure }) => failureNames(failure)));
  const ends = casesInCluster(requirement, cluster).map((steps) => endIn(index, state, steps));
  const touching = ends.filter(({ failure }) => failureNames(failure).some((name) => own.has(name)));
  const worst = worstOf(index, touching);
  return {
    cluster: cluster.name,
    cases: ends.length,
    broken: ends.filter(({ aftermath }) => !isSurvived(aftermath)).map((end) => resultIn(index, end)),
    ...(worst === undefined ? {} : { worst: resultIn(index, worst) }),
  };
}

/** What a case leaves in the end; between its steps the DAG has settled. */
export function resultOf(cluster: FailureCluster, steps: RequiredCase): FailureResult {
  const index = indexCluster(cluster);
  return resultIn(index, endIn(index, firstState(index), steps));
}

/** The last step of a case, before it is described: many cases are asked about, few are shown. */
interface CaseEnd {
  /** Where the DAG was before the last step. */
  readonly state: GroupState;
  /** Everything that has failed. */
  readonly failure: FailureSet;
  readonly aftermath: Aftermath;
}

function endIn(index: ClusterIndex, first: GroupState, steps: RequiredCase): CaseEnd {
  const [failure = nothingFails] = steps;
  const begin = { state: first, failure, aftermath: aftermathOf(index, first, failure) };
  return steps.slice(1).reduce<CaseEnd>((before, _, place) => {
    const state = stateAfter(before.state, before.aftermath, false);
    const failed = endOf(steps.slice(0, place + 2));
    return { state, failure: failed, aftermath: aftermathOf(index, state, failed) };
  }, begin);
}

function resultIn(index: ClusterIndex, { state, failure }: CaseEnd): FailureResult {
  return outcomeOf(index, state, failure).result;
}

/** Lost databases count first, then whether an operator is needed, then the mounted databases and load of the busiest. */
function worstOf(index: ClusterIndex, ends: readonly CaseEnd[]): CaseEnd | undefined {
  const ranked = ends.map((end) => ({ end, weight: weightOf(index, end.aftermath) }));
  const most = ranked.reduce((weight, result) => Math.max(weight, result.weight), -1);
  const heaviest = ranked.filter(({ weight }) => weight === most).map(({ end }) => ({ end, cpu: peakCpu(index, end) }));
  const [first, ...others] = heaviest;
  return first === undefined ? undefined : others.reduce((a, b) => (b.cpu > a.cpu ? b : a), first).end;
}

/** One number in the order of weight: no DAG has a million databases. */
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
