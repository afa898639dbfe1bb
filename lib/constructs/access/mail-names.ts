import { Construct } from "constructs";
import type { DeploymentDocument } from "../../model";
import type { RecordPlan } from "../../plan";
import { descriptionOf } from "../deployment/description";
import type { Description } from "../deployment/description";

/** The document's keys `namespaces` and `domains`. */
export type MailNamesProps = Pick<DeploymentDocument, "namespaces" | "domains">;

/**
 * The names of the deployment: client access namespaces and mail domains. Records of existing zones are written to
 * files. A deployment has at most one.
 */
export class MailNames extends Construct {
  private readonly description: Description;

  constructor(scope: Construct, id: string, props: MailNamesProps) {
    super(scope, id);
    this.description = descriptionOf(scope);
    this.description.recordKeys(props);
  }

  /** Every record of every zone and view. */
  get records(): readonly RecordPlan[] {
    return this.description.built().plan.records;
  }
}
