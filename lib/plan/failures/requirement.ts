import type { SurvivalRequirement } from "../../model";
import { casesInCluster, type RequiredCase } from "./cases";
import { indexCluster } from "./cluster-index";
import { simulateSequence } from "./sequence";
import { firstState, outcomeOf } from "./simulate";
import type { FailureCluster, FailureRecord, FailureResult } from "./types";

/** What a requirement finds in one DAG. */
export interface ClusterOutcome {
  readonly cluster: string;
  /** What every case leaves, in the end. */
  readonly results: readonly FailureResult[];
  readonly broken: readonly FailureResult[];
}

/** Simulates every case of a requirement in one DAG. A failure that touches nothing of the DAG is survived by it. */
export function requirementIn(cluster: FailureCluster, requirement: SurvivalRequirement): ClusterOutcome {
  const results = casesInCluster(requirement, cluster).map((steps) => resultOf(cluster, steps));
  return { cluster: cluster.name, results, broken: results.filter((result) => !isSurvived(result)) };
}

/** What a case leaves in the end; between its steps the DAG has settled. */
export function resultOf(cluster: FailureCluster, steps: RequiredCase): FailureResult {
  const index = indexCluster(cluster);
  const [first, second] = steps;
  if (first !== undefined && second === undefined) return outcomeOf(index, firstState(index), first).result;
  const last = simulateSequence(cluster, steps).at(-1);
  if (last === undefined) throw new RangeError("a case of a requirement has no step");
  const { step: _step, ...result } = last;
  return result;
}

/** Nothing is lost and no operator is needed. */
export function isSurvived(result: Pick<FailureRecord, "quorum" | "lost" | "activation">): boolean {
  return result.quorum === "kept" && result.lost.length === 0 && result.activation !== "manual";
}
