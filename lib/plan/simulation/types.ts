import type { FailureResult, FailureSet } from "../failures";
import type { MailflowRow, NameRow, PartKind, ServiceRow } from "../types";

export type { MailflowRow, NameRow, PartKind, ServiceRow } from "../types";

/** A part of the deployment that can fail. */
export interface Part {
  readonly kind: PartKind;
  readonly name: string;
  readonly failure: FailureSet;
}

/** A failure, with the parts it consists of. */
export interface FailureCase {
  readonly failure: FailureSet;
  /** By names in the document, sorted: `dc1`, `HV11`, `MBX3`, `witness`, `link:dc1-dc2`, `cloud.zone-1`. */
  readonly failed: readonly string[];
  /** Kinds of its parts, in the order of the parts. */
  readonly kinds: readonly PartKind[];
}

/** Effect of a case on one DAG. */
export interface Scenario extends FailureCase {
  readonly result: FailureResult;
  /** Parts that failed in this step of a sequence; left out elsewhere. */
  readonly step?: readonly string[];
}

export interface ClusterScenarios {
  readonly name: string;
  /** Result without any failure. */
  readonly normal: FailureResult;
  readonly scenarios: readonly Scenario[];
}

export interface Simulation {
  readonly clusters: readonly ClusterScenarios[];
  readonly names: readonly NameRow[];
  readonly mailflow: readonly MailflowRow[];
  /** The mail of every domain without any failure. */
  readonly normalMailflow: readonly MailflowRow[];
  readonly services: readonly ServiceRow[];
}
