import { Construct } from "constructs";
import type { DeploymentDocument } from "../../model";
import { descriptionOf, pickMachines } from "../deployment/description";
import type { Description } from "../deployment/description";
import { markPlace } from "../deployment/waive";
import type { Machine } from "../machine/machine";

/** The document's key `identity.directorySync`. */
export type DirectorySyncProps = NonNullable<NonNullable<DeploymentDocument["identity"]>["directorySync"]>;

/**
 * Directory synchronization with Microsoft Entra ID: one active server, and others in staging mode that take over manually.
 * The tenant is the deployment's key `identity.tenant`; a deployment has at most one synchronization.
 */
export class DirectorySync extends Construct {
  private readonly description: Description;

  constructor(scope: Construct, id: string, props: DirectorySyncProps) {
    super(scope, id);
    this.description = descriptionOf(scope);
    markPlace(this, this.description.recordBelow("identity", "directorySync", props));
  }

  /** Machines of created servers, by computer name. */
  get machines(): Readonly<Record<string, Machine>> {
    const built = this.description.built();
    const servers = built.deployment.identity?.directorySync?.servers ?? [];
    return pickMachines(
      built,
      servers.map(({ name }) => name),
    );
  }
}
