import type { Construct } from "constructs";
import type { GatewayWiring } from "../../plan";
import type { EntryOf } from "../deployment/description";
import { Part } from "../deployment/deployment-part";
import type { Machine } from "../machine/machine";

/** The document's entry of a mail gateway, without the name: the construct's id is the name. */
export type MailGatewayProps = EntryOf<"gateways">;

/**
 * A mail gateway between the internet and the servers, or several of the same make. One that exists is given where it
 * delivers to and whom it accepts mail from, as a file, and is not touched; one that is created is a machine.
 */
export class MailGateway extends Part {
  constructor(scope: Construct, id: string, props: MailGatewayProps) {
    super(scope, id, "gateways", props);
  }

  /** What each gateway must be given. */
  get wiring(): readonly GatewayWiring[] {
    const names = this.names();
    return this.built().plan.wiring.gateways.filter((gateway) => names.includes(gateway.name));
  }

  /** Machines of gateways that are created, by computer name. */
  get machines(): Readonly<Record<string, Machine>> {
    return this.machinesNamed(this.names());
  }

  private names(): readonly string[] {
    return this.built()
      .deployment.gateways.filter((gateway) => gateway.group === this.partName)
      .map((gateway) => gateway.name);
  }
}
