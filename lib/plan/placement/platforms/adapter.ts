import type { Costs, Datacenter, Deployment, Platform } from "../../../model";
import type { DatacenterBase, DatacenterPlan, MachinePlan, PlannedParts, Quantity } from "../../types";
import type { Placement } from "../placement";
import type { MachineNeed } from "../need";

/**
 * Everything about planning that differs between platforms; no other code asks which platform it is. Creating the
 * machines is the job of the platform's maker in the constructs.
 */
export interface PlatformAdapter {
  /** The platform's name in the document. */
  readonly name: Platform;
  /**
   * Where machines are placed: on the hosts of the datacenter, each with limited capacity; without limit; or nowhere,
   * because nothing is created.
   */
  readonly capacity: "hosts" | "unlimited" | "none";
  /** Whether it offers load balancers that the deployment creates. If omitted, `false`. */
  readonly offersLoadBalancers?: boolean;
  /** The datacenter with the platform's own fields added to the common ones, decided after everything else. */
  datacenter(base: CreatedDatacenter, datacenter: Datacenter, by: DatacenterContext): DatacenterPlan;
  /** The machines of one datacenter with disks and adapters, in the order of the needs. */
  machines(needs: readonly MachineNeed[], datacenter: Datacenter, by: MachineContext): readonly MachinePlan[];
  /** Billable quantities of all datacenters of this platform, zero quantities included. */
  quantities(by: CostContext): readonly Quantity[];
  /**
   * Whether outbound traffic is billed. No plan knows its volume, so it is mentioned in a note to the cost. If omitted,
   * `false`.
   */
  readonly outboundTrafficCosts?: boolean;
}

/** A datacenter with the name of the stack it gets if anything is created in it. */
export type CreatedDatacenter = DatacenterBase & { readonly stack: string };

/** What a datacenter's own fields may depend on: every other decision. */
export interface DatacenterContext {
  readonly deployment: Deployment;
  readonly plan: Omit<PlannedParts, "datacenters" | "tenant">;
}

/** What machine plans depend on in addition to the needs. */
export interface MachineContext {
  readonly deployment: Deployment;
  readonly placement: Placement;
}

export interface CostContext {
  readonly deployment: Deployment;
  readonly plan: PlannedParts;
  readonly costs: Costs;
}
