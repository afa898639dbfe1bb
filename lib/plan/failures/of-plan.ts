import type { ClusterPlan } from "../types";
import type { FailureCluster, FailureRecord, FailureResult } from "./types";

export interface FailureSettings {
  /** How long a manual switchover takes, as estimated in the document. */
  readonly switchoverMinutes?: number;
}

type PlannedDag = Pick<ClusterPlan, "name" | "failureModel" | "databases">;

const known = new WeakMap<PlannedDag, FailureCluster>();

/** A DAG of the plan as input of the simulation: its failure model with its databases. */
export function failureClusterOf(plan: PlannedDag, settings: FailureSettings = {}): FailureCluster {
  const found = known.get(plan) ?? joined(plan);
  known.set(plan, found);
  return settings.switchoverMinutes === undefined ? found : { ...found, ...settings };
}

function joined({ name, failureModel, databases }: PlannedDag): FailureCluster {
  const { databaseLoad, ...model } = failureModel;
  return {
    ...model,
    name,
    databases: databases.map(({ name: database, mailboxes, copies }) => ({
      name: database,
      mailboxes,
      copies,
      ...databaseLoad,
    })),
  };
}

/** The part of a result that the plan records: where each database is mounted follows from its copies. */
export function recordOf({ activeOn: _activeOn, lostBecause: _lostBecause, ...record }: FailureResult): FailureRecord {
  return record;
}
