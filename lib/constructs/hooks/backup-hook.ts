import type { Construct } from "constructs";
import type { BackupWiring } from "../../plan";
import type { EntryOf } from "../deployment/description";
import { Part } from "../deployment/deployment-part";

/** The document's entry of a backup product, without the name: the construct's id is the name. */
export type BackupHookProps = EntryOf<"backup">;

/**
 * Integrates the deployment into a backup product: the scope of each job and the order of jobs are written to a file.
 */
export class BackupHook extends Part {
  constructor(scope: Construct, id: string, props: BackupHookProps) {
    super(scope, id, "backup", props);
  }

  /** Scope of the jobs; undefined if the plan has none for it. */
  get wiring(): BackupWiring | undefined {
    return this.built().plan.wiring.backup.find((wiring) => wiring.name === this.partName);
  }
}
