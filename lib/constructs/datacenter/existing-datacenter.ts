import { Construct } from "constructs";
import type { DatacenterPlan } from "../../plan";
import { descriptionOf } from "../deployment/description";
import type { Description } from "../deployment/description";
import { markPlace } from "../deployment/waive";
import type { DatacenterProps } from "./datacenter";

/** A datacenter where nothing is created: it is known, checked and wired, but has no stack. */
export class ExistingDatacenter extends Construct {
  /** Name in the document. */
  readonly datacenterName: string;
  private readonly description: Description;

  constructor(scope: Construct, id: string, props: DatacenterProps) {
    super(scope, id);
    this.datacenterName = id;
    this.description = descriptionOf(scope);
    const entry = { ...props, name: id, platform: "existing" } as { name: string };
    markPlace(this, this.description.recordEntry("datacenters", entry));
  }

  /** Decisions for this datacenter. */
  get plan(): DatacenterPlan {
    const plan = this.description
      .built()
      .plan.datacenters.find((datacenter) => datacenter.name === this.datacenterName);
    if (plan === undefined) throw new Error(`datacenter ${this.datacenterName}: the plan does not know it`);
    return plan;
  }
}
