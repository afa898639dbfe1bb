import type { Costs, Datacenter, Deployment, Platform } from "../../../model";
import type { DatacenterBase, DatacenterPlan, MachinePlan, PlannedParts, Quantity } from "../../types";
import type { Placement } from "../placement";
import type { MachineNeed } from "../need";

/**
 * Everything in which the plan of one platform differs from that of another; nothing else asks which platform it is. What
 * a platform makes of its machines is its maker's in the constructs.
 */
export interface PlatformAdapter {
  /** The document's word. */
  readonly name: Platform;
  /**
   * Where machines go: onto the hosts of the datacenter, each with its own room; wherever there is need, without limit; or
   * nowhere, because nothing is created.
   */
  readonly capacity: "hosts" | "unlimited" | "none";
  /** The datacenter with what the platform needs of it in addition to what every datacenter has. */
  datacenter(base: CreatedDatacenter, datacenter: Datacenter): DatacenterPlan;
  /** The machines of one datacenter with disks and adapters, in the order of the needs. */
  machines(needs: readonly MachineNeed[], datacenter: Datacenter, by: MachineContext): readonly MachinePlan[];
  /** What all datacenters of this platform cost: every item counted, those of quantity zero too. */
  quantities(by: CostContext): readonly Quantity[];
  /** Outbound traffic costs money, which no plan knows: noted with the cost. If omitted, `false`. */
  readonly outboundTrafficCosts?: boolean;
}

/** A datacenter with the name of the stack that it gets if anything is created in it. */
export type CreatedDatacenter = DatacenterBase & { readonly stack: string };

/** What machines are planned from in addition to their needs. */
export interface MachineContext {
  readonly deployment: Deployment;
  readonly placement: Placement;
}

export interface CostContext {
  readonly deployment: Deployment;
  readonly plan: PlannedParts;
  readonly costs: Costs;
}
