import type { Construct } from "constructs";
import type { MonitoringWiring } from "../../plan";
import type { EntryOf } from "../deployment/description";
import { Part } from "../deployment/deployment-part";

/** The document's entry of a monitoring system, without the name: the construct's id is the name. */
export type MonitoringHookProps = EntryOf<"monitoring">;

/** Integrates the deployment into a monitoring system: its hosts and checks are written to a file for import. */
export class MonitoringHook extends Part {
  constructor(scope: Construct, id: string, props: MonitoringHookProps) {
    super(scope, id, "monitoring", props);
  }

  /** Hosts and checks; undefined if the plan has none for it. */
  get wiring(): MonitoringWiring | undefined {
    return this.built().plan.wiring.monitoring.find((wiring) => wiring.name === this.partName);
  }
}
