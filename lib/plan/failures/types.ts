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

/** Everything about one DAG that determines the effect of a failure. The order of lists does not matter. */
export interface FailureCluster extends FailureModel {
  readonly name: string;
  readonly databases: readonly FailureDatabase[];
  /** How long the manual switchover takes; it is repeated in the result. */
  readonly switchoverMinutes?: number;
}

/** A gateway between networks that fails: `vpn:cloud` ends the tunnels of a datacenter, `nat:cloud` its way to the Internet; `vault:cloud` is its key vault. */
export interface FailedGateway {
  readonly name: string;
  /** Links that end with it. */
  readonly cuts: readonly (readonly [string, string])[];
}

/** What fails at the same time. */
export interface FailureSet {
  readonly members: readonly string[];
  readonly hosts: readonly string[];
  readonly datacenters: readonly string[];
  readonly witness: boolean;
  readonly links: readonly (readonly [string, string])[];
  /** Default none. */
  readonly gateways?: readonly FailedGateway[];
}

/** Effect of a failure on a DAG, with the server of each database. */
export interface FailureResult extends FailureRecord {
  /** The server of each mounted database. */
  readonly activeOn: Readonly<Record<string, string>>;
  readonly lostBecause: Readonly<Record<string, LossReason>>;
}

/** The empty failure set. */
export const nothingFails: FailureSet = { members: [], hosts: [], datacenters: [], witness: false, links: [] };
