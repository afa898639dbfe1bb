import { Construct } from "constructs";
import type { DeploymentDocument } from "../../model";
import type { BalancerPlan } from "../../plan";
import { descriptionOf, pickMachines } from "../deployment/description";
import type { Description } from "../deployment/description";
import { markPlace } from "../deployment/waive";
import type { Machine } from "../machine/machine";

/** The document's key `identity.signOn`. */
export type SignOnProps = NonNullable<NonNullable<DeploymentDocument["identity"]>["signOn"]>;

/**
 * Sign-on of the users: a federation with its proxies, agents for pass-through authentication, or password hashes. Servers
 * are machines of their datacenters, load balancers are created where the platform offers them. The tenant is the
 * deployment's key `identity.tenant`; a deployment has at most one sign-on.
 */
export class SignOn extends Construct {
  private readonly description: Description;

  constructor(scope: Construct, id: string, props: SignOnProps) {
    super(scope, id);
    this.description = descriptionOf(scope);
    markPlace(this, this.description.recordBelow("identity", "signOn", props));
  }

  /** Its load balancers, internal and external; none for pass-through authentication and password hashes. */
  get balancers(): readonly BalancerPlan[] {
    return this.description.built().plan.balancers.filter(({ part }) => part === "signOn");
  }

  /** Machines of created servers or agents and of proxies, by computer name. */
  get machines(): Readonly<Record<string, Machine>> {
    const built = this.description.built();
    const { servers = [], proxies = [] } = built.deployment.identity?.signOn ?? {};
    return pickMachines(
      built,
      [...servers, ...proxies].map(({ name }) => name),
    );
  }
}
