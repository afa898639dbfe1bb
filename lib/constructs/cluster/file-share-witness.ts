import type { DeploymentDocument } from "../../model";
import type { WitnessPlan } from "../../plan";
import type { Machine } from "../machine/machine";

type ClusterEntry = NonNullable<DeploymentDocument["clusters"]>[number];

/** The document's shape of a witness. */
export type WitnessEntry = NonNullable<ClusterEntry["witness"]>;

/**
 * A file share witness: the vote outside the DAG. One that exists is only named and wired; one that is created is a
 * machine like any other, in the stack of its datacenter.
 */
export class FileShareWitness {
  /** A server that exists and is to hold the witness share; nothing is created for it. */
  static existing(witness: Omit<WitnessEntry, "existing">): WitnessEntry {
    return { ...witness, existing: true };
  }

  /** A server that is to be created for the witness share. */
  static created(witness: Omit<WitnessEntry, "existing">): WitnessEntry {
    return { ...witness, existing: false };
  }

  constructor(
    /** The witness as it was decided. */
    readonly plan: WitnessPlan,
    /** Its machine; left out where the witness exists already. */
    readonly machine?: Machine,
  ) {}
}
