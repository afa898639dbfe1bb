import type { Construct } from "constructs";
import type { DatacenterPlan, MachinePlan, Plan } from "../../plan";
import { Datacenter, type DatacenterProps } from "../datacenter/datacenter";
import type { Machine } from "../machine/machine";
import type { makeDatacenter } from "./make-datacenter";

export type AzureDatacenterProps = Omit<DatacenterProps, "hosts" | "hypervisorAccess">;

/**
 * A datacenter in an Azure region: a resource group with a virtual network, its machines and everything around them. The
 * subscription and every secret are variables of the stack; none is ever written to the output.
 */
export class AzureDatacenter extends Datacenter {
  constructor(scope: Construct, id: string, props: AzureDatacenterProps) {
    super(scope, id, "azure", props);
  }

  override make(plan: DatacenterPlan, machines: readonly MachinePlan[], deployment: Plan): readonly Machine[] {
    // Loaded here, since it loads the Azure provider's classes.
    const parts = require("./make-datacenter") as { makeDatacenter: typeof makeDatacenter };
    return parts.makeDatacenter(this, { plan, deployment }, machines, (machine) => this.scopeOf(machine));
  }
}
