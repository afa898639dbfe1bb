import type { DeploymentDocument } from "../../model";
import type { WitnessPlan } from "../../plan";
import type { Machine } from "../machine/machine";

type ClusterEntry = NonNullable<DeploymentDocument["clusters"]>[number];

/** The document's shape of a witness. */
export type WitnessEntry = NonNullable<ClusterEntry["witness"]>;

/**
 * A file share witness: the vote outside the DAG. An existing one is only named and wired; a created one is a machine
 * like any other, in the stack of its datacenter.
 */
export class FileShareWitness {
  /** An existing server that holds the witness share; nothing is created for it. */
  static existing(witness: Omit<WitnessEntry, "existing">): WitnessEntry {
    return { ...witness, existing: true };
  }

  /** A server to be created for the witness share. */
  static created(witness: Omit<WitnessEntry, "existing">): WitnessEntry {
    return { ...witness, existing: false };
  }

  constructor(
    /** The witness as it was decided. */
    readonly plan: WitnessPlan,
    /** Its machine; left out for an existing witness. */
    readonly machine?: Machine,
  ) {}
}
