import type { DatabaseLoad, FailureModel, FailureRecord, LossReason } from "../types/failure";

export type { FailureKind, FailureMember, FailureRecord, FailureWitness, LossReason, Side } from "../types/failure";

export interface FailureCopy {
  readonly server: string;
  /** Activation preference, from 1. */
  readonly preference: number;
  readonly lagged: boolean;
}

export interface FailureDatabase extends DatabaseLoad {
  readonly name: string;
  readonly mailboxes: number;
  readonly copies: readonly FailureCopy[];
}

/** Everything about one DAG that decides what a failure does to it. The order of lists has no meaning. */
export interface FailureCluster extends FailureModel {
  readonly name: string;
  readonly databases: readonly FailureDatabase[];
  /** How long the manual switchover takes; it is repeated in the result. */
  readonly switchoverMinutes?: number;
}

/** What fails at one and the same time. */
export interface FailureSet {
  readonly members: readonly string[];
  readonly hosts: readonly string[];
  readonly datacenters: readonly string[];
  readonly witness: boolean;
  readonly links: readonly (readonly [string, string])[];
}

/** What a failure does to a DAG, with where each database is. */
export interface FailureResult extends FailureRecord {
  /** On which server each mounted database is. */
  readonly activeOn: Readonly<Record<string, string>>;
  readonly lostBecause: Readonly<Record<string, LossReason>>;
}

/** A failure set in which nothing fails. */
export const nothingFails: FailureSet = { members: [], hosts: [], datacenters: [], witness: false, links: [] };
