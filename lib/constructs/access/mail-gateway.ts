import type { Construct } from "constructs";
import type { GatewayWiring } from "../../plan";
import type { EntryOf } from "../deployment/description";
import { Part } from "../deployment/deployment-part";
import type { Machine } from "../machine/machine";

/** The document's entry of a mail gateway, without the name: the construct's id is the name. */
export type MailGatewayProps = EntryOf<"gateways">;

/**
 * One mail gateway, or several identical ones, between the internet and the servers. For an existing gateway, its
 * delivery targets and accepted senders are written to a file and nothing is changed; a created one is a machine.
 */
export class MailGateway extends Part {
  constructor(scope: Construct, id: string, props: MailGatewayProps) {
    super(scope, id, "gateways", props);
  }

  /** Configuration of each gateway. */
  get wiring(): readonly GatewayWiring[] {
    const names = this.names();
    return this.built().plan.wiring.gateways.filter((gateway) => names.includes(gateway.name));
  }

  /** Machines of created gateways, by computer name. */
  get machines(): Readonly<Record<string, Machine>> {
    return this.machinesNamed(this.names());
  }

  private names(): readonly string[] {
    return this.built()
      .deployment.gateways.filter((gateway) => gateway.group === this.partName)
      .map((gateway) => gateway.name);
  }
}
